import { Refusal } from "../../register/refusal";
import { hostTextsFor } from "../texts/hostTexts";

/** What a failed promise has to say to the analyst, in the language of the page unless another is given. */
export function reasonOf(failure: unknown, language: string = document.documentElement.lang): string {
  if (!(failure instanceof Refusal)) return failure instanceof Error ? failure.message : String(failure);
  const refusals: Readonly<Record<string, unknown>> = hostTextsFor(language).refusals;
  const words = refusals[failure.code] as ((values: unknown, say: (other: Error) => string) => string) | undefined;
  return words?.(failure.values, (other) => reasonOf(other, language)) ?? failure.message;
}
