/**
 * Univer merges a style into each cell anew: it clones the old one, spells both out and looks for an equal one, ten
 * microseconds a cell. The cells of a book have few styles between them, so each merge is made once and its result
 * shared. What a merge has to look at beside the style (borders, rich text, lines with a colour of
 * their own) is left to Univer.
 */
import type { ICellData, IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";
import type { Engine } from "../engine/engine";

interface Merge {
  /** The id of the merged style, undefined when nothing of it is left. */
  readonly id: string | undefined;
  /** What, merged into the new style, gives the old one. */
  readonly before: IStyleData;
}

/** By the styles of a book, then the style given, spelt out, and the one there was. */
const made = new WeakMap<Styles, Map<string, Map<string, Merge | null>>>();
const mostStyles = 2_000;

type Style = Readonly<Record<string, unknown>>;

/** Lines through and under a text take the text's colour along. */
const colouredLines = ["ul", "st", "ol"];

export class StyleWrite {
  private readonly sheet: Worksheet;
  private readonly styles: Styles;
  private readonly merges = new Map<unknown, Map<string, Merge | null>>();

  constructor(engine: Engine, sheetId: string) {
    this.sheet = engine.worksheet(sheetId);
    this.styles = engine.workbook.getWorkbook().getStyles();
  }

  /** Gives the cell the style; returns what takes it back, null when Univer has to write it. */
  at(row: number, column: number, { s }: ICellData): IStyleData | null {
    const cells = this.sheet.getCellMatrix();
    const cell = cells.getValue(row, column) as Nullable<ICellData>;
    if (typeof s !== "object" || s === null || cell?.p || (cell?.s && typeof cell.s !== "string")) return null;
    const merge = this.merge(s, (cell?.s as string | undefined) ?? "");
    if (merge === null) return null;
    if (merge.id !== undefined) cells.setValue(row, column, { ...cell, s: merge.id });
    else if (cell?.s) {
      const others = { ...cell };
      delete others.s;
      cells.setValue(row, column, others);
    }
    return merge.before;
  }

  private merge(style: IStyleData, oldId: string): Merge | null {
    const known = this.merges.get(style) ?? this.madeWith(style);
    this.merges.set(style, known);
    let merge = known.get(oldId);
    const isThere = merge?.id === undefined || this.styles.get(merge.id) !== undefined;
    if (merge === undefined || !isThere) {
      merge = this.merged(style as Style, (oldId === "" ? {} : (this.styles.get(oldId) ?? {})) as Style);
      known.set(oldId, merge);
    }
    return merge;
  }

  private madeWith(style: IStyleData): Map<string, Merge | null> {
    const ofBook = made.get(this.styles) ?? new Map<string, Map<string, Merge | null>>();
    if (ofBook.size >= mostStyles) ofBook.clear();
    const spelt = JSON.stringify(style);
    const merges = ofBook.get(spelt) ?? new Map<string, Merge | null>();
    made.set(this.styles, ofBook.set(spelt, merges));
    return merges;
  }

  private merged(style: Style, old: Style): Merge | null {
    const both: Style = { ...old, ...style };
    if ("bd" in style || colouredLines.some((key) => key in both)) return null;
    const whole = Object.entries(both).filter(([, value]) => value !== null && value !== undefined);
    const before = Object.fromEntries(Object.keys(style).map((key) => [key, old[key] ?? null]));
    const id = whole.length === 0 ? undefined : this.styles.setValue(Object.fromEntries(whole) as IStyleData);
    return { id: id ?? undefined, before: { ...old, ...before } as IStyleData };
  }
}
