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
