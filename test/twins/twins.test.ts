/**
 * Every twin against its function, on random calls, in two engines that share nothing. Inputs stand in cells, as in a workbook, and empty cells
 * reach the function as null, since a formula of Excel's own can tell them from 0.
 */
import metadata from "../../assets/functions.json";
import { twinIds, twinOf } from "../../src/twins/chapters";
import { callText, definedName, formOf, inlineText, lambdaText, longestFormula } from "../../src/twins/writeTwin";
import { outcome } from "../functions/host";
import { isSameResult } from "./comparison";
import { notInIronCalc, notInWorkbench } from "./exceptions";
import { randomCalls } from "./inputs";
import { shownInIronCalc } from "./ironCalc";
import { sheetOf, type Call, type Shown } from "./sheet";
import { shownInWorkbench } from "./workbenchEngine";

jest.setTimeout(300_000);
const seed = 20260625;
/** As many as the time of `npm test` allows; TWIN_CALLS=200 tries more of the same. */
const callsOfEach = Number(process.env["TWIN_CALLS"] ?? 25);
/** A twin that stands under a name may stand in the cell as well, and the other way round. */
const callsOfOtherForm = 20;

test("every function has a twin", () => {
  const ids = metadata.functions.map(({ id }) => id);
  expect([...twinIds].sort()).toEqual([...ids].sort());
});

test("arguments are those of the help, in its order", () => {
  for (const { id, parameters } of metadata.functions) {
    const twin = twinOf(id);
    if (twin === undefined) continue;
    expect([id, twin.parameters.map(({ name }) => name)]).toEqual([id, parameters.map(({ name }) => name)]);
    expect([id, twin.parameters.map(({ standard }) => standard !== null)]).toEqual([
      id,
      parameters.map((one) => "optional" in one && one.optional === true),
    ]);
  }
});

test("a name is given once in a twin, to steps and in LAMBDAs, and is no cell and no word of Excel's", () => {
  for (const id of twinIds) {
    const { parameters, steps, result } = twinOf(id)!;
    const names = [...parameters.map(({ name }) => name), ...steps.map(([name]) => name)];
    expect([id, new Set(names).size]).toEqual([id, names.length]);
    const inner = [...steps.map(([, formula]) => formula), result].flatMap((formula) =>
      [...formula.matchAll(/LAMBDA\(([\w, ]+), /g)].flatMap(([, list]) =>
        list!.split(", ").filter((one) => /^\w+$/.test(one)),
      ),
    );
    expect([id, inner.filter((name) => names.includes(name))]).toEqual([id, []]);
    for (const name of [...names, ...inner]) expect(name).not.toMatch(/^(?:[a-z]{1,3}\d+|[rc]\d*|r\d*c\d*)$/i);
  }
});

function expectedOf({ id, args }: Call): Shown[][] {
  // The host hands all arguments of a parameter that may be repeated over as one.
  const isRepeating = twinOf(id)?.parameters.at(-1)?.isRepeating === true;
  const result = isRepeating ? outcome(id, args) : outcome(id, ...args);
  if (typeof result === "string") return [[{ error: result.split(" ")[0]! }]];
  return (result as unknown[][]).map((row) =>
    row.map((cell): Shown => (typeof cell === "object" ? { error: (cell as { code: string }).code } : (cell as Shown))),
  );
}

describe.each(twinIds)("%s", (id) => {
  const twin = twinOf(id)!;
  const calls = randomCalls(id, callsOfEach, seed);
  const expected = calls.map(expectedOf);
  const sheet = sheetOf(
    calls,
    expected.map((rows) => rows.length),
  );
  const names = { [definedName(twin)]: lambdaText(twin) };
  const inline = sheet.calls.map(({ addresses }) => inlineText(twin, addresses));
  const called = sheet.calls.map(({ addresses }) => callText(twin, addresses));
  const [formulas, others] = formOf(twin) === "inline" ? [inline, called] : [called, inline];

  function differences(shown: readonly Shown[][][]): string[] {
    return calls.slice(0, shown.length).flatMap(({ args }, at) => {
      const [wanted, given] = [expected[at]!, shown[at]!];
      if (isSameResult(wanted, given)) return [];
      return [`${JSON.stringify(args)}\n  function ${JSON.stringify(wanted)}\n  twin     ${JSON.stringify(given)}`];
    });
  }

  test("is short enough for Excel", () => {
    for (const text of [lambdaText(twin), ...inline, ...called]) expect(text.length).toBeLessThan(longestFormula);
  });

  test("is tried on calls that answer and on calls that are refused", () => {
    const refused = expected.filter((rows) => typeof rows[0]![0] === "object").length;
    expect(refused).toBeGreaterThan(callsOfEach / 50);
    expect(refused).toBeLessThan(callsOfEach * 0.8);
  });

  const compare = (reason: string | undefined, found: readonly string[]) => {
    if (reason === undefined) expect(found.slice(0, 3).join("\n")).toBe("");
    else expect(found.length).toBeGreaterThan(0);
  };

  test("gives what the function gives, in the workbench", async () => {
    compare(notInWorkbench[id], differences(await shownInWorkbench(sheet, formulas, names)));
  });

  test("gives what the function gives, in IronCalc", () => {
    compare(notInIronCalc[id], differences(shownInIronCalc(sheet, formulas, names)));
  });

  test("gives the same in the other form", async () => {
    const few = { ...sheet, calls: sheet.calls.slice(0, callsOfOtherForm) };
    const [one, other] = [await shownInWorkbench(few, formulas, names), await shownInWorkbench(few, others, names)];
    one.forEach((result, at) => expect([at, isSameResult(result, other[at]!)]).toEqual([at, true]));
  });
});
