/**
 * `CustomFunctions` where Microsoft's own is not loaded: the command line and tests. The same three members with the same
 * behaviour as in @microsoft/office-js: ids are upper-cased, a repeated id warns and replaces.
 */
export type AssociatedFunction = (...args: unknown[]) => unknown;

export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

export interface CustomFunctionsRuntime {
  associate(id: string | Record<string, AssociatedFunction>, call?: AssociatedFunction): void;
  readonly Error: typeof CustomFunctionsError;
  readonly ErrorCode: Readonly<Record<string, string>>;
  lookup(id: string): AssociatedFunction | undefined;
}

export function createCustomFunctionsRuntime(): CustomFunctionsRuntime {
  const associated = new Map<string, AssociatedFunction>();
  return {
    associate(id, call) {
      if (typeof id === "string") associated.set(id.toUpperCase(), call!);
      else for (const [each, one] of Object.entries(id)) associated.set(each.toUpperCase(), one);
    },
    Error: CustomFunctionsError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
    lookup: (id) => associated.get(id.toUpperCase()),
  };
}
