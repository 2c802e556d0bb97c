/** What rows, columns and whole sheets are recognised by: the signatures of their cells, as small numbers. */
import { filledPlaces } from "../snapshot/spillAnchors";
import { placeOf, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { signatureOf, type Signature } from "./cellSignature";

export interface FeatureCell {
  readonly row: number;
  readonly column: number;
  /** Equal for equal signatures of one `Features`. */
  readonly id: number;
  readonly weight: number;
  readonly isText: boolean;
  readonly isConstant: boolean;
}

/** Numbers the signatures of both versions. */
export class Features {
  private readonly ids = new Map<string, number>();
  private readonly bySheet = new Map<SheetSnapshot, readonly FeatureCell[]>();

  /** From top to bottom, each row from left to right. */
  cellsOf(sheet: SheetSnapshot): readonly FeatureCell[] {
    const known = this.bySheet.get(sheet);
    if (known !== undefined) return known;
    const filled = filledPlaces(sheet);
    const cells = [...sheet.cells]
      .sort(([one], [other]) => one - other)
      .map(([key, cell]): FeatureCell => {
        const { key: text, ...signature }: Signature = signatureOf(cell, filled.has(key));
        return { ...placeOf(key), ...signature, id: this.idOf(text) };
      });
    this.bySheet.set(sheet, cells);
    return cells;
  }

  private idOf(key: string): number {
    const id = this.ids.get(key) ?? this.ids.size + 1;
    this.ids.set(key, id);
    return id;
  }
}

/** From 0 to 1: how much of what both hold they hold alike, wherever it stands. */
export function likeness(one: ReadonlyMap<number, Weighed>, other: ReadonlyMap<number, Weighed>): number {
  let [shared, first, second] = [0, 0, 0];
  for (const { count, weight } of other.values()) second += count * weight;
  for (const [id, { count, weight }] of one) {
    first += count * weight;
    shared += Math.min(count, other.get(id)?.count ?? 0) * weight;
  }
  return first === 0 && second === 0 ? 0 : shared / Math.max(first, second);
}

export interface Weighed {
  readonly count: number;
  readonly weight: number;
}

export function weighed(cells: readonly FeatureCell[]): ReadonlyMap<number, Weighed> {
  const counts = new Map<number, { count: number; readonly weight: number }>();
  for (const { id, weight } of cells) {
    const known = counts.get(id);
    if (known === undefined) counts.set(id, { count: 1, weight });
    else known.count += 1;
  }
  return counts;
}
