/**
 * The model of a company with newer years in the place of the one that stands on its sheets: what people typed stays at its line.
 * Columns of years go on to the right; a line that is filed for the first time moves those below it, which is told.
 */
import { areaFrom, cellAddress } from "../../formula/address";
import { asTypedCell } from "../../register/registerRow";
import type { Block, CellEntry, CellRole, Model, ModelSheet } from "../language/model";

/** What a cell of a sheet holds: a formula, or a value. */
export type CellsOf = (sheet: string, row: number, column: number) => string | number | boolean;

export interface CarriedOver {
  readonly model: Model;
  /** A row of the sheet that is no line of the model; null where the model stands as it was written. */
  readonly foreignRow: CarriedRow | null;
  /** The first row whose line is another one now; null where all stay where they are. */
  readonly movedRow: CarriedRow | null;
  /** Formulas of the model that somebody changed on the sheets: "NVIDIA P&L!F12". */
  readonly changed: readonly string[];
}

/** `write` gives an entry as it stands in a cell. */
export function carriedOver(old: Model, next: Model, cells: CellsOf, write: (entry: string) => string): CarriedOver {
  let [foreignRow, movedRow]: [CarriedRow | null, CarriedRow | null] = [null, null];
  const changed: string[] = [];
  const sheets = next.sheets.map((sheet, index): ModelSheet => {
    const former = entriesOf(old.sheets[index]!);
    const coming = entriesOf(sheet);
    const [formerRows, comingRows] = [rowKeys(former), rowKeys(coming)];
    const rowNow = new Map([...comingRows].map(([row, key]) => [key, row]));
    foreignRow ??= foreign(sheet.name, former, cells);
    for (const [row, key] of formerRows)
      if (rowNow.get(key) !== row)
        movedRow ??= { sheet: sheet.name, row: row + 1, needs: wordsOf(comingRows.get(row)), got: wordsOf(key) };
    const kept: Block[] = [];
    for (const { row, column, role, entry } of former.values()) {
      const content = cells(sheet.name, row, column);
      const written = typeof entry === "string" ? write(entry) : (entry ?? "");
      if (isSame(content, written)) continue;
      if (role === "input") {
        const now = rowNow.get(formerRows.get(row) ?? "");
        const address = now === undefined ? "" : cellAddress(now, column);
        if (coming.get(address)?.role === "input")
          kept.push({ area: address, role: "input", cells: [[asTypedCell(content as CellEntry)]] });
        else changed.push(`${sheet.name}!${cellAddress(row, column)}`);
      } else if (isFormula(written)) changed.push(`${sheet.name}!${cellAddress(row, column)}`);
    }
    return { ...sheet, blocks: [...sheet.blocks, ...kept] };
  });
  return { model: { ...next, sheets }, foreignRow, movedRow, changed };
}

interface CarriedRow {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly needs: string;
  readonly got: string;
}

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly entry: CellEntry;
}

/** By address; of blocks that lie upon one another the later one with contents counts. */
function entriesOf({ blocks }: ModelSheet): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { area, role, cells } of blocks) {
    const from = areaFrom(area);
    for (let down = 0; down < from.rowCount; down += 1)
      for (let across = 0; across < from.columnCount; across += 1) {
        const [row, column] = [from.row + down, from.column + across];
        const entry = cells?.[down]?.[across] ?? null;
        const known = entries.get(cellAddress(row, column));
        if (known === undefined || entry !== null) entries.set(cellAddress(row, column), { row, column, role, entry });
      }
  }
  return entries;
}

const named: ReadonlySet<CellRole> = new Set(["text", "label", "heading"]);

/**
 * "Worked out|Growth of revenue|1": the heading above, the label, and how often that stood there before; rows of formulas have none.
 * What belongs to a line, as its source and its grade do, stands below it and begins with spaces.
 */
function rowKeys(entries: ReadonlyMap<string, Entry>): Map<number, string> {
  const keys = new Map<number, string>();
  const counts = new Map<string, number>();
  let [heading, label] = ["", ""];
  const labels = [...entries.values()].filter(
    ({ column, role, entry }) =>
      column === 0 &&
      typeof entry === "string" &&
      !isFormula(entry) &&
      (named.has(role) || (role === "note" && entry.startsWith(" "))),
  );
  for (const { row, role, entry } of labels.sort((one, other) => one.row - other.row)) {
    if (role === "heading") heading = String(entry);
    if (role !== "note") label = String(entry);
    const words = `${heading}|${role === "note" ? `${label}, ${String(entry).trim()}` : entry}`;
    const count = (counts.get(words) ?? 0) + 1;
    counts.set(words, count);
    keys.set(row, `${words}|${count}`);
  }
  return keys;
}

function wordsOf(key: string | undefined): string {
  return key?.split("|")[1] ?? "";
}

function foreign(sheet: string, former: ReadonlyMap<string, Entry>, cells: CellsOf): CarriedRow | null {
  for (const { row, column, role, entry } of former.values()) {
    if (column !== 0 || !named.has(role) || typeof entry !== "string" || isFormula(entry)) continue;
    const shown = String(cells(sheet, row, column));
    if (shown !== entry) return { sheet, row: row + 1, needs: entry, got: shown };
  }
  return null;
}

function isFormula(entry: CellEntry): boolean {
  return typeof entry === "string" && entry.startsWith("=");
}

/** An apostrophe that Excel hides is no part of the text. */
function isSame(content: string | number | boolean, written: string | number): boolean {
  return typeof written === "number" && typeof content === "number"
    ? Math.abs(content - written) <= Math.abs(written) * 1e-12
    : String(content) === String(written).replace(/^'/, "");
}
