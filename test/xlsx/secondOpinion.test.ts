/** The same files read by another library: what a cell holds and its formula must be the same. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type CellObject } from "@e965/xlsx";
import { placeOf } from "../../src/audit/snapshot/workbookSnapshot";
import { cellAddress } from "../../src/formula/address";
import { formulaFromFile } from "../../src/formula/fileDialect";
import { FileError } from "../../src/xlsx/package/fileError";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { smallWorkbook } from "./smallWorkbook";

/** What differs, a line a cell; nothing where one of the two holds no value. */
function differences(bytes: Uint8Array): string[] {
  const { sheets } = readWorkbook(bytes);
  const other = read(bytes, { cellFormula: true, cellDates: false });
  return sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([key, { value, formula }]) => {
      const { row, column } = placeOf(key);
      const address = cellAddress(row, column);
      const cell = other.Sheets[name]?.[address] as CellObject | undefined;
      if (cell === undefined) return value === null || value === "" ? [] : [`${name}!${address} is not there`];
      const theirs = cell.t === "e" ? cell.w : cell.v;
      // A cell that has a look alone may say that its text is "".
      if (value === null && formula === "" && theirs === "") return [];
      const said = [
        ...(theirs === undefined || sameText(theirs, value) ? [] : [`${String(value)} for ${String(theirs)}`]),
        ...((cell.f === undefined ? "" : formulaFromFile(cell.f)) === formula
          ? []
          : [`${formula} for =${cell.f ?? ""}`]),
      ];
      return said.map((words) => `${name}!${address}: ${words}`);
    }),
  );
}

/** Line ends are told apart by neither. */
function sameText(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) => (typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value);
  return plain(one) === plain(other);
}

test("a file of every kind of cell", () => {
  const bytes = smallWorkbook({
    sharedStrings: ["<si><t>shared</t></si>", "<si><r><t>two </t></r><r><t>runs</t></r></si>"],
    sheets: [
      {
        name: "Sheet1",
        rows:
          `<row r="1"><c r="A1"><v>0.1</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>` +
          `<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">A1*$B$9+1</f><v>1</v></c><c r="B2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>` +
          `<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c><c r="B3" t="inlineStr"><is><t>inline</t></is></c></row>`,
      },
    ],
  });
  expect(differences(bytes)).toEqual([]);
});

const corpus = join(__dirname, "../../../shared/data/workbooks/poi");
/** Minutes in the other library. */
const slow = /bug62181|58325_db|57893/;
/**
 * Where the other library reads otherwise than Excel: days from 1904, whole columns in shared formulas, letters of two units,
 * line breaks in formulas.
 */
const otherwise = /48962|DateFormatTests|47804|_InlineString\.xlsx|NewlineInFormulas/;

(existsSync(corpus) ? test : test.skip)(
  "workbooks of strangers, and a sentence for those that are none",
  () => {
    const files = readdirSync(corpus).filter((name) => /\.xls[xm]$/.test(name) && !slow.test(name));
    let readable = 0;
    const found = files.flatMap((name) => {
      const bytes = readFileSync(join(corpus, name));
      try {
        const said = otherwise.test(name) ? [] : differences(bytes);
        readable += 1;
        return said.slice(0, 2).map((words) => `${name}: ${words}`);
      } catch (failure) {
        if (failure instanceof FileError) return [];
        return [`${name}: ${String(failure)}`];
      }
    });
    expect(found).toEqual([]);
    expect(readable).toBeGreaterThan(330);
  },
  180_000,
);
