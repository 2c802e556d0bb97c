/** What a reader finds first: purpose, method, how to use it, units, colours. */
import { heightOfSentences } from "./columnWidths";
import type { Block, ModelSheet } from "./model";
import { sheetName, type ModelDefinition } from "./definition";

const legend: readonly (readonly [Block["role"], string, string])[] = [
  ["input", "Input", "Typed by hand: replace it."],
  ["calculation", "Calculation", "A formula on this sheet."],
  ["link", "Link", "A formula that reads another sheet."],
  ["check", "PASS or FAIL", "A check."],
];
const first = 4;
/** More would make the row higher than a row can be. */
const mostSourcesNamed = 100;

export function aboutSheet(definition: ModelDefinition): ModelSheet {
  const { about, title, version, tabColor } = definition;
  const lines: readonly (readonly [string, string])[] = [
    ["Purpose", about.purpose],
    ["Method", about.method],
    ["How to use it", about.howToUse],
    ["Units", about.units],
    [
      "Grades",
      "A (audited filing) to J (unsourced), explained beside the register. A typed figure without a source is an assumption, grade I. A derived figure has the worst grade of what it rests on.",
    ],
    [
      "Without the add-in",
      "All sheets can be read. Cells with AIE functions keep their last values until they are calculated anew; all other formulas are native.",
    ],
    ["Its sources", sourcesText(definition)],
  ];
  const name = sheetName(definition, "about");
  return aboutSheetOf({ name, title: title.en, version, tabColor, lines });
}

interface About {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly tabColor: string;
  /** A label and what is said under it. */
  readonly lines: readonly (readonly [string, string])[];
}

export function aboutSheetOf({ name, title, version, tabColor, lines }: About): ModelSheet {
  const legendRow = first + lines.length + 1;
  return {
    name,
    reads: [],
    tabColor,
    columnWidths: [130, 560],
    frozenRows: 0,
    rowHeights: {
      1: 28,
      ...Object.fromEntries(lines.map(([, text], index) => [first + index, heightOfSentences(text)])),
    },
    blocks: [
      { area: "A1", role: "title", cells: [[title]] },
      { area: "A2", role: "subtitle", cells: [[`AI Economy for Excel, model version ${version}`]] },
      {
        area: `A${first}:A${first + lines.length - 1}`,
        role: "label",
        wrap: true,
        cells: lines.map(([label]) => [label]),
      },
      {
        area: `B${first}:B${first + lines.length - 1}`,
        role: "text",
        wrap: true,
        cells: lines.map(([, text]) => [text]),
      },
      { area: `A${legendRow}`, role: "label", cells: [["Colours"]] },
      ...legend.flatMap(([role, word, meaning], index): Block[] => [
        { area: `A${legendRow + 1 + index}`, role, cells: [[word]], align: "Left" },
        { area: `B${legendRow + 1 + index}`, role: "text", cells: [[meaning]] },
      ]),
    ],
  };
}

function sourcesText(definition: ModelDefinition): string {
  const { sources } = definition;
  if (sources.length <= mostSourcesNamed) return sources.map(({ id }) => `{source:${id}}`).join(", ");
  return `${sources.length} rows of the register, each named with its figure at the foot of {sheet:${sheetName(definition, "checks")}}.`;
}
