import examples from "../../../assets/examples.json";
import metadata from "../../../assets/functions.json";
import chinese from "../../../assets/functions.zh-CN.json";
import { functionHelp } from "../../../src/app/workbench/functionHelp";
import type { CustomFunctionsMetadata } from "../../../src/workbench/book/customFunctions";

/** As the grid joins it while a formula is typed. */
test("each function's help shows its example as it would be typed, without commas for what it leaves out", () => {
  const help = functionHelp(
    "AIE",
    metadata as CustomFunctionsMetadata,
    chinese as CustomFunctionsMetadata,
    examples as Record<string, string>,
  );
  const shown = help.map(
    ({ functionName, functionParameter }) =>
      `=${functionName}(${functionParameter!.map(({ example }) => example).join(",")})`,
  );
  expect(shown.filter((example) => example.endsWith(",)"))).toEqual([]);
  expect([...shown].sort()).toEqual(Object.values(examples).sort());
});
