/**
 * How a figure came from its value before to its value after: the part that each change explains.
 *
 * Alone: the earlier workbook with that one change, less the earlier workbook. In sequence: the changes made one after the other, each
 * with all before it, so that the parts add up; where changes work on each other (price times volume) the part then depends on the
 * order, and the difference between the two columns says how much. What all changes together do not explain is the remainder: other
 * formulas, inserted rows, inputs that the earlier workbook has no place for. Differences are of exact decimals.
 */
import { Decimal, toDouble } from "../../engine/exact/decimal";

export interface BridgePart {
  /** Id of the change. */
  readonly id: string;
  /** Null where the figure is no number with the change alone. */
  readonly alone: number | null;
  /** Null where the figure is no number at this step; the next step that has one then carries both. */
  readonly inSequence: number | null;
}

export interface FigureBridge {
  readonly before: number;
  readonly after: number;
  readonly move: number;
  readonly parts: readonly BridgePart[];
  /** The move less all parts in sequence. */
  readonly remainder: number;
  /** The move less all parts alone: also what changes do to each other. */
  readonly remainderAlone: number;
}

export interface BridgeStep {
  readonly id: string;
  /** The figure with this change alone, and with it and all before it; null where it is no number. */
  readonly alone: number | null;
  readonly running: number | null;
}

export function figureBridge(before: number, after: number, steps: readonly BridgeStep[]): FigureBridge {
  let reached = new Decimal(before);
  const parts = steps.map(({ id, alone, running }): BridgePart => {
    const step = running === null ? null : new Decimal(running).minus(reached);
    if (running !== null) reached = new Decimal(running);
    return {
      id,
      alone: alone === null ? null : toDouble(new Decimal(alone).minus(before)),
      inSequence: step === null ? null : toDouble(step),
    };
  });
  const less = (of: readonly (number | null)[]) =>
    toDouble(of.reduce<Decimal>((rest, part) => rest.minus(part ?? 0), new Decimal(after).minus(before)));
  return {
    before,
    after,
    move: toDouble(new Decimal(after).minus(before)),
    parts,
    remainder: less(parts.map(({ inSequence }) => inSequence)),
    remainderAlone: less(parts.map(({ alone }) => alone)),
  };
}
