/** Who reads whom: the areas behind a formula's references, and the formulas behind an area. */
import type { ICellData, Nullable } from "@univerjs/core";
import { deserializeRangeWithSheet } from "@univerjs/engine-formula";
import { gridColumnCount, gridRowCount, holdsCell, overlap, type Area, type CellPlace } from "../book/bookArea";
import { fixedAddress } from "../book/address";
import type { BookNames } from "../book/bookNames";
import type { BookSheets } from "../book/bookSheets";
import type { BookTables } from "../book/bookTables";
import type { CellReader } from "./cellReader";
import type { Engine } from "./engine/engine";
import { referenceTokens, type ReferenceToken } from "./engine/formulaTokens";
import type { Spills } from "./spills";
import { structuredArea } from "../book/structuredReference";

const deepestName = 20;
/** Areas up to this size are looked through cell by cell, without walking the whole sheet. */
const fewCells = 1000;

export interface ReferenceSources {
  readonly engine: Engine;
  readonly reader: CellReader;
  readonly spills: Spills;
  readonly sheets: BookSheets;
  readonly tables: BookTables;
  readonly names: BookNames;
}

export class References {
  /** What formulas name again and again is looked up once for a question: the book stands still while it is answered. */
  private named = new Map<string, unknown>();

  constructor(private readonly sources: ReferenceSources) {
    sources.engine.addressOfTable = (reference, from) => tableAddress(sources, reference, from);
  }

  precedents(area: Area, depth: "direct" | "all"): Area[] {
    this.named = new Map();
    const found = new Map<string, Area>();
    const visited = new Set<string>();
    let front = [area];
    do {
      const next: Area[] = [];
      for (const place of front.flatMap((one) => this.formulaCells(one))) {
        const key = `${place.sheetId}!${place.row},${place.column}`;
        if (visited.has(key)) continue;
        visited.add(key);
        for (const read of this.readBy(place)) {
          if (!found.has(areaKey(read))) next.push(read);
          found.set(areaKey(read), read);
        }
      }
      front = next;
    } while (depth === "all" && front.length > 0);
    return [...found.values()];
  }

  dependents(area: Area, depth: "direct" | "all"): Area[] {
    this.named = new Map();
    const readers = this.sources.sheets
      .list()
      .flatMap(({ id }) =>
        this.formulaCells({ sheetId: id, row: 0, column: 0, rowCount: gridRowCount, columnCount: gridColumnCount }),
      )
      .map((place) => ({ place, reads: this.readBy(place) }));
    const found = new Map<string, Area>();
    let front = [area];
    do {
      const next: Area[] = [];
      for (const { place, reads } of readers) {
        const cell = { ...place, rowCount: 1, columnCount: 1 };
        if (found.has(areaKey(cell)) || !reads.some((read) => front.some((changed) => overlap(read, changed))))
          continue;
        found.set(areaKey(cell), cell);
        next.push(this.sources.spills.areaAt(place) ?? cell);
      }
      front = next;
    } while (depth === "all" && front.length > 0);
    return [...found.values()];
  }

  /** The areas that a formula cell's own text names. */
  private readBy(place: CellPlace): Area[] {
    const sheet = this.sources.engine.worksheet(place.sheetId);
    const data = sheet.getCellRaw(place.row, place.column);
    return data ? this.areasOf(this.sources.reader.formulaAt(place, data), place, 0) : [];
  }

  private areasOf(formula: string, from: CellPlace, depth: number): Area[] {
    if (depth > deepestName) return [];
    return referenceTokens(formula).flatMap((token) => this.areasOfToken(token, from, depth));
  }

  private areasOfToken(token: ReferenceToken, from: CellPlace, depth: number): Area[] {
    const { sheets, tables, names, spills } = this.sources;
    if (token.kind === "structured") {
      const table =
        token.table === null
          ? this.once(`tables on ${from.sheetId}`, () => tables.list(from.sheetId)).find(({ area }) =>
              holdsCell(area, from),
            )
          : this.tableNamed(token.table);
      const area = table && structuredArea(table, token.item, from);
      return area ? [area] : [];
    }
    const { sheetName } = token;
    const sheet =
      sheetName === null
        ? this.once(`sheet ${from.sheetId}`, () => sheets.get(from.sheetId))
        : this.once(`sheet named ${sheetName}`, () => sheets.find(sheetName));
    if (!sheet) return [];
    if (token.kind === "cells") {
      const area = cellsArea(sheet.id, token.text);
      return [token.isSpill ? (spills.areaAt(area) ?? area) : area];
    }
    const name = this.once(
      `name ${token.name} on ${sheet.id}`,
      () => names.find(token.name, sheet.id) ?? names.find(token.name, null),
    );
    if (name) return this.areasOf(name.formula, { ...from, sheetId: name.sheetId ?? from.sheetId }, depth + 1);
    const table = this.tableNamed(token.name);
    return table ? [table.bodyArea] : [];
  }

  private tableNamed(name: string) {
    return this.once(`table ${name}`, () => this.sources.tables.find(name));
  }

  private once<Found>(key: string, find: () => Found): Found {
    if (!this.named.has(key)) this.named.set(key, find());
    return this.named.get(key) as Found;
  }

  /** Formula cells of an area; a cell that a spill fills stands for its anchor. */
  private formulaCells(area: Area): CellPlace[] {
    const { engine, spills } = this.sources;
    const places: CellPlace[] = [];
    const matrix = engine.worksheet(area.sheetId).getCellMatrix();
    const take = (row: number, column: number, data: Nullable<ICellData>) => {
      const place = { sheetId: area.sheetId, row, column };
      if (data && (data.f || data.si) && holdsCell(area, place)) places.push(place);
    };
    if (area.rowCount * area.columnCount <= fewCells) {
      for (let row = area.row; row < area.row + area.rowCount; row += 1)
        for (let column = area.column; column < area.column + area.columnCount; column += 1)
          take(row, column, matrix.getValue(row, column));
    } else matrix.forValue(take);
    for (const { anchor, area: spilled } of spills.onSheet(area.sheetId))
      if (!holdsCell(area, anchor) && overlap(area, spilled)) places.push(anchor);
    return places;
  }
}

export function cellsArea(sheetId: string, text: string): Area {
  const { range } = deserializeRangeWithSheet(text.toUpperCase());
  const isRows = Number.isNaN(range.startColumn);
  const isColumns = Number.isNaN(range.startRow);
  return {
    sheetId,
    row: isColumns ? 0 : range.startRow,
    column: isRows ? 0 : range.startColumn,
    rowCount: isColumns ? gridRowCount : range.endRow - range.startRow + 1,
    columnCount: isRows ? gridColumnCount : range.endColumn - range.startColumn + 1,
  };
}

function areaKey({ sheetId, row, column, rowCount, columnCount }: Area): string {
  return `${sheetId}!${row},${column},${rowCount},${columnCount}`;
}

/** The cells behind `Sales[Amount]`, as an address with its sheet; null where there are none. */
function tableAddress(
  { sheets, tables }: Pick<ReferenceSources, "sheets" | "tables">,
  reference: string,
  from: CellPlace,
): string | null {
  const open = reference.indexOf("[");
  const table = tables.find(reference.slice(0, open));
  const area = table && structuredArea(table, reference.slice(open + 1, -1), from);
  const sheet = area && sheets.get(area.sheetId);
  return sheet ? fixedAddress(sheet.name, area) : null;
}
