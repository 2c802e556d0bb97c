/** The built command line as a script calls it: one file, no packages beside it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(60_000);

const built = join(__dirname, "../../../dist/aie.cjs");
const folder = mkdtempSync(join(tmpdir(), "aie-"));
const alone = join(folder, "aie.cjs");

beforeAll(() => {
  if (!existsSync(built)) throw new Error("dist/aie.cjs needs `npm run build` first");
  copyFileSync(built, alone);
});
afterAll(() => rmSync(folder, { recursive: true }));

function aie(args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [alone, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
  });
  return {
    status,
    lines: stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as unknown),
    stderr,
  };
}

test("gives a scalar, a spill and an error, each on a line", () => {
  const formulas = [
    "=AIE.DEPRECIATION_HEADROOM(100,81)",
    "=AIE.GENAI_DEDUPE({100;60;30})",
    "=AIE.DEPRECIATION_HEADROOM(0,81)",
  ];
  const { status, lines, stderr } = aie(["eval", ...formulas]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(lines).toEqual([
    { formula: formulas[0], value: 0.19 },
    { formula: formulas[1], value: [[40], [30], [30]] },
    {
      formula: formulas[2],
      error: { code: "#DIV/0!", message: expect.stringMatching(/^revenue needs .*; got 0/) as string },
    },
  ]);
});

test("reads formulas from a file and from standard input, a line each", () => {
  const file = join(folder, "formulas.txt");
  writeFileSync(file, "=1+1\r\n\n=SUM(1,2)\n");
  const values = [
    { formula: "=1+1", value: 2 },
    { formula: "=SUM(1,2)", value: 3 },
  ];
  expect(aie(["eval", "--file", file]).lines).toEqual(values);
  expect(aie(["eval", "--file", "-"], "=1+1\n=SUM(1,2)\n").lines).toEqual(values);
});

test.each([
  ["no command", [], "needs a command"],
  ["an unknown command", ["print"], 'got "print"'],
  ["no formula", ["eval"], "eval needs a formula"],
  ["an unknown option", ["eval", "--fast", "=1"], 'knows no option "--fast"'],
  ["a file that is not there", ["eval", "--file", "absent.txt"], 'got "absent.txt"'],
  ["a wrong word for blanks", ["eval", "--blank", "nothing", "=1"], 'got "nothing"'],
])("ends with 2 and says how it is used, given %s", (_, args, complaint) => {
  const { status, lines, stderr } = aie(args);
  expect(status).toBe(2);
  expect(lines).toEqual([]);
  expect(stderr).toContain(complaint);
  expect(stderr).toContain("Usage:");
});

test("says its version and its usage", () => {
  const { version } = jest.requireActual<{ version: string }>("../../../package.json");
  for (const [option, text] of [
    ["--version", version],
    ["--help", "Usage:"],
  ]) {
    const { status, stdout } = spawnSync(process.execPath, [alone, option!], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(stdout).toContain(text);
  }
});
