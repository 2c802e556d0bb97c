/** Which sheet of one version is which of the other: by name, and where a name is gone by contents. */
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { likeness, weighed, type Features } from "./sheetFeatures";

export interface SheetPair {
  readonly before: SheetSnapshot;
  readonly after: SheetSnapshot;
}

export interface MatchedSheets {
  /** In the order of the later version. */
  readonly pairs: readonly SheetPair[];
  readonly removed: readonly SheetSnapshot[];
  readonly added: readonly SheetSnapshot[];
}

/** Renamed sheets share at least half of what they hold. */
const leastLikeness = 0.5;

export function matchedSheets(before: WorkbookSnapshot, after: WorkbookSnapshot, features: Features): MatchedSheets {
  const partners = new Map<SheetSnapshot, SheetSnapshot>();
  for (const sheet of after.sheets) {
    const named = sheetNamed(before, sheet.name);
    if (named !== undefined) partners.set(sheet, named);
  }
  const taken = new Set(partners.values());
  const gone = before.sheets.filter((sheet) => !taken.has(sheet));
  const unknown = after.sheets.filter((sheet) => !partners.has(sheet));
  const candidates = gone.flatMap((old) => {
    const held = weighed(features.cellsOf(old));
    return unknown.map((young) => ({ old, young, score: likeness(held, weighed(features.cellsOf(young))) }));
  });
  for (const { old, young, score } of candidates.sort((one, other) => other.score - one.score)) {
    if (score < leastLikeness || taken.has(old) || partners.has(young)) continue;
    partners.set(young, old);
    taken.add(old);
  }
  return {
    pairs: after.sheets.flatMap((sheet) => {
      const old = partners.get(sheet);
      return old === undefined ? [] : [{ before: old, after: sheet }];
    }),
    removed: before.sheets.filter((sheet) => !taken.has(sheet)),
    added: after.sheets.filter((sheet) => !partners.has(sheet)),
  };
}
