import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../../src/app/cli/commandLine";

const folder = mkdtempSync(join(tmpdir(), "aie-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function aie(...args: string[]): Promise<{ code: number; lines: any[]; printed: string; complaint: string }> {
  const printed: string[] = [];
  let complaint = "";
  const code = await runCommandLine(args, "1.2.3", {
    print: (line) => void printed.push(line),
    complain: (text) => void (complaint += text),
  });
  return {
    code,
    lines: args[0] === "eval" ? printed.map((line) => JSON.parse(line)) : [],
    printed: printed.join("\n"),
    complaint,
  };
}

test("evaluates a function of the add-in, with or without the equals sign", async () => {
  const { code, lines } = await aie("eval", "=AIE.GENAI_DEDUPE({100;60;30})", "aie.genai_dedupe({0.3;0.2;0.1})");
  expect(code).toBe(0);
  expect(lines).toEqual([
    { formula: "=AIE.GENAI_DEDUPE({100;60;30})", value: [[40], [30], [30]] },
    { formula: "aie.genai_dedupe({0.3;0.2;0.1})", value: [[0.1], [0.1], [0.1]] },
  ]);
});

test("keeps kinds apart and numbers whole", async () => {
  const { lines } = await aie("eval", '"1"', "=1/3", "=TRUE", '=""', "=-1.5E-7", '={1,"a";FALSE,-2}', "--1", "=A5");
  expect(lines.map(({ value }) => value)).toEqual([
    "1",
    1 / 3,
    true,
    "",
    -1.5e-7,
    [
      [1, "a"],
      [false, -2],
    ],
    1,
    0,
  ]);
});

test("an error is a result, with its message, and so is one inside a spill", async () => {
  const { code, lines } = await aie("eval", "=1/0", "=AIE.TOKEN_FLOOR(1,0)", "={1,#N/A}");
  expect(code).toBe(0);
  expect(lines[0]).toEqual({ formula: "=1/0", error: { code: "#DIV/0!", message: "" } });
  expect(lines[1].error.code).toBe("#DIV/0!");
  expect(lines[1].error.message).toMatch(/^annual_tokens needs .*; got 0$/);
  expect(lines[2].value).toEqual([[1, { error: { code: "#N/A", message: "" } }]]);
});

test("what is no formula is an error that says so, and the others are evaluated", async () => {
  const { code, lines } = await aie("eval", "=SUM(", "=1+", "=2");
  expect(code).toBe(0);
  expect(lines[0].error).toEqual({ code: "#VALUE!", message: 'A formula needs Excel\'s syntax; got "=SUM(".' });
  expect(lines[1].error.code).toBe("#VALUE!");
  expect(lines[2].value).toBe(2);
});

test("formulas are strangers to each other, however much they spill", async () => {
  const { lines } = await aie("eval", "=SEQUENCE(100000)", "=SEQUENCE(3,3)", "=SUM(A2:Z2000)", "=Sheet1!A1");
  expect(lines[0].value.length).toBe(100_000);
  expect(lines[1].value[2]).toEqual([7, 8, 9]);
  expect(lines[2].value).toBe(0);
  expect(lines[3].error ?? lines[3].value).not.toBe(1);
}, 60_000);

test("a formula may read any cell: it never stands in its own way", async () => {
  const { lines } = await aie("eval", "=A1+1", "=SUM(A:A)", "=ROW()", "=AIE.REQUIRED_REVENUE(100,A1)");
  expect(lines.map(({ value }) => value)).toEqual([1, 0, 1, 100]);
});

test("a blank cell reaches a function as the switch says", async () => {
  // A rate of 0 is a number, a blank rate none; a chain of nothing but blanks answers alike on both.
  const formula = "=AIE.GPU_YIELD(A5:A6,30000)";
  const [zero] = (await aie("eval", formula)).lines;
  const [blank] = (await aie("eval", formula, "--blank", "null")).lines;
  expect(zero.value).toEqual([[0], [0]]);
  expect(blank.value).toEqual([[""], [""]]);
  const chain = "=AIE.GENAI_DEDUPE(A5:B5)";
  expect((await aie("eval", chain, "--blank", "null")).lines).toEqual((await aie("eval", chain)).lines);
});

test("reads a file, one formula a line, and skips what is empty or a remark", async () => {
  const file = join(folder, "formulas.txt");
  writeFileSync(file, "\uFEFF=1+1\r\n\r\n// a remark\n   \n=2*3\n#N/A\n");
  const { code, lines } = await aie("eval", "--file", file, "=7");
  expect(code).toBe(0);
  expect(lines.map(({ value, error }) => value ?? error.code)).toEqual([2, 6, "#N/A", 7]);
});

test.each([
  [[]],
  [["verify"]],
  [["eval"]],
  [["eval", "--file"]],
  [["eval", "--file", join(folder, "absent.txt")]],
  [["eval", "--blank", "maybe", "=1"]],
  [["eval", "--unknown", "=1"]],
])("%j is wrong usage", async (args) => {
  const { code, printed, complaint } = await aie(...args);
  expect([code, printed]).toEqual([2, ""]);
  expect(complaint).toContain("Usage:");
});

test("tells its version and its usage", async () => {
  expect(await aie("--version")).toMatchObject({ code: 0, printed: "1.2.3" });
  expect((await aie("--help")).printed).toContain("aie eval");
  expect((await aie("--help")).printed).toContain("aie sign");
});

test("whoever calls a command wrongly is told of that command", async () => {
  const { complaint } = await aie("eval");
  expect(complaint).toMatch(/^aie: eval needs .*\n\nUsage:\n {2}aie eval /);
  expect(complaint).toContain("aie eval --file");
  expect(complaint).not.toContain("aie sign");
  expect((await aie("nothing")).complaint).toContain("aie sign");
  expect((await aie("diff", "--help")).printed).not.toContain("aie sign");
});
