/**
 * `CustomFunctions` where Microsoft's own is not loaded: the command line and tests. The same members with the same
 * behaviour as in @microsoft/office-js: ids are upper-cased, a repeated id warns and replaces, what is no function is refused.
 */
export type AssociatedFunction = (...args: unknown[]) => unknown;

const errorTypes: Readonly<Record<string, string>> = {
  "#VALUE!": "Value",
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NUM!": "Num",
  "#NAME?": "Name",
  "#REF!": "Ref",
  "#NULL!": "Null",
};
const codesWithMessage = ["#VALUE!", "#N/A"];

export class CustomFunctionsError extends Error {
  readonly type = "Error";
  readonly basicType = "Error";
  readonly code: string;
  readonly basicValue: string;

  constructor(code?: string, message?: string) {
    super(message ?? "");
    this.code = this.basicValue = code || "#VALUE!";
  }

  /** As it goes to Excel, which takes a message with two of the codes only. */
  toJSON(): object {
    const { code, type, basicValue, basicType, message } = this;
    return {
      valueType: "CustomFunctionError",
      code,
      type,
      basicValue,
      basicType,
      message: codesWithMessage.includes(code) && message !== "" ? message : undefined,
      errorType: errorTypes[code],
    };
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
  const associate = (id: unknown, call?: unknown): void => {
    if (typeof id === "object" && id !== null && call === undefined) {
      for (const [each, one] of Object.entries(id)) associate(each, one);
      return;
    }
    if (typeof id !== "string" || typeof call !== "function") return warn("[InvalidArg] Function=associate");
    const key = id.toUpperCase();
    if (associated.has(key)) warn(`[DuplicatedName] Function=${id}`);
    associated.set(key, call as AssociatedFunction);
  };
  return {
    associate,
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

function warn(message: string): void {
  // eslint-disable-next-line no-console -- as Microsoft's runtime does; nobody would otherwise learn of it
  console.warn(message);
}
