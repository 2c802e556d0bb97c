import Ajv from "ajv/dist/2020";
import schema from "../../../assets/schemas/eval.schema.json";
import { runCommandLine } from "../../../src/app/cli/commandLine";

const isValid = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);

async function linesOf(...formulas: string[]): Promise<unknown[]> {
  const printed: string[] = [];
  await runCommandLine(["eval", ...formulas], "1.2.3", {
    print: (line) => void printed.push(line),
    complain: (text) => expect(text).toBe(""),
  });
  return printed.map((line) => JSON.parse(line) as unknown);
}

test("describes every kind of line", async () => {
  const lines = await linesOf(
    "=1/3",
    '="text"',
    '=""',
    "=TRUE",
    "=AIE.GENAI_DEDUPE({100;60;30})",
    "=1/0",
    "=AIE.HHI(-1)",
    "=AIE.RUN_RATE({1;2;3},12)",
    "=NOT_A_FUNCTION(1)",
    "=1+(",
  );
  expect(lines).toHaveLength(10);
  expect(lines.filter((line) => !isValid(line))).toEqual([]);
  expect(lines.filter((line) => "error" in (line as object)).length).toBeGreaterThan(2);
});

test.each([
  ["neither value nor error", { formula: "=1" }],
  ["both", { formula: "=1", value: 1, error: { code: "#N/A", message: "" } }],
  ["a value of null", { formula: "=1", value: null }],
  ["a row that is no row", { formula: "=1", value: [1, 2] }],
  ["an error without its sentence", { formula: "=1", error: { code: "#N/A" } }],
  ["a word it does not know", { formula: "=1", value: 1, warning: "" }],
])("does not describe a line with %s", (_, line) => {
  expect(isValid(line)).toBe(false);
});
