/** Workbook files made by hand for the tests, packed by fflate: the project's own reader meets a stranger's archive. */
import { zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SmallSheet {
  readonly name: string;
  /** What stands in `<sheetData>`. */
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
  /** Markup of its tables. */
  readonly tables?: readonly string[];
}

export interface SmallWorkbook {
  readonly sheets: readonly SmallSheet[];
  readonly sharedStrings?: readonly string[];
  /** Markup of `<definedName>` elements. */
  readonly names?: string;
  readonly workbookProperties?: string;
  readonly styles?: string;
  /** More parts by name, text or bytes; one of a name that is there already replaces it. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts by name, before they are packed. */
export function partsOf({ sheets, sharedStrings, names, workbookProperties, styles, parts }: SmallWorkbook) {
  const found: Record<string, string | Uint8Array> = {};
  const overrides: string[] = [];
  const add = (name: string, type: string, text: string) => {
    found[name] = declaration + text;
    overrides.push(
      `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
    );
  };
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
  const relationsFile = (text: string) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`;
  let tableCount = 0;
  sheets.forEach(({ rows, before = "", after = "", tables = [] }, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const links = tables.map((markup) => {
      tableCount += 1;
      add(`xl/tables/table${tableCount}.xml`, "spreadsheetml.table", markup);
      return relation(`t${tableCount}`, "table", `../tables/table${tableCount}.xml`);
    });
    if (links.length > 0) found[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsFile(links.join(""));
    add(
      part,
      "spreadsheetml.worksheet",
      `<worksheet xmlns="${main}" xmlns:r="${relationships}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    );
  });
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="s${index + 1}"/>`,
  );
  const links = sheets.map((_, index) => relation(`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`));
  if (sharedStrings) {
    add("xl/sharedStrings.xml", "spreadsheetml.sharedStrings", `<sst xmlns="${main}">${sharedStrings.join("")}</sst>`);
    links.push(relation("strings", "sharedStrings", "sharedStrings.xml"));
  }
  if (styles) {
    add("xl/styles.xml", "spreadsheetml.styles", `<styleSheet xmlns="${main}">${styles}</styleSheet>`);
    links.push(relation("styles", "styles", "styles.xml"));
  }
  add(
    "xl/workbook.xml",
    "spreadsheetml.sheet.main",
    `<workbook xmlns="${main}" xmlns:r="${relationships}">${workbookProperties ?? ""}<sheets>${listed.join("")}</sheets>${names ? `<definedNames>${names}</definedNames>` : ""}</workbook>`,
  );
  found["xl/_rels/workbook.xml.rels"] = relationsFile(links.join(""));
  found["_rels/.rels"] = relationsFile(relation("r1", "officeDocument", "xl/workbook.xml"));
  found["[Content_Types].xml"] =
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  return { ...found, ...parts };
}

export function smallWorkbook(workbook: SmallWorkbook): Uint8Array {
  return packed(partsOf(workbook));
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return zipSync(files);
}
