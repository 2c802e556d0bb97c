/** What the pane asks of the workbook to try other inputs: cases, tables, goals, tornados. */
import type { CaseName, CasesOnSheet } from "../../audit/scenarios/casesSheet";
import type { TableDraft, TableOnSheet } from "../../audit/scenarios/sensitivityTable";
import type { TornadoOnSheet } from "../../audit/scenarios/tornado";
import type { AddedCases } from "../../excel/scenarios/cases";
import type { Cancellable } from "../../excel/scenarios/inOneStep";
import type { TrialSteps } from "../../excel/scenarios/runTrials";
import type { GoalDraft, GoalFound } from "../../excel/scenarios/seekGoal";

export type { CaseName, CasesOnSheet } from "../../audit/scenarios/casesSheet";
export type { TableDraft, TableOnSheet } from "../../audit/scenarios/sensitivityTable";
export type { TornadoOnSheet } from "../../audit/scenarios/tornado";
export type { AddedCases } from "../../excel/scenarios/cases";
export type { Cancellable } from "../../excel/scenarios/inOneStep";
export type { TrialSteps } from "../../excel/scenarios/runTrials";
export type { GoalDraft, GoalFound } from "../../excel/scenarios/seekGoal";

/** A cell as it is before it is moved. */
export interface StartingCell {
  readonly address: string;
  readonly value: number | string | boolean;
}

/** Every promise rejects with an Error whose message says what went wrong, in words for the analyst. */
export interface ScenariosPort {
  /** Null where the workbook has no cases. */
  cases(): Promise<CasesOnSheet | null>;
  /** Makes inputs of the cells with numbers among "Inputs!B4:B9". */
  addCases(address: string): Promise<AddedCases>;
  switchCase(name: CaseName): Promise<void>;
  /** The cells get back what the base case holds; null is all rows of the sheet. */
  removeCases(rows: readonly number[] | null): Promise<void>;
  /** Tables and tornados that stand in the workbook. */
  results(): Promise<{ readonly tables: readonly TableOnSheet[]; readonly tornados: readonly TornadoOnSheet[] }>;
  /** The single cell at an address, on the open sheet where it names none, as values for a table are proposed around what it holds. */
  startingCell(address: string): Promise<StartingCell>;
  /** `replaced` is the sheet of the result that is to be brought up to date. Returns the sheet's name. */
  writeTable(draft: TableDraft, steps: TrialSteps, replaced: string | null): Promise<Cancellable<string>>;
  writeTornado(output: string, steps: TrialSteps, replaced: string | null): Promise<Cancellable<string>>;
  seekGoal(draft: GoalDraft, steps: TrialSteps): Promise<Cancellable<GoalFound>>;
  acceptGoal(address: string, value: number): Promise<void>;
  select(address: string): Promise<void>;
}
