import { useEffect, useState } from "react";
import { callArguments, fromAnySheet, requiredMissing } from "./formulaText";
import { reasonOf } from "../parts/reason";
import { useWorkbook } from "../ports/workbookContext";
import type { FunctionDescription, Preview } from "../ports/workbookPort";

export type PreviewView =
  | { readonly kind: "missing"; readonly names: readonly string[] }
  | { readonly kind: "calculating" }
  | { readonly kind: "failed"; readonly reason: string }
  | Preview;

/** A pause in typing before the workbook is asked, so that a half-typed number is not judged. */
const pauseMilliseconds = 250;

/**
 * What the function gives for the typed arguments, worked out again after every change of them and of `revision`, which
 * stands for the cells they may refer to. `target` is the address of the cell that the formula is for.
 */
export function usePreview(
  chosen: FunctionDescription,
  typed: readonly string[],
  target: string | null,
  revision: unknown,
): PreviewView {
  const { functions } = useWorkbook();
  const missing = requiredMissing(chosen, typed).join("\n");
  const key = callArguments(chosen, typed)
    .map((text) => fromAnySheet(text, target))
    .join("\n");
  const [found, setFound] = useState<{ key: string; view: PreviewView } | null>(null);
  useEffect(() => {
    if (missing !== "") return;
    let left = false;
    const timer = setTimeout(() => {
      functions.preview(chosen.id, key.split("\n")).then(
        (view) => left || setFound({ key, view }),
        (failure: unknown) => left || setFound({ key, view: { kind: "failed", reason: reasonOf(failure) } }),
      );
    }, pauseMilliseconds);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [functions, chosen.id, key, missing, revision]);
  if (missing !== "") return { kind: "missing", names: missing.split("\n") };
  return found?.key === key ? found.view : { kind: "calculating" };
}
