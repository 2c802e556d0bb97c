import { BookError } from "../../book/bookError";

/** Excel's own words for its documented codes (`Excel.ErrorCodes`). */
const messages: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UndoNotSupported: "The operation cannot be undone, so it cannot be part of an undo group.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** What an action fails with. The client turns it into an `OfficeExtension.Error`. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: string,
    message?: string,
    /** "Worksheet.getRange": the member that failed. */
    readonly location: string = "",
  ) {
    super(message ?? messages[code] ?? code);
  }
}

export function apiNotFound(className: string, member: string): HostError {
  const location = `${className}.${member}`;
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${location}.`, location);
}

/** Gives any error a code and a place; the innermost place wins. */
export function located(error: unknown, location: string): HostError {
  if (error instanceof HostError) {
    return error.location === "" ? new HostError(error.code, error.message, location) : error;
  }
  if (error instanceof BookError) return new HostError(error.code, error.message, location);
  return new HostError("GeneralException", `${messages["GeneralException"]} ${String(error)}`, location);
}
