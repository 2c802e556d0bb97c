/**
 * The graph of a workbook's cells, built as far as somebody asks. Each cell is analysed once; when the workbook changes,
 * only the cells that changed and those whose formulas read them are analysed anew.
 */
import type { Source } from "../../register/source";
import { expressionOf, type Expression } from "../../formula/expression";
import { cellArea, elementAt, formulaAnalysis } from "./formulaAnalysis";
import type { Surroundings } from "./surroundings";
import { analyseArea } from "./graphAreas";
import { Evidence, evidenceSheet, factsOf, registerNumber, sourceRows, type SnapshotFacts } from "../snapshot/evidence";
import { DefinedNames } from "../snapshot/definedNames";
import { changesBetween, isTouched } from "../snapshot/snapshotChanges";
import { SourceLinks } from "./sourceLinks";
import type { IgnoredInput } from "./provenance";
import { contains, type SheetArea, type SheetCell } from "../../formula/reference";
import { sheetAddress, sheetCellAddress } from "../../formula/sheetAddress";
import { UnitCells } from "./unitCells";
import { SpillAnchors } from "../snapshot/spillAnchors";
import { nothing, type Analysis, type AreaNode, type CellNode, type Edge, type GraphNode } from "./traceGraph";
import {
  cellAt,
  registerOf,
  sheetNamed,
  type SnapshotCell,
  type SnapshotRegister,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";

export class CellGraph implements Surroundings {
  snapshot: WorkbookSnapshot;
  register: SnapshotRegister | null;
  private facts: SnapshotFacts | null;
  evidence: Evidence;
  private links: SourceLinks;
  private names: DefinedNames;
  private anchors: SpillAnchors;
  private units: UnitCells;
  private readonly nodes = new Map<string, GraphNode>();
  private readonly analyses = new Map<GraphNode, Analysis>();

  constructor(snapshot: WorkbookSnapshot) {
    this.snapshot = snapshot;
    this.register = registerOf(snapshot);
    this.facts = factsOf(snapshot);
    this.evidence = new Evidence(this.register, this.facts);
    this.links = new SourceLinks(snapshot, this.register);
    this.names = new DefinedNames(snapshot);
    this.anchors = new SpillAnchors(snapshot);
    this.units = new UnitCells(snapshot);
  }

  /** Goes on with a later state of the workbook. */
  update(snapshot: WorkbookSnapshot): void {
    if (snapshot === this.snapshot) return;
    const changes = changesBetween(this.snapshot, snapshot);
    const before = this.register;
    const isRegisterSame = changes !== null && evidenceSheet(before, this.snapshot) === evidenceSheet(before, snapshot);
    const facts = changes !== null && this.hasSameFacts(snapshot) ? this.facts : factsOf(snapshot);
    const areFactsSame = facts === this.facts;
    this.snapshot = snapshot;
    if (!isRegisterSame) this.register = registerOf(snapshot);
    this.facts = facts;
    if (!isRegisterSame || !areFactsSame) this.evidence = new Evidence(this.register, this.facts);
    this.anchors = new SpillAnchors(snapshot);
    this.units = new UnitCells(snapshot);
    this.names = new DefinedNames(snapshot);
    this.links = new SourceLinks(snapshot, this.register);
    if (changes === null || !areFactsSame || (!isRegisterSame && sourceRows(this.register) !== sourceRows(before))) {
      this.analyses.clear();
      this.nodes.clear();
      return;
    }
    for (const [node, { reads }] of this.analyses)
      if (reads.some((area) => isTouched(area, changes))) this.analyses.delete(node);
  }

  private hasSameFacts(snapshot: WorkbookSnapshot): boolean {
    return this.facts !== null && evidenceSheet(this.facts, this.snapshot) === evidenceSheet(this.facts, snapshot);
  }

  get formulaCount(): number {
    const isFormula = ({ formula }: SnapshotCell) => formula !== "";
    return this.snapshot.sheets.reduce((sum, { cells }) => sum + [...cells.values()].filter(isFormula).length, 0);
  }

  /** How many cells and areas are analysed. */
  get size(): number {
    return this.analyses.size;
  }

  cell({ sheet: written, row, column }: SheetCell): CellNode {
    const sheet = sheetNamed(this.snapshot, written)?.name ?? written;
    const key = sheetCellAddress({ sheet, row, column });
    const known = this.nodes.get(key);
    if (known?.kind === "cell") return known;
    const node: CellNode = { kind: "cell", key, sheet, row, column };
    this.nodes.set(key, node);
    return node;
  }

  contentOf({ sheet: name, row, column }: SheetCell): SnapshotCell | undefined {
    const sheet = sheetNamed(this.snapshot, name);
    return sheet === undefined ? undefined : cellAt(sheet, row, column);
  }

  /** The formula of the cell, or of the one that fills it. */
  formulaOf(cell: SheetCell): string {
    const own = this.contentOf(cell)?.formula ?? "";
    const anchor = own === "" ? this.anchors.of(cell) : null;
    return anchor === null ? own : (this.contentOf(anchor)?.formula ?? "");
  }

  analysisOf(node: GraphNode): Analysis {
    if (node.kind !== "cell" && node.kind !== "area") return nothing;
    let analysis = this.analyses.get(node);
    if (analysis === undefined) {
      analysis = node.kind === "cell" ? this.analyseCell(node) : analyseArea(node, this);
      this.analyses.set(node, analysis);
    }
    return analysis;
  }

  private analyseCell(node: CellNode): Analysis {
    const own = cellArea(node);
    const row = this.evidence.at(node);
    if (row !== null) return { ...nothing, reads: [own], inputs: [{ node: this.source(row), weight: 1 }] };
    const content = this.contentOf(node);
    const formula = expressionOf(content?.formula ?? "");
    if (content !== undefined && formula !== null) return this.analyseFormula(node, formula, node);
    const anchor = this.anchors.of(node);
    const spilled = anchor === null ? null : expressionOf(this.contentOf(anchor)?.formula ?? "");
    if (anchor !== null && spilled !== null) return this.analyseFormula(node, spilled, this.cell(anchor));
    if (typeof content?.value !== "number" || content.isDate) return { ...nothing, reads: [own] };
    const { edges, reads } = this.links.of(node, (id) => this.sourceEdge(id));
    const isAssumption = edges.length === 0 && !this.units.has(node, content);
    return { ...nothing, inputs: edges, reads: [own, ...reads], isAssumption };
  }

  /** Of a cell that the formula of another one fills, what that formula takes for this cell. */
  private analyseFormula(node: CellNode, formula: Expression, anchor: CellNode): Analysis {
    const expression = this.anchors.fills(anchor) ? elementAt(node, anchor, formula, this) : formula;
    if (expression !== formula || node === anchor)
      return formulaAnalysis({ node, anchor, expression, content: this.contentOf(node) }, this);
    const analysis = this.analysisOf(anchor);
    return { ...analysis, reads: [cellArea(node), ...analysis.reads] };
  }

  bearingOf(cell: SheetCell, isLookUp: boolean): Edge | IgnoredInput["reason"] {
    const content = this.contentOf(cell);
    const row = this.evidence.at(cell);
    if (row !== null && (isLookUp || this.evidence.isFigure(cell, row))) return { node: this.source(row), weight: 1 };
    if (content === undefined) return "blank";
    if (!content.isError) {
      if (typeof content.value === "boolean") return "truth value";
      if (typeof content.value === "string") return "text";
      if (content.isDate) return "date";
      if (row === null && this.units.has(cell, content) && this.links.byName(cell).length === 0) return "unit";
    }
    return { node: row === null ? this.cell(cell) : this.source(row), weight: 1 };
  }

  isRegisterIds(area: SheetArea): boolean {
    const { register } = this;
    if (register === null || area.columnCount !== 1) return false;
    const { body } = register.table;
    return contains(body, area) && area.column === body.column + (register.places.get("id") ?? -1);
  }

  area(written: SheetArea): { readonly edge: Edge; readonly analysis: Analysis } {
    const area = { ...written, sheet: sheetNamed(this.snapshot, written.sheet)?.name ?? written.sheet };
    const key = sheetAddress(area);
    const known = this.nodes.get(key);
    const node: AreaNode = known?.kind === "area" ? known : { kind: "area", key, area, wholeOf: this.wholeTable(area) };
    this.nodes.set(key, node);
    return { edge: { node, weight: 1 }, analysis: this.analysisOf(node) };
  }

  private wholeTable(area: SheetArea): AreaNode["wholeOf"] {
    const table = this.snapshot.tables.find(
      ({ body }) => contains(body, area) && area.row === body.row && area.rowCount === body.rowCount,
    );
    return table === undefined || area.rowCount === 1 ? null : { table: table.name, rows: area.rowCount };
  }

  constant(cell: CellNode, value: number): Edge {
    return { node: this.node({ kind: "constant", key: `${cell.key}#${value}`, cell, value }), weight: 1 };
  }

  /** The sources that the cell itself names: by a defined name, in its formula, or in the row of its table. */
  sourcesNamedBy(cell: SheetCell): Source[] {
    const rowCell = this.links.rowCell(cell);
    const rowId = rowCell === null ? "" : this.links.idIn(rowCell);
    const named = [...this.links.byName(cell), ...(rowId === "" ? [] : [rowId])].map((id) => this.numberOf(id));
    const taken = this.analysisOf(this.cell(cell)).inputs.map(({ node }) =>
      node.kind === "source" ? node.number : null,
    );
    const numbers = new Set([...named, ...taken].filter((number) => number !== null));
    return [...numbers].map((number) => this.evidence.sources.get(number)).filter((source) => source !== undefined);
  }

  linksOf(cell: SheetCell): readonly Edge[] {
    return this.links.byName(cell).map((id) => this.sourceEdge(id));
  }

  missing(id: string): Edge {
    return { node: this.node({ kind: "missing", key: `missing ${id}`, id }), weight: 1 };
  }

  private sourceEdge(id: string): Edge {
    const number = this.numberOf(id);
    return number === null ? this.missing(id) : { node: this.source(number), weight: 1 };
  }

  private numberOf(id: string): number | null {
    const row = this.links.rowOf(id);
    return row === null ? null : registerNumber(row);
  }

  /** By the number that the evidence gives it, which is no row of a sheet. */
  source(number: number): GraphNode {
    return this.node({ kind: "source", key: this.evidence.keyOf(number), number });
  }

  private node(node: GraphNode): GraphNode {
    const known = this.nodes.get(node.key) ?? node;
    this.nodes.set(node.key, known);
    return known;
  }

  meaningOf(name: string, sheet: string): string | null {
    return this.names.meaningOf(name, sheet);
  }
}
