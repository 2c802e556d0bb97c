/** What the host refuses, told apart from what the add-in refuses. */
import { Refusal } from "../../register/refusal";
import { refusal } from "./hostRefusal";

interface HostFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By its shape, as the client may run in another realm where Error is another class. */
function isHostFailure(failure: unknown): failure is HostFailure {
  const { code, message } = (failure ?? {}) as Partial<HostFailure>;
  return !(failure instanceof Refusal) && typeof code === "string" && typeof message === "string";
}

/** True when the host refused with this code, however often what it threw was put in other words since. */
export function refusedWith(failure: unknown, code: string): boolean {
  return officeCodeOf(failure) === code;
}

/** The code that the host refused with; null for failures of another kind. */
export function officeCodeOf(failure: unknown): string | null {
  const cause = causeOf(failure);
  return isHostFailure(cause) ? cause.code : null;
}

/** What the host itself threw. */
function causeOf(failure: unknown): unknown {
  return failure instanceof Error && failure.cause !== undefined ? causeOf(failure.cause) : failure;
}

/** The host's failures as Refusals. Errors of the add-in's own pass unchanged. */
export function readable(failure: unknown): Error {
  if (failure instanceof Refusal) return failure;
  if (!isHostFailure(failure)) return failure instanceof Error ? failure : new Error(String(failure));
  const location = failure.debugInfo?.errorLocation;
  const detail = [failure.message, location === undefined || location === "" ? "" : `at ${location}`]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
  return refusal("refusedByExcel", { officeCode: failure.code, detail }, { cause: failure });
}

/** Runs a batch; what fails is a Refusal. */
export async function inExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (failure) {
    throw readable(failure);
  }
}
