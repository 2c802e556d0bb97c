/** Reads the formula of one cell: what it comes to, and what it takes that from. */
import { expressionOf, type Expression } from "../../formula/expression";
import type { IgnoredInput } from "./provenance";
import { contains, type SheetArea, type SheetCell } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { isOfAnotherWorkbook } from "../../formula/sheetPrefix";
import type { Surroundings } from "./surroundings";
import { readCall } from "./traceFunctions";
import type { CellNode } from "./traceGraph";
import { readOperation, readSign } from "./traceOperations";
import {
  isFigure,
  known,
  sumOf,
  unknown,
  wholeOf,
  type FormulaReading,
  type Lambda,
  type Outcome,
  type Scalar,
  type Scope,
} from "./traceOutcome";
import { areaOfExpression, areasAcrossSheets } from "./traceReferences";
import { cellAt, sheetNamed, usedPart, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

const deepest = 100;

export class FormulaReader implements FormulaReading {
  readonly reads: SheetArea[] = [];
  readonly ignored = new Map<string, IgnoredInput>();
  hasUnknownKey = false;
  private depth = 0;
  readonly at: SheetCell;
  readonly snapshot: WorkbookSnapshot;

  constructor(
    private readonly cell: CellNode,
    private readonly around: Surroundings,
  ) {
    this.at = cell;
    this.snapshot = around.snapshot;
  }

  read(expression: Expression, scope: Scope, expected?: number): Outcome {
    if (this.depth >= deepest) return unknown;
    this.depth += 1;
    try {
      return this.understand(expression, scope, expected);
    } finally {
      this.depth -= 1;
    }
  }

  private understand(expression: Expression, scope: Scope, expected?: number): Outcome {
    switch (expression.kind) {
      case "constant":
        return typeof expression.value === "number"
          ? { ...known(expression.value), literals: [expression.value] }
          : known(expression.value);
      case "omitted":
        return known(null);
      case "error":
        return unknown;
      case "reference":
        return this.referTo(expression, scope);
      case "name":
        return this.named(expression, scope);
      case "sign":
        return readSign(this, expression, scope, expected);
      case "operation":
        return readOperation(this, expression, scope, expected);
      case "call":
        return this.call(expression, scope, expected);
      case "apply": {
        const { lambda } = this.read(expression.callee, scope);
        const given = expression.arguments.map((part) => this.read(part, scope));
        return lambda === null ? wholeOf(given) : this.apply(lambda, given);
      }
      case "list":
      case "array": {
        const parts = expression.kind === "list" ? expression.items : expression.rows.flat();
        const items = parts.map((item) => this.read(item, scope));
        const sum = sumOf(items.map((outcome) => ({ outcome, sign: 1 })));
        return { ...sum, value: undefined, literals: items.flatMap(({ literals }) => literals) };
      }
    }
  }

  private referTo(expression: Extract<Expression, { kind: "reference" }>, scope: Scope): Outcome {
    // The figures of another workbook cannot be followed; here they have no source.
    if (isOfAnotherWorkbook(expression.text)) return this.missing(expression.text);
    const area = this.areaOf(expression, scope);
    return area === null ? (this.acrossSheets(expression.text) ?? unknown) : this.refer(area);
  }

  private acrossSheets(reference: string): Outcome | null {
    const areas = areasAcrossSheets(reference, this.snapshot);
    return areas === null ? null : sumOf(areas.map((area) => ({ outcome: this.refer(area), sign: 1 })));
  }

  private named(expression: Extract<Expression, { kind: "name" }>, scope: Scope): Outcome {
    const bound = scope.get(expression.name.toUpperCase());
    if (bound !== undefined) return bound();
    const area = this.areaOf(expression, scope);
    if (area !== null) return this.refer(area);
    const meaning = this.around.meaningOf(expression.name, this.at.sheet);
    const formula = meaning === null ? null : expressionOf(meaning);
    // A number that a name stands for is a figure wherever the name is used.
    return formula === null ? unknown : this.figure(this.read(formula, new Map()), true);
  }

  private call(expression: Extract<Expression, { kind: "call" }>, scope: Scope, expected?: number): Outcome {
    const named = scope.get(expression.name)?.().lambda ?? this.namedLambda(expression.name);
    if (named === null) return readCall(this, expression, scope, expected);
    return this.apply(
      named,
      expression.arguments.map((part) => this.read(part, scope)),
    );
  }

  private namedLambda(name: string): Lambda | null {
    const meaning = this.around.meaningOf(name, this.at.sheet);
    const formula = meaning === null ? null : expressionOf(meaning);
    return formula?.kind === "call" && formula.name === "LAMBDA" ? this.read(formula, new Map()).lambda : null;
  }

  apply({ parameters, body, scope }: Lambda, given: readonly Outcome[]): Outcome {
    const inner = new Map(scope);
    for (const [place, parameter] of parameters.entries()) inner.set(parameter, () => given[place] ?? unknown);
    return this.read(body, inner);
  }

  choose(expression: Expression | undefined, scope: Scope): Outcome {
    if (expression === undefined) return unknown;
    const outcome = this.read(expression, scope);
    this.ignoreAll(outcome, "selector");
    return { ...outcome, inputs: [] };
  }

  ignoreAll({ inputs }: Outcome, reason: IgnoredInput["reason"]): void {
    for (const { node } of inputs)
      if (node.kind === "cell") this.ignore({ ...node, rowCount: 1, columnCount: 1 }, reason);
      else if (node.kind === "area") this.ignore(node.area, reason);
  }

  areaOf(expression: Expression | undefined, scope: Scope): SheetArea | null {
    return expression === undefined ? null : areaOfExpression(this, expression, scope, this.around);
  }

  refer(area: SheetArea, isLookUp = false): Outcome {
    this.noteRead(area);
    if (area.rowCount === 1 && area.columnCount === 1) return this.referCell(area, isLookUp);
    const used = usedPart(this.snapshot, area);
    if (used === null) {
      this.ignore(area, "blank");
      return { ...unknown, area, total: 0, size: 0 };
    }
    const { edge, analysis } = this.around.area(area);
    if (analysis.inputs.length === 0) {
      // Nothing leads there, so that here is the only place that can list it.
      for (const input of analysis.ignored)
        if (!this.ignored.has(input.address)) this.ignored.set(input.address, input);
      return { ...unknown, area, total: 0, size: 0 };
    }
    return { ...unknown, area, inputs: [edge], total: analysis.total, size: analysis.size };
  }

  private referCell(area: SheetArea, isLookUp: boolean): Outcome {
    const bearing = this.around.bearingOf(area, isLookUp);
    const value = this.scalarAt(area, 0, 0);
    if (typeof bearing === "string") this.ignore(area, bearing);
    const inputs = typeof bearing === "string" ? [] : [bearing];
    return value === undefined ? { ...unknown, area, inputs } : { ...known(value, inputs), area };
  }

  referCells(area: SheetArea, cells: readonly SheetCell[]): Outcome {
    this.noteRead(area);
    const parts = cells.map((cell) => this.referCell({ ...cell, rowCount: 1, columnCount: 1 }, false));
    return { ...sumOf(parts.map((outcome) => ({ outcome, sign: 1 }))), value: undefined };
  }

  scalarAt(area: SheetArea, row: number, column: number): Scalar | undefined {
    const sheet = sheetNamed(this.snapshot, area.sheet);
    const cell = sheet === undefined ? undefined : cellAt(sheet, area.row + row, area.column + column);
    if (cell === undefined) return null;
    return cell.isError ? undefined : cell.value;
  }

  figure(outcome: Outcome, takesAnyNumber = false): Outcome {
    const numbers = outcome.literals.filter((number) => takesAnyNumber || isFigure(number));
    if (numbers.length === 0) return { ...outcome, literals: [] };
    const links = this.around.linksOf(this.at);
    const parts = numbers.map((number) =>
      known(number, links.length > 0 ? links : [this.around.constant(this.cell, number)]),
    );
    const { inputs } = sumOf(parts.map((part) => ({ outcome: part, sign: 1 })));
    return { ...outcome, literals: [], inputs: [...outcome.inputs, ...inputs] };
  }

  missing(id: string): Outcome {
    return { ...unknown, inputs: [this.around.missing(id)] };
  }

  isRegisterIds(area: SheetArea): boolean {
    return this.around.isRegisterIds(area);
  }

  noteRead(area: SheetArea): void {
    this.reads.push(area);
  }

  /** A cell that bears value elsewhere in the formula stays in: the graph takes it out of this list. */
  ignore(area: SheetArea, reason: IgnoredInput["reason"]): void {
    if (reason === "selector" && contains({ ...this.at, rowCount: 1, columnCount: 1 }, area)) return;
    const address = sheetAddress(area);
    if (!this.ignored.has(address)) this.ignored.set(address, { address, reason });
  }

  unknownKey(): void {
    this.hasUnknownKey = true;
  }
}
