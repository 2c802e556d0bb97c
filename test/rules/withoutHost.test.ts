import { execFileSync } from "node:child_process";
import { filesUnder, root } from "./sourceFiles";

/** What a Node prints in which every question about Excel or a page is an error. */
function printedWithoutHost(...asked: string[]): string {
  const prepared = ["--require", "./.config/typescriptInNode.cjs", "--require", "./test/rules/withoutHost.cjs"];
  return execFileSync(process.execPath, [...prepared, ...asked], { cwd: root, encoding: "utf8", stdio: "pipe" });
}

test("formulas, the register and the audit need neither Excel nor a page", () => {
  const { loaded, ...outcome } = JSON.parse(printedWithoutHost("./test/rules/runWithoutHost.ts"));
  const every = ["src/audit", "src/formula", "src/register"].flatMap((part) => [...filesUnder(part, [".ts"]).keys()]);
  expect(loaded).toEqual(every);
  // A1 adds S-2 (A), and by way of B1 S-1 (B): the first rows below the register's headers in row 4.
  const sources = [
    ["S-2", "Sources!A6"],
    ["S-1", "Sources!A5"],
  ];
  expect(outcome).toEqual({ floor: "B", sources, sourcesReviewed: 2 });
});

test("each question is noticed, a mere `typeof` as well", () => {
  const names = ["document", "window", "Excel", "Office", "OfficeExtension"];
  const asked = `[${names.map((name) => `() => typeof ${name}`).join()}].map((ask) => {
    try { return ask(); } catch (error) { return error.message.split(" ")[0]; }
  }).join()`;
  expect(printedWithoutHost("--print", asked).trim()).toBe(names.join());
});

test("a part that does need the host is told from these", () => {
  const asked = `require("./src/functions/associate.ts").associateFunctions()`;
  expect(() => printedWithoutHost("--print", asked)).toThrow("CustomFunctions is asked for");
});
