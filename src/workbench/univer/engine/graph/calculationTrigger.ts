/** What Univer keeps of changes until it calculates; it has no public word for "changes are waiting for the next calculation". */
export interface CalculationTrigger {
  _waitingCommandQueue: readonly unknown[];
  _executingDirtyData: object;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: readonly unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}
