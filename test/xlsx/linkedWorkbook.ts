/** A workbook that reads others, as Excel saves it: [1] in its formulas is the first of them. */
import { packed, partsOf, type SmallWorkbook } from "./smallWorkbook";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface LinkedTo {
  /** As its relation has it: "file:///C:\Work\Budget%202026.xlsx" */
  readonly target: string;
  /** Kept values of its sheet Plan by address. */
  readonly values: Readonly<Record<string, number>>;
}

export function linkedWorkbook(workbook: SmallWorkbook, links: readonly LinkedTo[]): Uint8Array {
  const parts = partsOf(workbook) as Record<string, string>;
  const relations = (markup: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${markup}</Relationships>`;
  const list = links.map((_, index) => `<externalReference r:id="x${index + 1}"/>`).join("");
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace(
    "</sheets>",
    `</sheets><externalReferences>${list}</externalReferences>`,
  );
  const own = links.map(
    (_, index) =>
      `<Relationship Id="x${index + 1}" Type="${office}/externalLink" Target="externalLinks/externalLink${index + 1}.xml"/>`,
  );
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace("</Rel", `${own.join("")}</Rel`);
  for (const [index, { target, values }] of links.entries()) {
    const cells = Object.entries(values).map(([address, value]) => `<cell r="${address}"><v>${value}</v></cell>`);
    const rows = cells.map((cell) => `<row r="${/r="[A-Z]+(\d+)"/.exec(cell)![1]}">${cell}</row>`);
    parts[`xl/externalLinks/externalLink${index + 1}.xml`] =
      `<externalLink xmlns="${main}" xmlns:r="${office}"><externalBook r:id="rId1"><sheetNames><sheetName val="Plan"/></sheetNames>` +
      `<sheetDataSet><sheetData sheetId="0">${rows.join("")}</sheetData></sheetDataSet></externalBook></externalLink>`;
    parts[`xl/externalLinks/_rels/externalLink${index + 1}.xml.rels`] = relations(
      `<Relationship Id="rId1" Type="${office}/externalLinkPath" Target="${target}" TargetMode="External"/>`,
    );
  }
  return packed(parts);
}
