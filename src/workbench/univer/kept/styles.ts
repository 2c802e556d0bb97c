/** Named styles: those of Excel, those that the book has changed or added, and which cells have them. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "../../book/bookArea";
import { builtInStyles, normalStyle } from "../../book/styles/builtInStyles";
import { BookError, invalidArgument, itemAlreadyExists, itemNotFound } from "../../book/bookError";
import { styleParts, type BookStyles, type NamedStyle, type StylePart } from "../../book/bookStyles";
import { cellLookOf } from "../looks/cellLooks";
import type { KeptStyle } from "../looks/cellStyle";
import type { Engine } from "../engine/engine";
import { restyle } from "../looks/restyle";
import { isSamePart, styleOfParts } from "../looks/styleParts";
import { UndoableRecords } from "./undoableRecords";

/** `style` is null where the book has done away with one of Excel's. */
export interface StyleRecord {
  readonly id: string;
  readonly style: NamedStyle | null;
}

type CellStyles = IObjectMatrixPrimitiveType<ICellData>;

export class UniverStyles implements BookStyles {
  private readonly records: UndoableRecords<StyleRecord>;

  constructor(
    private readonly engine: Engine,
    changed: () => void,
  ) {
    this.records = new UndoableRecords(engine, "workbench.mutation.set-named-style", changed);
  }

  saved(): readonly StyleRecord[] {
    return this.records.list();
  }

  restore(records: readonly StyleRecord[]): void {
    this.records.replaceAll(records);
  }

  list(): readonly NamedStyle[] {
    const own = this.records.list().flatMap(({ style }) => (style === null || style.isBuiltIn ? [] : [style]));
    const excels = builtInStyles.flatMap(({ name }) => this.get(name) ?? []);
    return [...excels, ...own].sort((one, other) => one.name.localeCompare(other.name, "en"));
  }

  get(name: string): NamedStyle | undefined {
    const id = name.toLowerCase();
    const record = this.records.get(id);
    if (record !== undefined) return record.style ?? undefined;
    return builtInStyles.find((style) => style.name.toLowerCase() === id);
  }

  async add(name: string): Promise<NamedStyle> {
    if (name.trim() === "" || name.length > 255) throw invalidArgument();
    if (this.get(name)) throw itemAlreadyExists();
    const { includes, look, settings } = normalStyle;
    const style = { name, isBuiltIn: false, includes, look, settings };
    this.put(style);
    return style;
  }

  async change(name: string, to: Partial<Omit<NamedStyle, "name" | "isBuiltIn">>): Promise<void> {
    const before = this.need(name);
    if (isNormal(before)) throw new BookError("UnsupportedOperation", "The style Normal cannot be changed here.");
    const after = { ...before, ...to };
    this.put(after);
    this.follow(before, after, before.name);
  }

  async delete(name: string): Promise<void> {
    const style = this.need(name);
    if (isNormal(style)) throw new BookError("InvalidOperation", "The style Normal cannot be deleted.");
    this.records.set(idOf(style), style.isBuiltIn ? { id: idOf(style), style: null } : null);
    this.follow(style, normalStyle, null);
  }

  of({ sheetId, row, column, rowCount, columnCount }: Area): string | null {
    const sheet = this.engine.worksheet(sheetId);
    const [lastRow, lastColumn] = [sheet.getRowCount(), sheet.getColumnCount()];
    let found: string | undefined;
    for (let r = row; r < Math.min(row + rowCount, Math.max(row + 1, lastRow)); r += 1)
      for (let c = column; c < Math.min(column + columnCount, Math.max(column + 1, lastColumn)); c += 1) {
        const name = styleAt(sheet, sheet.getCellRaw(r, c))?.namedStyle ?? normalStyle.name;
        if (found !== undefined && found !== name) return null;
        found = name;
      }
    return found ?? normalStyle.name;
  }

  async apply({ sheetId, row, column, rowCount, columnCount }: Area, name: string): Promise<void> {
    const style = this.get(name);
    if (style === undefined) throw invalidArgument();
    const s = named(styleOfParts(style.look, partsOf(style)), isNormal(style) ? null : style.name);
    const cells: CellStyles = {};
    for (let r = row; r < row + rowCount; r += 1)
      for (let c = column; c < column + columnCount; c += 1) (cells[r] ??= {})[c] = { s };
    restyle(this.engine, sheetId, cells);
  }

  private put(style: NamedStyle): void {
    this.records.set(idOf(style), { id: idOf(style), style });
  }

  private need(name: string): NamedStyle {
    const style = this.get(name);
    if (style === undefined) throw itemNotFound();
    return style;
  }

  /** Of each cell of the style the parts that look as the style did take the new look. */
  private follow(before: NamedStyle, after: NamedStyle, name: string | null): void {
    const followed = partsOf(before).filter((part) => after.includes[part] || name === null);
    const changes = new Map<unknown, IStyleData>();
    const changeOf = (style: KeptStyle) => {
      const look = cellLookOf(style);
      return named(
        styleOfParts(
          after.look,
          followed.filter((part) => isSamePart(look, before.look, part)),
        ),
        name,
      );
    };
    for (const sheet of this.engine.worksheets()) {
      const cells: CellStyles = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const style = styleAt(sheet, cell as Nullable<ICellData>);
        if (style?.namedStyle?.toLowerCase() !== idOf(before)) return;
        const key = (cell as ICellData).s;
        const s = changes.get(key) ?? changeOf(style);
        changes.set(key, s);
        (cells[row] ??= {})[column] = { s };
      });
      if (Object.keys(cells).length > 0) restyle(this.engine, sheet.getSheetId(), cells);
    }
  }
}

function styleAt(sheet: Worksheet, cell: Nullable<ICellData>): Nullable<KeptStyle> {
  const style = cell?.s;
  return typeof style === "string" ? sheet.getStyleDataByHash(style) : style;
}

function named(style: IStyleData, name: string | null): IStyleData {
  return { ...style, namedStyle: name } as IStyleData;
}

function partsOf({ includes }: NamedStyle): StylePart[] {
  return styleParts.filter((part) => includes[part]);
}

function isNormal({ name }: NamedStyle): boolean {
  return name === normalStyle.name;
}

function idOf({ name }: Pick<NamedStyle, "name">): string {
  return name.toLowerCase();
}
