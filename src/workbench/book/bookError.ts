/** Why a book refuses, in the words of Excel's `Excel.ErrorCodes`, so that a host can pass the code on as it is. */
export type BookErrorCode =
  | "AccessDenied"
  | "ApiNotAvailable"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NonBlankCellOffSheet"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** A book never half-does a thing silently: it throws this. */
export class BookError extends Error {
  override readonly name = "BookError";
  constructor(
    readonly code: BookErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** Excel's own sentences for the three refusals that most members share. */
export function itemNotFound(): BookError {
  return new BookError("ItemNotFound", "The requested resource doesn't exist.");
}

export function invalidArgument(): BookError {
  return new BookError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

export function itemAlreadyExists(): BookError {
  return new BookError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}
