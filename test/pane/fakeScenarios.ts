/** Trials that answer at once, and keep what was asked of them. */
import type {
  CasesOnSheet,
  GoalDraft,
  GoalFound,
  ScenariosPort,
  TableDraft,
  TableOnSheet,
  TornadoOnSheet,
} from "../../src/pane/ports/scenariosPort";

export class FakeScenarios implements ScenariosPort {
  given: CasesOnSheet | null = null;
  tables: readonly TableOnSheet[] = [];
  tornados: readonly TornadoOnSheet[] = [];
  nextGoal: GoalFound | Error = new Error("no goal was given");
  readonly asked: (TableDraft | GoalDraft | string)[] = [];
  readonly accepted: [string, number][] = [];
  readonly selected: string[] = [];
  held: number | string = 20;
  groupsSteps = true;

  readonly cases = async () => this.given;
  readonly addCases = async (address: string) => ({ added: [address], unfit: [] });
  readonly switchCase = async (active: string) => {
    this.given = this.given === null ? null : { ...this.given, active };
  };
  readonly removeCases = async () => {
    this.given = null;
  };
  readonly results = async () => ({ tables: this.tables, tornados: this.tornados });
  readonly startingCell = async (address: string) => ({
    address: address.includes("!") ? address : `Flows!${address.toUpperCase()}`,
    value: this.held,
  });
  readonly writeTable = async (draft: TableDraft) => {
    this.asked.push(draft);
    return { kind: "done", result: "Sensitivity", isOneStep: this.groupsSteps } as const;
  };
  /** Never ends by itself, as a long run does. */
  readonly writeTornado: ScenariosPort["writeTornado"] = (output, { signal, onProgress }) => {
    this.asked.push(output);
    onProgress?.({ done: 3, total: 12 });
    return new Promise((resolve) => signal?.addEventListener("abort", () => resolve({ kind: "cancelled" })));
  };
  readonly seekGoal = async (draft: GoalDraft) => {
    this.asked.push(draft);
    if (this.nextGoal instanceof Error) throw this.nextGoal;
    return { kind: "done", result: this.nextGoal, isOneStep: this.groupsSteps } as const;
  };
  readonly acceptGoal = async (address: string, value: number) => void this.accepted.push([address, value]);
  readonly select = async (address: string) => void this.selected.push(address);
}
