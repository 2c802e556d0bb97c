/** A file calculated anew: what is as it says, what is not, what nobody here can say. */
import Ajv from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import schema from "../../../assets/schemas/verify.schema.json";
import { WorkbookPackage } from "../../../src/xlsx/package/workbookPackage";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const formula = (address: string, text: string, value: string, type = "") =>
  `<c r="${address}"${type}><f>${text}</f><v>${value}</v></c>`;
// 3 months of 2, 3 and 7 at a pace of 12 times the last: 84. A third is no finite double.
const rows =
  `<row r="1"><c r="A1"><v>2</v></c>${formula("B1", "SUM(A1:A3)", "12")}${formula("C1", "A1/A2", "0.66666666666666663")}</row>` +
  `<row r="2"><c r="A2"><v>3</v></c>${formula("B2", "_xldudf_AIE_RUN_RATE(A1:A3,12,&quot;last&quot;)", "84")}${formula("C2", "A1/0", "#DIV/0!", ' t="e"')}</row>` +
  `<row r="3"><c r="A3"><v>7</v></c>${formula("B3", "OTHERADDIN.PRICE(A1)", "99")}${formula("C3", "NOW()", "45000")}<c r="D3"><f>A1+1</f></c></row>`;
const file = join(folder, "book.xlsx");
writeFileSync(file, smallWorkbook({ sheets: [{ name: "My model", rows }] }));

test("a file that is as it says", async () => {
  const { code, lines } = await aie("verify", file, "--json");
  const verified = JSON.parse(lines[0]!) as unknown;
  expect(isValid(verified)).toBe(true);
  expect(verified).toEqual({
    formulas: 7,
    equal: 4,
    ofAddIn: 1,
    different: [],
    notCalculated: { unknown: 1, withoutResult: 1, changing: 1 },
  });
  expect(code).toBe(0);
});

test("results that somebody changed are found, those of the add-in too", async () => {
  const changed = new WorkbookPackage(readFileSync(file));
  const sheet = "xl/worksheets/sheet1.xml";
  changed.set(sheet, changed.text(sheet).replace("<v>84</v>", "<v>85</v>").replace("<v>12</v>", "<v>13</v>"));
  const spoiled = join(folder, "spoiled.xlsx");
  writeFileSync(spoiled, changed.toBytes());
  const { code, lines } = await aie("verify", spoiled, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(lines[0]!)).toMatchObject({
    equal: 2,
    different: [
      { address: "'My model'!B1", formula: "=SUM(A1:A3)", inFile: 13, calculated: 12 },
      { address: "'My model'!B2", formula: '=AIE.RUN_RATE(A1:A3,12,"last")', inFile: 85, calculated: 84 },
    ],
  });
  const told = await aie("verify", spoiled);
  expect(told.lines.join("\n")).toMatch(/Different +2/);
  expect(told.lines.join("\n")).toMatch(/'My model'!B2 +85 +84 +=AIE\.RUN_RATE/);
});

test("digits that rounding leaves are no difference, digits of a figure are", async () => {
  // 0.1+0.2-0.3 is 5.6e-17 in doubles, added from the left, and 2.8e-17 from the right; B3 reads such digits. Those of A2 are a small figure.
  const sums = (left: string) =>
    smallWorkbook({
      sheets: [
        {
          name: "S",
          rows:
            `<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><v>0.2</v></c><c r="C1"><v>0.3</v></c>${formula("D1", "A1+B1-C1", left)}${formula("E1", "ABS(D1)*2", "0")}</row>` +
            `<row r="2"><c r="A2"><v>1e-15</v></c>${formula("D2", "A2*2", "2.1E-15")}</row>`,
        },
      ],
    });
  const written = join(folder, "sums.xlsx");
  for (const [left, different] of [["0", ["S!D2"]], ["1E-12", ["S!D1", "S!D2"]]] as const) {
    writeFileSync(written, sums(left));
    const { lines } = await aie("verify", written, "--json");
    const found = JSON.parse(lines[0]!) as { different: { address: string }[] };
    expect(found.different.map(({ address }) => address)).toEqual(different);
  }
}); // prettier-ignore

test("a file of models is as it says", async () => {
  const models = join(folder, "models.xlsx");
  expect((await aie("insert", "capex", "stack", "-o", models)).code).toBe(0);
  const { code, lines } = await aie("verify", models, "--json");
  const verified = JSON.parse(lines[0]!) as { formulas: number; equal: number; ofAddIn: number };
  expect(code).toBe(0);
  expect(verified.equal).toBe(verified.formulas);
  expect(verified.formulas).toBeGreaterThan(500);
  expect(verified.ofAddIn).toBeGreaterThan(5);
}, 120_000);

test("formulas are evaluated in the context of a workbook", async () => {
  const { lines } = await aie("eval", "--book", file, "=SUM('My model'!A1:A3)*2", "='My model'!B3", "=Nowhere!A1");
  const found = lines.map((line) => JSON.parse(line) as { value?: unknown; error?: { message: string } });
  // The other add-in's price keeps the value of the file.
  expect(found.map(({ value }) => value)).toEqual([24, 99, undefined]);
  expect(found[2]!.error?.message).toContain('no sheet "Nowhere"');
});

test.each<[string[], RegExp]>([
  [["verify"], /needs a workbook/],
  [["verify", file, file], /verify needs one workbook/],
  [["verify", join(folder, "none.xlsx")], /can be read/],
  [["eval", "--book", join(folder, "none.xlsx"), "=1"], /can be read/],
])("%j ends with 2", async (args, sentence) => {
  const { code, complaint } = await aie(...args);
  expect(code).toBe(2);
  expect(complaint).toMatch(sentence);
});
