import Ajv from "ajv/dist/2020";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import gradesSchema from "../../../assets/schemas/grades.schema.json";
import traceSchema from "../../../assets/schemas/trace.schema.json";
import { smallWorkbook } from "../../xlsx/smallWorkbook";
import { aie } from "./runAie";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const headers = ["ID", "Company", "Datapoint", "Value", "Unit", "Period end", "Caliber", "Grade", "Source", "Reference", "Quote", "As of", "Reason", "Graded by", "Graded on"]; // prettier-ignore
const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const sourceRow = (row: number, id: string, value: number, grade: string) =>
  `<row r="${row}">${text(`A${row}`, id)}${text(`B${row}`, "Lab")}${text(`C${row}`, "Revenue")}<c r="D${row}"><v>${value}</v></c>` +
  `${text(`H${row}`, grade)}${text(`I${row}`, `Report ${id}`)}${text(`J${row}`, `https://example.org/${id}`)}</row>`;

// Two sources of 300 and 100 added up, less a typed 80: the weights are 300, 100 and 80 of 480.
const file = join(folder, "book.xlsx");
writeFileSync(
  file,
  smallWorkbook({
    sheets: [
      {
        name: "My model",
        rows:
          `<row r="1">${text("A1", "Revenue")}<c r="B1"><f>_xlfn.XLOOKUP("R1",Register[ID],Register[Value])</f><v>300</v></c>` +
          `<c r="C1"><f>_xlfn.XLOOKUP("R2",Register[ID],Register[Value])</f><v>100</v></c></row>` +
          `<row r="2">${text("A2", "Cost")}<c r="B2"><v>80</v></c><c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>` +
          `<row r="3">${text("A3", "Profit")}<c r="B3"><f>B1+C1-B2</f><v>320</v></c></row>`,
      },
      {
        name: "Sources",
        rows: `<row r="1">${headers.map((header, place) => text(`${String.fromCharCode(65 + place)}1`, header)).join("")}</row>${sourceRow(2, "R1", 300, "A")}${sourceRow(3, "R2", 100, "F")}`,
        tables: [
          `<table ${main} id="1" name="Register" displayName="Register" ref="A1:O3"><tableColumns count="15">${headers
            .map((name, place) => `<tableColumn id="${place + 1}" name="${name}"/>`)
            .join("")}</tableColumns></table>`,
        ],
      },
    ],
  }),
);

test("cells prints what they hold, or their formulas", async () => {
  const values = await aie("cells", file, "'My model'!A2:C3");
  expect(values.code).toBe(0);
  expect(values.lines.map((line) => JSON.parse(line))).toEqual([
    {
      address: "'My model'!A2:C3",
      values: [
        ["Cost", 80, { error: { code: "#DIV/0!", message: "" } }],
        ["Profit", 320, null],
      ],
    },
  ]);
  const formulas = await aie("cells", file, "B3", "--formulas");
  expect(JSON.parse(formulas.lines[0]!)).toEqual({ address: "'My model'!B3", formulas: [["=B1+C1-B2"]] });
});

test("trace follows a figure to its sources, heaviest first", async () => {
  const { code, lines } = await aie("trace", file, "'My model'!B3", "--json");
  expect(code).toBe(0);
  const traced = JSON.parse(lines.join("")) as Record<string, unknown> & { inputs: Record<string, unknown>[] };
  expect(new Ajv({ strict: true, allowUnionTypes: true }).validate(traceSchema, traced)).toBe(true);
  expect(traced).toMatchObject({
    address: "'My model'!B3",
    value: 320,
    formula: "=B1+C1-B2",
    floor: "I",
    label: "Profit",
  });
  expect(
    traced.inputs.map(({ id, grade, weight, reference }) => [id, grade, Number(weight).toFixed(4), reference]),
  ).toEqual([
    ["R1", "A", (300 / 480).toFixed(4), "https://example.org/R1"],
    ["R2", "F", (100 / 480).toFixed(4), "https://example.org/R2"],
    ["", "I", (80 / 480).toFixed(4), ""],
  ]);
  const words = (await aie("trace", file, "'My model'!B3")).lines.join("\n");
  expect(words).toMatch(/Worst grade\s+I\n/);
  expect(words).toMatch(/A\s+62\.5%\s+Sources!A2\S*\s+300\s+R1 .*https:\/\/example\.org\/R1/);
});

test("grades lists figures, and ends with 3 when one is below the floor", async () => {
  const all = await aie("grades", file, "--json", "--sheet", "my MODEL");
  expect(all.code).toBe(0);
  const found = all.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const isValid = new Ajv({ strict: true, allowUnionTypes: true }).compile(gradesSchema);
  expect(found.filter((line) => !isValid(line))).toEqual([]);
  expect(found.map(({ address, floor }) => [address, floor])).toEqual([
    ["'My model'!B1", "A"],
    ["'My model'!C1", "F"],
    ["'My model'!B2", "I"],
    ["'My model'!B3", "I"],
  ]);
  const below = await aie("grades", file, "--floor", "f", "--sheet", "My model");
  expect(below.code).toBe(3);
  expect(below.lines).toHaveLength(3);
  expect((await aie("grades", file, "--floor", "J")).code).toBe(0);
});

test.each([
  [["cells"], /needs a workbook/],
  [["cells", file], /needs an area/],
  [["cells", join(folder, "absent.xlsx"), "A1"], /can be read; got ".*absent\.xlsx" \(there is none\)/],
  [["cells", __filename, "A1"], /is no \.xlsx workbook/],
  [["cells", file, "Nowhere!A1"], /needs a sheet of the workbook \(My model, Sources\); got "Nowhere"/],
  [["cells", file, "A1:"], /needs cells like/],
  [["trace", file, "A1:B2"], /needs one cell/],
  [["trace", file, "Z99"], /is blank/],
  [["trace", file, "B3", "--yaml"], /knows no option "--yaml"/],
  [["grades", file, "--floor", "K"], /--floor needs a grade from A to J; got "K"/],
  [["cells", folder, "A1"], /can be read; got ".*" \(it is a folder\)/],
  [["grades", file, "--floor"], /--floor needs a value/],
  [["grades", file, "--floor", "--json"], /--floor needs a value; got the option "--json"/],
  [["grades", file, "--sheet", "Nowhere"], /--sheet needs a sheet/],
])("%j is wrong usage", async (args, sentence) => {
  const { code, lines, complaint } = await aie(...args);
  expect([code, lines]).toEqual([2, []]);
  expect(complaint).toMatch(sentence);
});
