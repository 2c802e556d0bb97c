import { intersection, type Area } from "../../src/workbench/book/bookArea";
import type { Book } from "../../src/workbench/book/book";

interface FormulaAt {
  readonly area: Area;
  readonly own: number;
}

/** By sheet, how many of the add-in's functions feed one another at most: Excel waits for each level anew. */
export function deepestCustomFunctions({ cells, sheets }: Book): Record<string, number> {
  const formulas = new Map(sheets.list().map(({ id }) => [id, formulasOf(cells, id)]));
  const levels = new Map<FormulaAt, number>();
  const areaLevels = new Map<string, number>();
  const levelOf = (formula: FormulaAt): number => {
    const known = levels.get(formula);
    if (known !== undefined) return known;
    levels.set(formula, 0);
    const below = cells.precedents(cellOf(formula.area), "direct").map(levelIn);
    levels.set(formula, formula.own + Math.max(0, ...below));
    return levels.get(formula)!;
  };
  const levelIn = (area: Area): number => {
    const key = JSON.stringify(area);
    const known = areaLevels.get(key);
    if (known !== undefined) return known;
    const read = (formulas.get(area.sheetId) ?? []).filter((one) => intersection(one.area, area) !== null);
    const level = Math.max(0, ...read.map(levelOf));
    areaLevels.set(key, level);
    return level;
  };
  return Object.fromEntries(
    sheets.list().map(({ id, name }) => [name, Math.max(0, ...formulas.get(id)!.map(levelOf))]),
  ) as Record<string, number>;
}

/** The formulas of a sheet with the cells that each fills. */
function formulasOf(cells: Book["cells"], sheetId: string): FormulaAt[] {
  const used = cells.used(sheetId, { valuesOnly: true });
  if (used === null) return [];
  return cells.read(used).flatMap((row, down) =>
    row.flatMap(({ formula }, across) => {
      if (formula === "") return [];
      const place = { sheetId, row: used.row + down, column: used.column + across };
      const area = cells.spillArea(place) ?? { ...place, rowCount: 1, columnCount: 1 };
      return [{ area, own: (formula.match(/AIE\./g) ?? []).length }];
    }),
  );
}

const cellOf = (area: Area): Area => ({ ...area, rowCount: 1, columnCount: 1 });
