/** What calls laid out on a sheet give in IronCalc. */
import { inputOf, ironCalcModel, shownFrom } from "./ironCalcModel";
import type { Shown, Sheet } from "./sheet";

export function shownInIronCalc(
  sheet: Sheet,
  formulas: readonly string[],
  names: Readonly<Record<string, string>>,
): Shown[][][] {
  const model = ironCalcModel();
  model.pauseEvaluation();
  sheet.inputs.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (cell !== null) model.setUserInput(0, at + 1, column + 1, inputOf(cell));
    }),
  );
  for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, null, formula);
  for (const [index, { row, column }] of sheet.calls.entries())
    model.setUserInput(0, row + 1, column + 1, `=${formulas[index]!}`);
  model.resumeEvaluation();
  model.evaluate();
  const shown = sheet.calls.map(({ row, column }) => {
    const structure = model.getCellArrayStructure(0, row + 1, column + 1);
    const [width, height] = typeof structure === "string" ? [1, 1] : (structure.DynamicAnchor ?? [1, 1]);
    return shownFrom(model, { sheet: 0, row, column }, { width, height });
  });
  model.free();
  return shown;
}
