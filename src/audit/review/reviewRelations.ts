/**
 * The sums and ratios of a workbook's formulas, with what is known of each figure in them: from the source it is linked to or
 * reads, else from the row of the model it stands in.
 */
import { monthsStated, type MeasuredFigure } from "../../engine/evidence/plausibilityOfRatio";
import type { Source } from "../../register/source";
import { labelOf } from "../snapshot/cellLabel";
import { expressionOf, type Expression } from "../../formula/expression";
import { idKey } from "../../register/source";
import { areaOf, contains, type SheetCell } from "../../formula/reference";
import type { ReadSeries } from "./reviewSeries";
import { unitIn } from "./reviewUnits";
import { sheetCellAddress } from "../../formula/sheetAddress";
import { SourceLinks } from "../trace/sourceLinks";
import {
  cellAt,
  placeKey,
  placeOf,
  sheetNamed,
  usedPart,
  type SnapshotRegister,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";

export interface Relation {
  /** The cell of the formula. */
  readonly cell: SheetCell;
  readonly sums: readonly (readonly MeasuredFigure[])[];
  readonly ratios: readonly (readonly [numerator: MeasuredFigure, denominator: MeasuredFigure])[];
}

/** Longer sums are of data, not of a model's lines. */
const mostTerms = 300;
const calibersByMonths = new Map([
  [12, "Fiscal year"],
  [6, "Half year"],
  [3, "Quarter"],
  [1, "Month"],
]);

export class Relations {
  private readonly links: SourceLinks;
  private readonly series = new Map<string, { readonly series: ReadSeries; readonly place: number }>();
  private readonly sources = new Map<string, Source>();
  private readonly figures = new Map<string, MeasuredFigure>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly register: SnapshotRegister | null,
    series: readonly ReadSeries[],
  ) {
    this.links = new SourceLinks(snapshot, register);
    for (const one of series) one.cells.forEach((cell, place) => this.series.set(keyOf(cell), { series: one, place }));
    for (const source of register?.sources.values() ?? [])
      if (!this.sources.has(idKey(source.id))) this.sources.set(idKey(source.id), source);
  }

  /** Of every formula that has any. */
  *all(): Generator<Relation, void, void> {
    for (const sheet of this.snapshot.sheets)
      for (const [key, { formula }] of sheet.cells) {
        const expression = formula === "" ? null : expressionOf(formula);
        if (expression === null) continue;
        const cell = { sheet: sheet.name, ...placeOf(key) };
        const sums: MeasuredFigure[][] = [];
        const ratios: [MeasuredFigure, MeasuredFigure][] = [];
        this.collect(expression, cell, sums, ratios);
        if (sums.length + ratios.length > 0) yield { cell, sums, ratios };
      }
  }

  private collect(
    expression: Expression,
    at: SheetCell,
    sums: MeasuredFigure[][],
    ratios: [MeasuredFigure, MeasuredFigure][],
  ): void {
    if (expression.kind === "call" && expression.name === "SUM")
      return void this.addSum(expression.arguments, at, sums);
    if (expression.kind === "operation" && expression.operator === "/") {
      const denominators = termsOf(expression.right);
      for (const numerator of termsOf(expression.left))
        for (const denominator of denominators) {
          const [above] = this.cellsOf(numerator, at, 1);
          const [below] = this.cellsOf(denominator, at, 1);
          if (above !== undefined && below !== undefined && !this.isGrowth(above, below))
            ratios.push([this.figureAt(above), this.figureAt(below)]);
        }
    }
    if (expression.kind === "operation" && (expression.operator === "+" || expression.operator === "-")) {
      this.addSum(termsOf(expression), at, sums);
      for (const term of termsOf(expression)) if (term.kind !== "reference") this.collect(term, at, sums, ratios);
      return;
    }
    for (const part of partsOf(expression)) this.collect(part, at, sums, ratios);
  }

  /** A figure over an earlier one of its own row is of two periods by design. */
  private isGrowth(above: SheetCell, below: SheetCell): boolean {
    const [one, other] = [above, below].map((cell) => this.series.get(keyOf(cell))?.series);
    return one !== undefined && one === other;
  }

  private addSum(terms: readonly Expression[], at: SheetCell, sums: MeasuredFigure[][]): void {
    const cells = terms.flatMap((term) => this.cellsOf(term, at, mostTerms));
    if (cells.length > 1 && cells.length <= mostTerms) sums.push(cells.map((cell) => this.figureAt(cell)));
  }

  /** The cells with numbers of a reference, where they are no more than `most`; none for anything else. */
  private cellsOf(expression: Expression, at: SheetCell, most: number): SheetCell[] {
    if (expression.kind !== "reference") return [];
    const area = areaOf(expression.text, at, this.snapshot.tables);
    const used = area === null ? null : usedPart(this.snapshot, area);
    if (used === null || used.area.rowCount * used.area.columnCount > most) return [];
    const cells: SheetCell[] = [];
    for (let row = used.area.row; row < used.area.row + used.area.rowCount; row += 1)
      for (let column = used.area.column; column < used.area.column + used.area.columnCount; column += 1) {
        const cell = cellAt(used.sheet, row, column);
        if (typeof cell?.value === "number" && !cell.isError) cells.push({ sheet: used.sheet.name, row, column });
      }
    return cells;
  }

  figureAt(cell: SheetCell): MeasuredFigure {
    const key = keyOf(cell);
    const known = this.figures.get(key);
    if (known !== undefined) return known;
    const figure = this.measure(cell);
    this.figures.set(key, figure);
    return figure;
  }

  private measure(cell: SheetCell): MeasuredFigure {
    const id = sheetCellAddress(cell);
    const source = this.sourceOf(cell);
    if (source !== undefined) {
      const { company, datapoint, unit, caliber, periodEnd } = source;
      return { id, label: [company, datapoint].filter(Boolean).join(" · ") || source.id, unit, caliber, periodEnd };
    }
    const found = this.series.get(keyOf(cell));
    const text = cellAt(sheetNamed(this.snapshot, cell.sheet)!, cell.row, cell.column)?.text ?? "";
    const label = found?.series.label ?? labelOf(this.snapshot, cell);
    const unit = found?.series.unit ?? unitIn(text, label, []);
    const period = found?.series.periods[found.place];
    if (found === undefined || period === undefined) return { id, label, unit, caliber: "", periodEnd: "" };
    // What the label says of its period ("ARR", "per month") goes before the axis it stands under.
    const isStated = monthsStated({ caliber: "", unit, label }) !== null;
    const caliber = isStated ? "" : (calibersByMonths.get(found.series.months ?? 0) ?? "");
    return { id, label, unit, caliber, periodEnd: period.end };
  }

  /** XLOOKUP("OAI-24-03",Register[ID],Register[Value]), nothing else in the formula. */
  private lookedUpId(expression: Expression | null, at: SheetCell): string | null {
    if (expression?.kind !== "call" || expression.name !== "XLOOKUP" || this.register === null) return null;
    const [key, keys] = expression.arguments;
    if (key?.kind !== "constant" || typeof key.value !== "string" || keys?.kind !== "reference") return null;
    const area = areaOf(keys.text, at, this.snapshot.tables);
    const { table, places } = this.register;
    const isById =
      area !== null && contains(table.body, area) && area.column === table.body.column + (places.get("id") ?? 0);
    return isById ? key.value : null;
  }

  /** The one source that a cell is linked to, reads by its id, or stands in the row of. */
  private sourceOf(cell: SheetCell): Source | undefined {
    const { register, snapshot, links } = this;
    if (register !== null && contains(register.table.body, cell)) return register.sources.get(cell.row);
    const named = links.byName(cell);
    if (named.length > 0) return named.length === 1 ? this.sources.get(idKey(named[0]!)) : undefined;
    const sheet = sheetNamed(snapshot, cell.sheet);
    const formula = sheet === undefined ? "" : (cellAt(sheet, cell.row, cell.column)?.formula ?? "");
    const id = this.lookedUpId(expressionOf(formula), cell);
    if (id !== null) return this.sources.get(idKey(id));
    const rowCell = links.rowCell(cell);
    return rowCell === null ? undefined : this.sources.get(idKey(links.idIn(rowCell)));
  }
}

/** The operands of a chain of + and −, and what stands under signs. */
function termsOf(expression: Expression): Expression[] {
  if (expression.kind === "sign" && expression.operator !== "%" && expression.operator !== "#")
    return termsOf(expression.operand);
  if (expression.kind === "operation" && (expression.operator === "+" || expression.operator === "-"))
    return [...termsOf(expression.left), ...termsOf(expression.right)];
  return [expression];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "sign":
      return [expression.operand];
    case "operation":
      return [expression.left, expression.right];
    case "call":
    case "apply":
      return expression.arguments;
    case "list":
      return expression.items;
    default:
      return [];
  }
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${sheet.toLowerCase()}!${placeKey(row, column)}`;
}
