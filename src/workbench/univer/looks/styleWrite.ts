/**
 * Univer merges a style into each cell anew: it clones the old one, spells both out and looks for an equal one, ten
 * microseconds a cell. The cells of a book have few styles between them, so each merge is made once and its result
 * shared. Rich text, and a style that stands in the cell itself, are left to Univer.
 */
import type { ICellData, IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";
import type { Engine } from "../engine/engine";
import { backOf, merged, type Style } from "./mergedStyle";

/** What a style did to the cells of another one; cells that changed alike share it. */
export interface LookChange {
  /** The id of the merged style, undefined when nothing of it is left. */
  readonly id: string | undefined;
  /** What was written. */
  readonly written: ICellData;
  /** What, written over it, gives the look there was. */
  readonly before: ICellData;
}

interface Made {
  readonly written: ICellData;
  /** By the style there was. */
  readonly changes: Map<string, LookChange>;
}

/** By the styles of a book, then the style given, spelt out. */
const made = new WeakMap<Styles, Map<string, Made>>();
const mostStyles = 2_000;

export class StyleWrite {
  private readonly sheet: Worksheet;
  private readonly styles: Styles;
  private readonly known = new Map<unknown, Made>();

  constructor(
    engine: Engine,
    readonly sheetId: string,
  ) {
    this.sheet = engine.worksheet(sheetId);
    this.styles = engine.workbook.getWorkbook().getStyles();
  }

  /** Gives the cell the style; null when Univer has to write it. */
  at(row: number, column: number, { s }: ICellData): LookChange | null {
    const cells = this.sheet.getCellMatrix();
    const cell = cells.getValue(row, column) as Nullable<ICellData>;
    if (typeof s !== "object" || s === null || cell?.p || (cell?.s && typeof cell.s !== "string")) return null;
    const change = this.change(s, (cell?.s as string | undefined) ?? "");
    if (change.id !== undefined) cells.setValue(row, column, { ...cell, s: change.id });
    else if (cell?.s) {
      const others = { ...cell };
      delete others.s;
      cells.setValue(row, column, others);
    }
    return change;
  }

  private change(style: IStyleData, oldId: string): LookChange {
    const known = this.known.get(style) ?? this.madeWith(style);
    this.known.set(style, known);
    let change = known.changes.get(oldId);
    const isThere = change?.id === undefined || this.styles.get(change.id) !== undefined;
    if (change === undefined || !isThere) {
      change = this.changeOf(known.written, (oldId === "" ? {} : (this.styles.get(oldId) ?? {})) as Style);
      known.changes.set(oldId, change);
    }
    return change;
  }

  private madeWith(style: IStyleData): Made {
    const ofBook = made.get(this.styles) ?? new Map<string, Made>();
    if (ofBook.size >= mostStyles) ofBook.clear();
    const spelt = JSON.stringify(style);
    const found = ofBook.get(spelt) ?? { written: { s: style }, changes: new Map<string, LookChange>() };
    made.set(this.styles, ofBook.set(spelt, found));
    return found;
  }

  private changeOf(written: ICellData, old: Style): LookChange {
    const style = written.s as Style;
    const whole = merged(old, style);
    const id = Object.keys(whole).length === 0 ? undefined : this.styles.setValue(whole as IStyleData);
    return { id: id ?? undefined, written, before: { s: backOf(old, style) as IStyleData } };
  }
}
