/** The cases of the contract: the same answer whether the host sends an empty cell as 0 (Excel on the desktop) or as null (on the web). */
import { evaluate } from "../../src/app/cli/evaluate";
import { contractCases } from "./contractCases";

jest.setTimeout(60_000);

test.each(["zero", "null"] as const)("formulas answer by the contract with empty cells as %s", async (blank) => {
  const given = await evaluate(
    contractCases.map(([formula]) => formula),
    blank,
  );
  expect(given.map((one, at) => [contractCases[at]![0], "value" in one ? one.value : one.error])).toEqual(
    contractCases,
  );
});
