/**
 * Models of the gallery as copies without the add-in, calculated from scratch by IronCalc: what their formulas come to is what the files say,
 * which the workbench calculated with the add-in's functions.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { portableFile } from "../../src/app/files/portableFile";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { recalculatedInIronCalc } from "./ironCalcBook";
import { ironCalcLimits } from "./ironCalcLimits";
import { inputOf, ironCalcModel, shownFrom } from "./ironCalcModel";

jest.setTimeout(600_000);
const folder = join(__dirname, "../../assets/models");
/** As many as the time of `npm test` allows; PORTABLE_MODELS=all tries each, and tells what IronCalc could not calculate. */
const all = readdirSync(folder).flatMap((name) => /^(.*)\.xlsx$/.exec(name)?.[1] ?? []);
const models = process.env["PORTABLE_MODELS"] === "all" ? all : ["lab", "stack"];

test.each(ironCalcLimits)("IronCalc is still limited: $name", ({ formula, inExcel, concerns }) => {
  const model = ironCalcModel();
  for (const [row, [number, text]] of [[1, "a"], [3, "b"], [5]].entries()) {
    model.setUserInput(0, row + 1, 1, inputOf(number));
    if (text !== undefined) model.setUserInput(0, row + 1, 2, inputOf(text));
  }
  model.setUserInput(0, 1, 5, `=${formula}`);
  model.evaluate();
  expect(formula).toMatch(concerns);
  const [[shown]] = shownFrom(model, { sheet: 0, row: 0, column: 4 }, { width: 1, height: 1 }) as [[unknown]];
  expect(shown).not.toBe(inExcel);
  model.free();
});

test.each(models)("%s", (name) => {
  const { bytes } = portableFile(readFileSync(join(folder, `${name}.xlsx`)), { as: "recomputing", reader: "365" });
  const { same, limited, different } = recalculatedInIronCalc(readWorkbook(bytes));
  if (models === all) process.stdout.write(`${name}: ${same} cells; ${JSON.stringify([...limited])}\n`);
  expect(different).toEqual([]);
  expect(same).toBeGreaterThan(250);
});
