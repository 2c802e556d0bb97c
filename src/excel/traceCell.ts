/**
 * Follows a cell to the sources of the register that it rests on. It goes from formula to formula, one level per round,
 * until it stands on rows of the register, on typed numbers (assumptions unless their table row names a source), or on
 * texts and blanks, which bear no value. A look-up by source id counts that row only.
 */
import type { Source } from "../models/source";
import { inputsOf, type LookUp } from "./formulaInputs";
import { idKey } from "./openRegister";
import { readAreas, spillParents, type ReadCell } from "./readAreas";
import { areaOf, contains, sameSheet, type SheetArea, type SheetCell, type TableLayout } from "./referenceArea";
import type { WorkbookLayout } from "./workbookLayout";

export interface Trace {
  readonly sources: readonly Source[];
  /** Typed numbers without a source, by the cell that holds them. */
  readonly assumptions: readonly SheetCell[];
  /** Source ids that formulas or rows name and the register lacks. */
  readonly missingIds: readonly string[];
  /** Look-ups whose key could not be told, so that all rows count. */
  readonly wholeRegister: boolean;
  readonly isCutShort: boolean;
  /** The cells in error that no other cell in error feeds. */
  readonly errors: readonly ReadCell[];
}

const mostCells = 5_000;
const mostLevels = 60;
/** A spilled cell looks like a typed number; each is asked for the formula that fills it. */
const mostSpillQuestions = 500;

const sourceIdHeader = "source id";

export async function traceCell(
  context: Excel.RequestContext,
  start: SheetCell,
  layout: WorkbookLayout,
): Promise<Trace> {
  const tracer = new Tracer(context, layout);
  let areas: SheetArea[] = [{ ...start, rowCount: 1, columnCount: 1 }];
  tracer.asked.add(keyOf(start));
  for (let level = 0; areas.length > 0; level += 1) {
    if (level === mostLevels || tracer.visited.size > mostCells) return tracer.trace(true);
    areas = await tracer.follow(areas);
  }
  return tracer.trace(false);
}

class Tracer {
  readonly visited = new Set<string>();
  /** Cells that count whatever they show: the selected one, and those whose formula fills others. */
  readonly asked = new Set<string>();
  private readonly rows = new Set<number>();
  private readonly assumptions = new Map<string, SheetCell>();
  private readonly missingIds = new Set<string>();
  private readonly pendingIds: (SheetArea | null)[] = [];
  private errors: ReadCell[] = [];
  private wholeRegister = false;
  private readonly registerTable: TableLayout | undefined;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly layout: WorkbookLayout,
  ) {
    this.registerTable = layout.tables.find(({ name }) => name.toLowerCase() === "register");
  }

  /** Reads the areas and returns those that they rest on. */
  async follow(areas: readonly SheetArea[]): Promise<SheetArea[]> {
    const outside = areas.filter((area) => !this.countRegisterRows(area));
    const cells = (await readAreas(this.context, outside, this.layout.sheets)).filter((cell) => this.isNew(cell));
    const next: SheetArea[] = [];
    const numbers: ReadCell[] = [];
    for (const cell of cells) {
      const isAsked = this.asked.has(keyOf(cell));
      const bearsValue = isAsked || typeof cell.value === "number" || cell.isError;
      if (!bearsValue) continue;
      if (cell.formula !== "") next.push(...this.inputs(cell));
      else if (typeof cell.value === "number" || isAsked) numbers.push(cell);
    }
    next.push(...(await this.followNumbers(numbers)));
    await this.countPendingIds();
    const failed = cells.filter(({ isError }) => isError);
    if (failed.length > 0) this.errors = failed;
    return next;
  }

  private isNew(cell: SheetCell): boolean {
    const key = keyOf(cell);
    if (this.visited.has(key)) return false;
    this.visited.add(key);
    return true;
  }

  /** True when the area lies in the register; its rows are then counted. The column of ids only names rows. */
  private countRegisterRows(area: SheetArea): boolean {
    const { registerTable, layout } = this;
    if (registerTable === undefined || layout.register === null) return false;
    const { body } = registerTable;
    const first = Math.max(area.row, body.row);
    const last = Math.min(area.row + area.rowCount, body.row + body.rowCount) - 1;
    const isWithin =
      sameSheet(area.sheet, body.sheet) &&
      area.column >= body.column &&
      area.column + area.columnCount <= body.column + body.columnCount &&
      first <= last;
    if (!isWithin) return false;
    const idColumn = body.column + (layout.register.places.get("id") ?? 0);
    if (area.column === idColumn && area.columnCount === 1 && area.rowCount > 1) return true;
    for (let row = first; row <= last; row += 1) this.rows.add(row - body.row);
    return true;
  }

  private inputs(cell: ReadCell): SheetArea[] {
    const { references, names, lookUps, constants } = inputsOf(cell.formula);
    if (constants.length > 0) this.assumptions.set(keyOf(cell), cell);
    const areas = references.map((reference) => areaOf(reference, cell, this.layout.tables));
    for (const name of names) areas.push(...this.namedAreas(name, cell));
    for (const lookUp of lookUps) areas.push(...this.lookUpAreas(lookUp, cell));
    return areas.filter((area) => area !== null);
  }

  private namedAreas(name: string, cell: SheetCell): (SheetArea | null)[] {
    const table = this.layout.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return [table.body];
    const formula = this.layout.names.get(name.toLowerCase());
    if (formula === undefined) return [];
    const { references, constants } = inputsOf(formula);
    if (constants.length > 0 || /^=[-+\d.]+$/.test(formula)) this.assumptions.set(keyOf(cell), cell);
    return references.map((reference) => areaOf(reference, cell, this.layout.tables));
  }

  /** The row of the register that a look-up by id takes; for other look-ups every cell that it may take. */
  private lookUpAreas({ key, keys, values }: LookUp, cell: ReadCell): (SheetArea | null)[] {
    const keyArea = this.areaOfText(keys, cell);
    const valueArea = this.areaOfText(values, cell);
    const { registerTable, layout } = this;
    const idColumn = (registerTable?.body.column ?? 0) + (layout.register?.places.get("id") ?? 0);
    const isById =
      keyArea !== null &&
      registerTable !== undefined &&
      sameSheet(keyArea.sheet, registerTable.body.sheet) &&
      keyArea.column === idColumn &&
      contains(registerTable.body, keyArea);
    if (!isById) return [valueArea];
    if (key === null) {
      this.wholeRegister = true;
      return [valueArea];
    }
    if (key.kind === "text") this.countId(key.text);
    else this.pendingIds.push(areaOf(key.text, cell, layout.tables));
    return [];
  }

  private areaOfText(text: string, cell: SheetCell): SheetArea | null {
    return areaOf(text, cell, this.layout.tables) ?? this.namedAreas(text, cell)[0] ?? null;
  }

  /** The ids that stand in cells are read for all look-ups of a level at once. */
  private async countPendingIds(): Promise<void> {
    const areas = this.pendingIds.splice(0).filter((area) => area !== null);
    if (areas.length === 0) return;
    for (const { value } of await readAreas(this.context, areas, this.layout.sheets)) this.countId(String(value));
  }

  private countId(id: string): void {
    const found = this.layout.register?.rows.filter(({ source }) => idKey(source.id) === idKey(id)) ?? [];
    if (found.length === 0) this.missingIds.add(id);
    for (const { index } of found) this.rows.add(index);
  }

  /** Numbers without a formula: filled by a spill, linked to a source by their row, or typed. */
  private async followNumbers(numbers: readonly ReadCell[]): Promise<SheetArea[]> {
    const asked = numbers.slice(0, mostSpillQuestions);
    const parents = asked.length === 0 ? [] : await spillParents(this.context, asked);
    const next: SheetArea[] = [];
    const unlinked: ReadCell[] = [];
    for (const [index, cell] of numbers.entries()) {
      const parent = parents[index] ?? null;
      if (parent !== null) {
        this.asked.add(keyOf(parent));
        next.push({ ...parent, rowCount: 1, columnCount: 1 });
      } else unlinked.push(cell);
    }
    for (const cell of await this.withoutRowSource(unlinked))
      if (typeof cell.value === "number") this.assumptions.set(keyOf(cell), cell);
    return next;
  }

  /** Counts the sources of cells in table rows that name one, and returns the other cells. */
  private async withoutRowSource(cells: readonly ReadCell[]): Promise<ReadCell[]> {
    const ids = cells.map((cell) => this.rowSourceId(cell));
    const read = ids.some((area) => area !== null)
      ? await readAreas(
          this.context,
          ids.filter((area) => area !== null),
          this.layout.sheets,
        )
      : [];
    const values = new Map(read.map((cell) => [keyOf(cell), String(cell.value).trim()]));
    return cells.filter((_, index) => {
      const area = ids[index] ?? null;
      const id = area === null ? "" : (values.get(keyOf(area)) ?? "");
      if (id !== "") this.countId(id);
      return id === "";
    });
  }

  /** Where the row of a table names the source of its figures. */
  private rowSourceId(cell: SheetCell): SheetArea | null {
    const table = this.layout.tables.find(({ body }) => contains(body, cell));
    const place = table?.headers.findIndex((header) => header.trim().toLowerCase() === sourceIdHeader) ?? -1;
    if (table === undefined || place < 0 || table === this.registerTable) return null;
    const column = table.body.column + place;
    if (column === cell.column) return null;
    return { sheet: cell.sheet, row: cell.row, column, rowCount: 1, columnCount: 1 };
  }

  trace(isCutShort: boolean): Trace {
    const rows = this.layout.register?.rows ?? [];
    return {
      sources: rows.filter(({ index }) => this.rows.has(index)).map(({ source }) => source),
      assumptions: [...this.assumptions.values()],
      missingIds: [...this.missingIds],
      wholeRegister: this.wholeRegister,
      isCutShort,
      errors: this.errors,
    };
  }
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
