import type { Book } from "../../src/workbench/book/book";

/** By sheet, how many of the add-in's functions feed one another at most: Excel waits for each level anew. */
export function deepestCustomFunctions({ cells, sheets }: Book): Record<string, number> {
  const levels = new Map<string, number>();
  const level = (sheetId: string, row: number, column: number): number => {
    const key = `${sheetId} ${row} ${column}`;
    const known = levels.get(key);
    if (known !== undefined) return known;
    levels.set(key, 0);
    const area = { sheetId, row, column, rowCount: 1, columnCount: 1 };
    const anchor = cells.spillAnchor({ sheetId, row, column });
    if (anchor !== null && (anchor.row !== row || anchor.column !== column)) {
      levels.set(key, level(anchor.sheetId, anchor.row, anchor.column));
      return levels.get(key)!;
    }
    const formula = cells.read(area)[0]?.[0]?.formula ?? "";
    const below = formula === "" ? [] : cells.precedents(area, "direct");
    const inputs = below.flatMap((one) =>
      Array.from({ length: one.rowCount * one.columnCount }, (_, index) =>
        level(one.sheetId, one.row + Math.floor(index / one.columnCount), one.column + (index % one.columnCount)),
      ),
    );
    const own = (formula.match(/AIE\./g) ?? []).length;
    levels.set(key, own + Math.max(0, ...inputs));
    return levels.get(key)!;
  };
  const deepest = sheets.list().map(({ id, name }) => {
    const used = cells.used(id, { valuesOnly: true });
    const all =
      used === null
        ? []
        : cells
            .read(used)
            .flatMap((row, down) => row.map((_, across) => level(id, used.row + down, used.column + across)));
    return [name, Math.max(0, ...all)];
  });
  return Object.fromEntries(deepest) as Record<string, number>;
}
