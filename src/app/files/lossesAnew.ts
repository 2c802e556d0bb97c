/** What a file holds that a workbook written anew from the book has not, so that the person knows before it is saved. */
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import { readPackage } from "../../xlsx/read/readWorkbook";

export const losses = [
  "macros",
  "pivotTables",
  "slicers",
  "pictures",
  "otherCharts",
  "controls",
  "conversations",
  "externalLinks",
  "connections",
  "ownData",
  "addIns",
  "richText",
  "rulesOfLook",
  "sparklines",
  "filters",
  "protection",
  "printing",
] as const;
export type Loss = (typeof losses)[number];

const byPart: readonly (readonly [Loss, RegExp])[] = [
  ["macros", /^xl\/(vbaProject|macrosheets\/)/i],
  ["pivotTables", /^xl\/pivot(Tables|Cache)\//i],
  ["slicers", /^xl\/(slicers|slicerCaches|timelines|timelineCaches)\//i],
  ["pictures", /^xl\/(media|diagrams|richData)\//i],
  ["otherCharts", /^xl\/(chartsheets|dialogsheets|charts\/chartEx)/i],
  ["controls", /^xl\/(ctrlProps|activeX|embeddings)\//i],
  ["conversations", /^xl\/threadedComments/i],
  ["externalLinks", /^xl\/externalLinks\//i],
  ["connections", /^xl\/(connections|queryTables|model|customData)/i],
  ["ownData", /^(xl\/)?customXml\//i],
  ["addIns", /^(xl\/)?webextensions\//i],
];

/** How something was sorted, and filters by colours, icons and the calendar of today. */
const lostFilter =
  /<(?:\w+:)?(?:(?:sortState|colorFilter|iconFilter)[\s>]|dynamicFilter\s[^>]*type="(?!aboveAverage|belowAverage))/;

/** In the markup of worksheets. */
const bySheet: readonly (readonly [Loss, RegExp])[] = [
  // Rules of newer programs, in the extensions of a sheet, have ids.
  ["rulesOfLook", /<(?:\w+:)?cfRule\s[^>]*\bid="/],
  ["sparklines", /<(?:\w+:)?sparklineGroup[\s>]/],
  ["filters", lostFilter],
  ["protection", /<(?:\w+:)?(?:sheetProtection|protectedRange)[\s>]/],
  [
    "printing",
    /<(?:\w+:)?(?:(?:evenHeader|evenFooter|firstHeader|firstFooter|rowBreaks|colBreaks)[\s>]|printOptions\s[^>]*Centered="|pageSetup\s(?=[^>]*\b(?:scale|firstPageNumber|pageOrder|blackAndWhite|draft|cellComments|errors)="))/,
  ],
  ["controls", /<(?:\w+:)?(?:oleObject|control)[\s>]/],
];

/** In their order. */
export function lossesAnew(bytes: Uint8Array): readonly Loss[] {
  const file = new WorkbookPackage(bytes);
  const found = new Set<Loss>();
  const parts = file.names();
  for (const [loss, pattern] of byPart) if (parts.some((name) => pattern.test(name))) found.add(loss);
  const { sheets } = readPackage(file);
  for (const { part } of sheets) {
    const text = file.text(part);
    for (const [loss, pattern] of bySheet) if (pattern.test(text)) found.add(loss);
  }
  const tables = parts.filter((name) => /^xl\/tables\//i.test(name));
  if (tables.some((name) => lostFilter.test(file.text(name)))) found.add("filters");
  const drawn = sheets.reduce((sum, { charts }) => sum + charts.length, 0);
  if (parts.filter((name) => /^xl\/charts\/chart\d*\.xml$/i.test(name)).length > drawn) found.add("otherCharts");
  const textOf = (part: string) => (file.has(part) ? file.text(part) : "");
  if (/<(?:\w+:)?r>/.test(textOf("xl/sharedStrings.xml"))) found.add("richText");
  if (/<(?:\w+:)?workbookProtection[\s>]/.test(textOf("xl/workbook.xml"))) found.add("protection");
  return losses.filter((loss) => found.has(loss));
}
