/** Law: what is written is read back equal, whatever the workbook holds. */
import fc from "fast-check";
import { placeKey } from "../../../src/audit/snapshot/workbookSnapshot";
import { plainStyle } from "../../../src/xlsx/content/cellStyle";
import type { FileCell } from "../../../src/xlsx/content/sheetContent";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { sheetOf, workbookOf } from "./smallContent";

const seed = 20260625;
const formulas = [
  "=A1+1",
  "=SUM($A$1:B9)",
  '=Other!A1&"x"',
  "='It''s here'!B2",
  '=IF(A1>=2,"a""b",{1,2;3,4})',
  "=LET(x,A1,x^2)",
  "=XLOOKUP(A1,B:B,C:C)",
  "=SORT(UNIQUE(A1:A9))",
  "=A1#",
  "=@A1:A9",
  "=AIE.TOKEN_FLOOR(A1,B1,C1)",
  "=-A1%",
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }).map((value) => value.replace(/\p{Surrogate}/gu, "")),
  fc.constantFrom("_x000D_", " leading", "trailing ", "line\nbreak", "tab\there", "&<>\"'", "中文", "😀", ""),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const value = fc.oneof(number, text, fc.boolean());
const cell: fc.Arbitrary<FileCell> = fc.oneof(
  value.map((held) => ({ value: held, formula: "", isError: false, format: 0 })),
  fc
    .tuple(value, fc.constantFrom(...formulas), fc.nat(2))
    .map(([held, formula, format]) => ({ value: held, formula, isError: false, format })),
  fc
    .constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#SPILL!")
    .map((held) => ({ value: held, formula: "=A1/0", isError: true, format: 1 })),
);
const place = fc.oneof(
  fc.tuple(fc.nat(30), fc.nat(30)),
  fc.constantFrom([1_048_575, 16_383] as [number, number], [0, 16_383] as [number, number]),
);
const cells = fc.uniqueArray(fc.tuple(place, cell), {
  maxLength: 60,
  selector: ([[row, column]]) => placeKey(row, column),
});

test("random workbooks", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 3 }), (all) => {
      const sheets = all.map((own, index) =>
        sheetOf(
          {},
          {
            name: `Sheet ${index + 1}`,
            cells: new Map(own.map(([[row, column], held]) => [placeKey(row, column), held])),
          },
        ),
      );
      const styles = [plainStyle, { ...plainStyle, numberFormat: "0.0%" }, { ...plainStyle, numberFormat: "@" }];
      const bytes = writeWorkbook(workbookOf(sheets, { styles }));
      expect(fileFindings(bytes)).toEqual([]);
      const back = readWorkbook(bytes);
      for (const [index, sheet] of sheets.entries())
        expect(new Map(back.sheets[index]!.cells)).toEqual(new Map([...sheet.cells]));
    }),
    { seed, numRuns: 200 },
  );
});
