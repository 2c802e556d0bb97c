/** What the host refuses, in a sentence for the analyst. */
const sentences: Record<string, string> = {
  AccessDenied:
    "Excel does not let the add-in change this; the sheet or the workbook may be protected or open read-only.",
  ApiNotFound: "This version of Excel lacks something the add-in needs here.",
  FilteredRangeConflict: "A filter is in the way; clear it and try again.",
  GeneralException: "Excel could not do it and gives no reason.",
  InsertDeleteConflict:
    "Cells cannot be moved there; they would fall off the sheet or cut through a table or an array.",
  InvalidArgument: "Excel did not accept a value that the add-in gave it.",
  InvalidOperationInCellEditMode: "A cell is being edited; press Enter or Esc and try again.",
  InvalidReference: "A cell or range that is needed does not exist.",
  InvalidSelection: "The selection does not fit; select a cell and try again.",
  ItemAlreadyExists: "Something of that name exists already.",
  ItemNotFound: "Something that is needed is no longer in the workbook.",
  NonBlankCellOffSheet: "Cells with contents would fall off the sheet.",
  RequestAborted: "Excel broke the work off; try again.",
  RangeExceedsLimit: "The range is too large for Excel to hand over.",
  RequestPayloadSizeLimitExceeded: "That is more than Excel takes at once.",
  ResponsePayloadSizeLimitExceeded: "That is more than Excel hands over at once.",
  UnsupportedOperation: "Excel cannot do that here.",
};

interface HostFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By its shape, as the client may run in another realm where Error is another class. */
function isHostFailure(failure: unknown): failure is HostFailure {
  const { code, message } = (failure ?? {}) as Partial<HostFailure>;
  return typeof code === "string" && typeof message === "string";
}

/** True when the host refused with this code. */
export function refusedWith(failure: unknown, code: string): boolean {
  return isHostFailure(failure) && failure.code === code;
}

/** An Error whose message an analyst can act on. Errors of the add-in's own pass unchanged. */
export function readable(failure: unknown): Error {
  if (!isHostFailure(failure)) return failure instanceof Error ? failure : new Error(String(failure));
  const sentence = sentences[failure.code] ?? `Excel refused (${failure.code}).`;
  const location = failure.debugInfo?.errorLocation;
  const detail = [failure.message, location === undefined || location === "" ? "" : `at ${location}`]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
  return new Error(detail === "" ? sentence : `${sentence} (${detail})`, { cause: failure });
}

/** Runs a batch and makes its failures readable. */
export async function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (failure) {
    throw readable(failure);
  }
}
