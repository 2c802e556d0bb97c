/** Looks for the value of an input for which an output reaches a target. The workbook is afterwards as it was before. */
import { goalSeek, mostSteps, type Goal, type Sought } from "../../audit/scenarios/goalSeek";
import { refusal } from "../host/hostRefusal";
import { orBack } from "../host/wayBack";
import { withOneUndo } from "../host/oneUndo";
import { inOneStep, type Cancellable } from "./inOneStep";
import { openCells, refuseImmovable, runTrials, type TrialCell, type TrialSteps } from "./runTrials";

export interface GoalDraft extends Pick<Goal, "target" | "bounds"> {
  readonly output: string;
  readonly input: string;
}

export interface GoalFound {
  readonly sought: Sought;
  readonly before: { readonly input: number; readonly output: number | string };
  readonly input: string;
  readonly output: string;
}

export function seekGoal(
  { output: outputAt, input: inputAt, target, bounds }: GoalDraft,
  steps: TrialSteps = {},
): Promise<Cancellable<GoalFound>> {
  return inOneStep(async (context, wayBack) => {
    const [output, input] = (await openCells(context, [outputAt, inputAt])) as [TrialCell, TrialCell];
    if (output.address === input.address) throw refusal("sameCellTwice", { cells: [outputAt, inputAt] });
    const start = typedNumber(input);
    await refuseImmovable(context, [input]);
    const run = { moved: [input], output, trials: goalSeek({ start, target, bounds }), total: mostSteps };
    const sought = await runTrials(context, wayBack, run, steps);
    const before = { input: start, output: typeof output.value === "number" ? output.value : String(output.value) };
    return { sought, before, input: input.address, output: output.address };
  }, steps.signal);
}

/** A formula there would be lost with the value that is found. */
function typedNumber({ formula, value, address }: TrialCell): number {
  if (typeof formula === "string" && formula.startsWith("="))
    throw refusal("inputIsFormula", { cell: address, formula });
  if (typeof value !== "number") throw refusal("inputNotANumber", { cell: address });
  return value;
}

/** Writes what was found into the input. */
export function acceptGoal(address: string, value: number): Promise<void> {
  return withOneUndo((options) =>
    orBack(async (context) => {
      const [input] = (await openCells(context, [address])) as [TrialCell];
      typedNumber(input);
      await refuseImmovable(context, [input]);
      input.range.values = [[value]];
      input.range.select();
      await context.sync();
    }, options),
  );
}
