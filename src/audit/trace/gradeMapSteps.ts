/** The grades of many cells at once, and how much of the workbook's results rests on each. */
import { conflicts } from "../../engine/evidence/conflicts";
import { isStale } from "../../engine/evidence/staleness";
import type { CellGraph } from "./cellGraph";
import { labelOf } from "../snapshot/cellLabel";
import { isHeadingNumber, isNameOfNumber } from "../snapshot/headings";
import { componentsOf, type Components } from "./graphComponents";
import { floorsOf, flowsOf, gradeOfRank, letterOfMean, meanRank, profilesOf } from "./graphGrades";
import type { GradeMapCell } from "./provenance";
import { leafRankIn } from "./provenanceSteps";
import type { SheetArea, SheetCell } from "../../formula/reference";
import type { GraphNode } from "./traceGraph";
import { cellAt, placeOf, sheetNamed, type SnapshotCell, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

const cellsPerStep = 200;

/** The cells of the areas that hold numbers, from top to bottom; `day` is "2026-06-25". Yields how many cells are done. */
export function* gradeMapSteps(
  graph: CellGraph,
  areas: readonly SheetArea[],
  day: string,
): Generator<number, GradeMapCell[], void> {
  const { snapshot } = graph;
  const everywhere = snapshot.sheets.flatMap(({ name }) => numberCells(snapshot, wholeSheet(name)));
  const roots = everywhere.map(({ cell }) => graph.cell(cell));
  const analysisOf = (node: GraphNode) => graph.analysisOf(node);
  const components = yield* componentsOf(roots, analysisOf);
  const done = components.list.length;
  const leafRank = leafRankIn(graph);
  const floors = floorsOf(components, analysisOf, leafRank);
  yield done;
  const profiles = profilesOf(components, analysisOf, leafRank);
  yield done;
  const flows = flowsOf(components, analysisOf, (component, _, inflow) => Math.max(inflow, valueOf(graph, component)));
  yield done;
  const sources = sourcesUnder(components, analysisOf);
  yield done;
  const doubts = doubtsOf(graph, day);
  yield done;
  const asked = areas.flatMap((area) => numberCells(snapshot, area));
  const cells: GradeMapCell[] = [];
  for (const { cell, content } of asked) {
    const label = labelOf(snapshot, cell);
    if (!isListed(snapshot, { cell, content }, label)) continue;
    if (cells.length % cellsPerStep === 0) yield done;
    const index = components.indexOf.get(graph.cell(cell)) ?? -1;
    const mean = meanRank(profiles[index] ?? new Float64Array());
    const rows = rowsIn(sources[index] ?? []);
    const value = Number(content.value);
    cells.push({
      address: graph.cell(cell).key,
      label,
      text: content.text,
      value,
      floor: gradeOfRank(floors[index] ?? 0),
      weighted: mean === null ? null : letterOfMean(mean),
      isDisputed: rows.some((row) => doubts.disputed.has(row)),
      isStale: rows.some((row) => doubts.stale.has(row)),
      restingOn: restingOn(graph, cell, value, components, flows),
      sourceIds: rows.map((row) => graph.evidence.sources.get(row)?.id ?? ""),
    });
  }
  return cells;
}

function wholeSheet(sheet: string): SheetArea {
  return { sheet, row: 0, column: 0, rowCount: Infinity, columnCount: Infinity };
}

interface NumberCell {
  readonly cell: SheetCell;
  readonly content: SnapshotCell;
}

/** Dates, years over a table and ids are numbers to Excel and figures to nobody. */
function isListed(snapshot: WorkbookSnapshot, { cell, content }: NumberCell, label: string): boolean {
  const sheet = sheetNamed(snapshot, cell.sheet);
  return sheet !== undefined && !isHeadingNumber(sheet, cell.row, cell.column) && !isNameOfNumber(label, content);
}

function numberCells(snapshot: WorkbookSnapshot, area: SheetArea): NumberCell[] {
  const sheet = sheetNamed(snapshot, area.sheet);
  if (sheet === undefined) return [];
  const places =
    area.rowCount * area.columnCount < sheet.cells.size
      ? Array.from({ length: area.rowCount * area.columnCount }, (_, place) => ({
          row: area.row + Math.floor(place / area.columnCount),
          column: area.column + (place % area.columnCount),
        }))
      : [...sheet.cells.keys()].map(placeOf).filter(({ row, column }) => {
          const isInRows = row >= area.row && row < area.row + area.rowCount;
          return isInRows && column >= area.column && column < area.column + area.columnCount;
        });
  return places.flatMap(({ row, column }) => {
    const content = cellAt(sheet, row, column);
    const isFigure = typeof content?.value === "number" && !content.isDate && !content.isError;
    return content !== undefined && isFigure ? [{ cell: { sheet: sheet.name, row, column }, content }] : [];
  });
}

/** The absolute value. Rows of the register and facts are evidence, and weigh what their readers make of them. */
function valueOf(graph: CellGraph, component: readonly GraphNode[]): number {
  return component.reduce((sum, node) => {
    if (node.kind !== "cell" || graph.evidence.at(node) !== null) return sum;
    const value = graph.contentOf(node)?.value;
    return sum + (typeof value === "number" ? Math.abs(value) : 0);
  }, 0);
}

/** Formulas lead to the row of the register or of the facts, not to the cell in it. */
function restingOn(
  graph: CellGraph,
  cell: SheetCell,
  value: number,
  { indexOf }: Components,
  flows: Float64Array,
): number {
  const row = graph.evidence.at(cell);
  if (row === null) return flows[indexOf.get(graph.cell(cell)) ?? -1] ?? 0;
  return Math.max(Math.abs(value), flows[indexOf.get(graph.source(row)) ?? -1] ?? 0);
}

/** The sources under each component, one bit for each row of evidence: thousands of cells share most of them. */
function sourcesUnder(
  { list, indexOf }: Components,
  analysisOf: (node: GraphNode) => { readonly inputs: readonly { readonly node: GraphNode }[] },
): Uint32Array[] {
  const numbers = list.flat().map((node) => (node.kind === "source" ? node.number : 0));
  const words = Math.ceil((numbers.reduce((most, number) => Math.max(most, number), 0) + 1) / 32);
  const under: Uint32Array[] = [];
  for (const component of list) {
    const bits = new Uint32Array(words);
    for (const node of component) {
      if (node.kind === "source") bits[node.number >>> 5] = (bits[node.number >>> 5] ?? 0) | (1 << (node.number & 31));
      for (const input of analysisOf(node).inputs)
        under[indexOf.get(input.node) ?? -1]?.forEach((word, at) => (bits[at] = (bits[at] ?? 0) | word));
    }
    under.push(bits);
  }
  return under;
}

function rowsIn(bits: ArrayLike<number>): number[] {
  const rows: number[] = [];
  for (let word = 0; word < bits.length; word += 1)
    for (let bit = 0; bit < 32; bit += 1) if (((bits[word] ?? 0) >>> bit) & 1) rows.push(word * 32 + bit);
  return rows;
}

/** The rows of the register that others contradict, and those too old for what they measure. */
function doubtsOf(
  { evidence }: CellGraph,
  day: string,
): { readonly disputed: ReadonlySet<number>; readonly stale: ReadonlySet<number> } {
  const entries = [...evidence.comparable()];
  const found = conflicts(entries.map(([, source]) => source)).flatMap(({ rows }) => rows);
  return {
    disputed: new Set(found.map((index) => entries[index]?.[0] ?? -1)),
    stale: new Set(entries.filter(([row, source]) => evidence.mayAge(row) && isStale(source, day)).map(([row]) => row)),
  };
}
