/** Sheets of another book, with what stands on them. Nothing of it can be undone. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { excelId, type Keeper, type SavedContent } from "./savedContent";
import type { Engine } from "./engine/engine";

/** The names of sheets and tables must be free, the ids of sheets, tables and charts new. Gives the ids of the sheets. */
export function insertSheetsOf(
  engine: Engine,
  keepers: Readonly<Record<string, Keeper>>,
  content: SavedContent,
  position: number,
): string[] {
  const { sheets, sheetOrder, styles } = content.workbook;
  const active = engine.workbook.getActiveSheet().getSheetId();
  const styleOf = stylesIn(engine, styles);
  for (const [at, id] of sheetOrder.entries()) {
    const { name = "", rowCount = 0, columnCount = 0, cellData = {}, ...sheet } = sheets[id]!;
    engine.workbook.create(name, rowCount, columnCount, {
      index: position + at,
      sheet: { ...sheet, cellData: restyled(cellData, styleOf) },
    });
  }
  // Univer shows a new sheet at once; Excel leaves the reader where he is.
  engine.sheet(active).activate();
  for (const [name, keeper] of Object.entries(keepers)) {
    const records = (content[name] ?? []) as readonly { readonly id: string }[];
    if (records.length > 0) keeper.restore(joined(keeper.saved(), records) as never[]);
  }
  return sheetOrder;
}

/** Records that both have, such as named styles, stay as they are in the book; those of areas get ids that are free. */
function joined(before: readonly object[], added: readonly { readonly id: string }[]): object[] {
  const known = new Set(before.map((record) => (record as { readonly id: string }).id));
  const free = added.flatMap((record) => {
    if (!known.has(record.id)) return [record];
    return "area" in record ? [{ ...record, id: excelId() }] : [];
  });
  return [...before, ...free];
}

/** Styles of the other book under the ids that this one gives them. */
function stylesIn(engine: Engine, styles: Readonly<Record<string, Nullable<IStyleData>>>) {
  const own = engine.workbook.getWorkbook().getStyles();
  const ids = new Map<string, string | null>();
  return (id: string) => {
    if (!ids.has(id)) ids.set(id, own.setValue(styles[id] ?? null) ?? null);
    return ids.get(id);
  };
}

function restyled(
  cellData: IObjectMatrixPrimitiveType<ICellData>,
  styleOf: (id: string) => Nullable<string>,
): IObjectMatrixPrimitiveType<ICellData> {
  const rows = Object.entries(cellData).map(([row, cells]) => {
    const changed = Object.entries(cells as Record<string, ICellData>).map(([column, { s, ...cell }]) => {
      const style = typeof s === "string" ? styleOf(s) : s;
      return [column, style ? { ...cell, s: style } : cell] as const;
    });
    return [row, Object.fromEntries(changed)] as const;
  });
  return Object.fromEntries(rows) as IObjectMatrixPrimitiveType<ICellData>;
}
