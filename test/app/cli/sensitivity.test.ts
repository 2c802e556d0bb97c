/** Expected numbers follow by hand from profit = users × price × (1 − cost share): 100 × 20 × 0.4 = 800. */
import Ajv from "ajv/dist/2020";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import schema from "../../../assets/schemas/sensitivity.schema.json";
import type { Sensitivity } from "../../../src/app/cli/sensitivityReport";
import { fileFindings } from "../../../src/xlsx/lint/fileFindings";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));
const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const line = (row: number, label: string, cell: string) =>
  `<row r="${row}"><c r="A${row}" t="str"><v>${label}</v></c>${cell}</row>`;
const rows =
  line(1, "Users", '<c r="C1"><v>100</v></c>') +
  line(2, "Price", '<c r="C2"><v>20</v></c>') +
  line(3, "Cost share", '<c r="C3"><v>0.6</v></c>') +
  line(4, "Profit", '<c r="C4"><f>C1*C2*(1-C3)</f><v>800</v></c>') +
  line(5, "Large", '<c r="C5"><f>IF(C4&gt;1000,20,10)</f><v>10</v></c>');
const file = join(folder, "plan.xlsx");
const names =
  "<definedName name=\"Profit_large\">'My plan'!$C$5</definedName><definedName name=\"Users\">'My plan'!$C$1</definedName>" +
  '<definedName name="Row">5</definedName>';
const bytes = smallWorkbook({ sheets: [{ name: "My plan", rows }], names });
writeFileSync(file, bytes);
const ask = (...more: string[]) => aie("sensitivity", file, "--output", "'My plan'!C4", ...more);
async function told(...more: string[]): Promise<Sensitivity & { code: number }> {
  const { code, lines, complaint } = await ask(...more, "--json");
  expect(complaint).toBe("");
  const found = JSON.parse(lines[0]!) as Sensitivity;
  expect(isValid(found)).toBe(true);
  return { ...found, code };
}

test("a table over two inputs; the file stays as it is, the copy has the sheet", async () => {
  const copy = join(folder, "table.xlsx");
  const found = await told("--down", "'My plan'!C1=50,100,150", "--across", "C3=50%,0.6", "-o", copy);
  expect(found).toMatchObject({
    kind: "table",
    code: 0,
    file: copy,
    output: { address: "'My plan'!C4", label: "Profit", value: 800 },
    down: { address: "'My plan'!C1", label: "Users", value: 100, values: [50, 100, 150] },
    across: { address: "'My plan'!C3", label: "Cost share", value: 0.6, values: [0.5, 0.6] },
    outcomes: [[500, 400], [1000, 800], [1500, 1200]], // prettier-ignore
  });
  expect(readFileSync(file)).toEqual(Buffer.from(bytes));
  const written = readFileSync(copy);
  expect(fileFindings(written)).toEqual([]);
  const { Sheets } = read(written);
  expect(Sheets["My plan"]!["C1"]).toMatchObject({ v: 100 });
  expect(Sheets["Sensitivity"]!["C12"]).toMatchObject({ v: 800 });
}, 60_000);

test("a table in columns, an error where one comes of it", async () => {
  const { lines, code } = await ask("--down", "C1=50,100");
  expect([code, ...lines]).toEqual([
    0,
    "Output  Profit  'My plan'!C4  800",
    "Down    Users   'My plan'!C1  100",
    "",
    "     Profit",
    " 50     400",
    "100     800",
  ]);
}, 60_000);

test("a tornado moves each input by the range of its grade, and says what grade D would be worth", async () => {
  const found = await told("--tornado");
  // Typed numbers are grade I, ±50%: users and price 800 ± 400, cost share 0.3 and 0.9 give 1400 and 200.
  expect(found).toMatchObject({ kind: "tornado", output: { value: 800 } });
  if (found.kind !== "tornado") return;
  expect(found.inputs.map(({ label, grade, low, high, swing }) => [label, grade, low, high, swing])).toEqual([
    ["Cost share", "I", 1400, expect.closeTo(200, 9), expect.closeTo(1200, 9)],
    ["Users", "I", 400, 1200, 800],
    ["Price", "I", 400, 1200, 800],
  ]);
  expect(found.inputs[1]!.swingAtD).toBeCloseTo(80, 9);
  const { lines } = await ask("--tornado");
  expect(lines[3]).toMatch(/^Cost share +'My plan'!C3 +I +0\.6 +50% +1,400 +200 +1,200 +120$/);
}, 60_000);

test("a goal: the input that brings the figure there, in the copy; out of reach ends with 1 and writes nothing", async () => {
  const copy = join(folder, "goal.xlsx");
  const found = await told("--goal", "1000", "--input", "C2", "-o", copy);
  expect(found).toMatchObject({ kind: "goal", code: 0, sought: { kind: "found", output: expect.closeTo(1000, 5) } });
  expect(read(readFileSync(copy)).Sheets["My plan"]!["C2"]!.v).toBeCloseTo(25, 7);
  const never = join(folder, "never.xlsx");
  expect(await told("--goal", "2000", "--input", "C2", "--between", "0,30", "-o", never)).toMatchObject({
    code: 1,
    sought: { kind: "not reached", nearest: { input: 30, output: expect.closeTo(1200, 9) } },
  });
  expect(() => readFileSync(never)).toThrow(/ENOENT/);
  const { lines, code } = await aie(
    "sensitivity",
    file,
    "--output",
    "profit_large",
    "--goal",
    "15",
    "--input",
    "Users",
  );
  expect([code, lines.at(-1)]).toEqual([1, expect.stringMatching(/^Not reached +the output jumps over it at 125$/)]);
}, 60_000);

test.each<[string, readonly string[], RegExp]>([
  ["no output", ["--tornado"], /needs --output/],
  ["nothing to do", ["--output", "C4"], /one of --down, --tornado and --goal/],
  ["two things", ["--output", "C4", "--tornado", "--goal", "1"], /one of --down, --tornado and --goal/],
  ["an option of another", ["--output", "C4", "--tornado", "--across", "C1=1"], /--across goes with --down/],
  ["no values", ["--output", "C4", "--down", "C1"], /--down needs a cell and its values, .*got "C1"/],
  ["a word among numbers", ["--output", "C4", "--down", "C1=5,six"], /--down needs numbers; got "six"/],
  ["a name of no cells", ["--output", "Row", "--tornado"], /needs cells like .*got "Row"/],
  ["no input", ["--output", "C4", "--goal", "1"], /--goal needs --input/],
  ["bounds in the wrong order", ["--output", "C4", "--goal", "1", "--input", "C1", "--between", "9,1"], /--between needs .*got "9,1"/],
  ["a sheet that is not there", ["--output", "Gone!C4", "--tornado"], /needs a sheet of the workbook \(My plan\); got "Gone"/],
  ["several cells", ["--output", "C4:C5", "--tornado"], /needs one cell .*got "C4:C5"/],
])("%s is wrong usage", async (_, options, expected) => {
  const { code, complaint } = await aie("sensitivity", file, ...options);
  expect([code, complaint.split("\n")[0]]).toEqual([2, expect.stringMatching(expected)]);
}); // prettier-ignore

test("what the workbook refuses is said with its cell", async () => {
  for (const [options, expected] of [
    [["--output", "C4", "--goal", "1", "--input", "C4"], /C4/],
    [["--output", "C4", "--goal", "1", "--input", "C5"], /C5.*formula/],
  ] as const) {
    const { code, complaint } = await aie("sensitivity", file, ...options);
    expect([code, complaint.split("\n")[0]]).toEqual([2, expect.stringMatching(expected)]);
  }
}, 60_000);
