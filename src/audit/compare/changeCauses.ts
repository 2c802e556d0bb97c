/**
 * Which changes a result depends on, by the tracer: through every figure that its formula takes, and every single cell that it looks
 * at to choose. A range that is only searched would name all of its cells, so it counts where nothing else was found.
 */
import { overlaps } from "../../formula/address";
import { contains, sameSheet, type SheetArea, type SheetCell } from "../../formula/reference";
import { CellGraph } from "../trace/cellGraph";
import { componentsOf, type Components } from "../trace/graphComponents";
import { atOnce } from "../trace/timeSlices";
import { nothing, type Analysis, type GraphNode } from "../trace/traceGraph";
import { cellAt, placeOf, usedPart, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export interface Cause {
  readonly id: string;
  /** The cells that the change touched; of a source those of the fields that changed. */
  readonly areas: readonly SheetArea[];
}

/** For each cell asked for the places of the causes in the list, rising. */
export function causesOf(
  snapshot: WorkbookSnapshot,
  cells: readonly SheetCell[],
  causes: readonly Cause[],
): number[][] {
  if (causes.length === 0 || cells.length === 0) return cells.map(() => []);
  const graph = new CellGraph(snapshot);
  const precise = new Dependencies(graph, causes, false).of(cells);
  const open = cells.filter((_, place) => precise[place]!.length === 0);
  if (open.length === 0) return precise;
  const wide = new Dependencies(graph, causes, true).of(open);
  let next = 0;
  return precise.map((found) => (found.length > 0 ? found : wide[next++]!));
}

class Dependencies {
  private readonly words: number;
  private readonly known = new Map<GraphNode, Analysis>();
  private readonly causesBySheet = new Map<string, { readonly place: number; readonly area: SheetArea }[]>();

  constructor(
    private readonly graph: CellGraph,
    causes: readonly Cause[],
    /** Also ranges that are only searched. */
    private readonly isWide: boolean,
  ) {
    this.words = Math.ceil(causes.length / 32);
    for (const [place, { areas }] of causes.entries())
      for (const area of areas) {
        const key = area.sheet.toLowerCase();
        this.causesBySheet.set(key, [...(this.causesBySheet.get(key) ?? []), { place, area }]);
      }
  }

  of(cells: readonly SheetCell[]): number[][] {
    const roots = cells.map((cell) => this.graph.cell(cell));
    const components = atOnce(componentsOf(roots, (node) => this.inputsOf(node)));
    const found = this.unions(components);
    return roots.map((root) => bitsIn(found[components.indexOf.get(root) ?? -1] ?? new Uint32Array()));
  }

  /** Everything that the node looks at, as an analysis that only has inputs. */
  private inputsOf(node: GraphNode): Analysis {
    const known = this.known.get(node) ?? this.lookedAtBy(node);
    this.known.set(node, known);
    return known;
  }

  private lookedAtBy(node: GraphNode): Analysis {
    const { inputs, reads, hasUnknownKey } = this.graph.analysisOf(node);
    if (node.kind === "area") return { ...nothing, inputs: this.formulasIn(node.area).map(edgeTo) };
    if (node.kind !== "cell") return nothing;
    const taken = inputs.map((edge) => edge.node);
    const chosen = reads.flatMap((area) => {
      const isOwn = isOneCell(area) && sameSheet(area.sheet, node.sheet) && contains(area, node);
      if (isOwn) return [];
      if (isOneCell(area)) return [this.graph.cell(area)];
      return this.isWide || hasUnknownKey ? this.formulasIn(area) : [];
    });
    return { ...nothing, inputs: [...taken, ...chosen].map(edgeTo) };
  }

  private formulasIn(area: SheetArea): GraphNode[] {
    const used = usedPart(this.graph.snapshot, area);
    if (used === null) return [];
    const { sheet, area: part } = used;
    const nodes: GraphNode[] = [];
    const add = (row: number, column: number) => {
      const cell = { sheet: sheet.name, row, column };
      if (this.graph.formulaOf(cell) !== "") nodes.push(this.graph.cell(cell));
    };
    if (part.rowCount * part.columnCount > sheet.cells.size) {
      for (const key of sheet.cells.keys()) {
        const place = placeOf(key);
        if (contains(part, { sheet: sheet.name, ...place })) add(place.row, place.column);
      }
      return nodes;
    }
    for (let row = part.row; row < part.row + part.rowCount; row += 1)
      for (let column = part.column; column < part.column + part.columnCount; column += 1)
        if (cellAt(sheet, row, column) !== undefined) add(row, column);
    return nodes;
  }

  private unions({ list, indexOf }: Components): Uint32Array[] {
    const found: Uint32Array[] = [];
    for (const component of list) {
      const bits = new Uint32Array(this.words);
      for (const node of component) {
        for (const place of this.ownCauses(node)) bits[place >>> 5] = bits[place >>> 5]! | (1 << (place & 31));
        for (const { node: input } of this.inputsOf(node).inputs)
          found[indexOf.get(input) ?? -1]?.forEach((word, at) => (bits[at] = bits[at]! | word));
      }
      found.push(bits);
    }
    return found;
  }

  /** Changes within the cell or the area itself, and those of sources that the cell's formula reads. */
  private ownCauses(node: GraphNode): number[] {
    if (node.kind === "area") return this.graph.evidence.holds(node.area) ? [] : this.causesIn(node.area);
    if (node.kind !== "cell") return [];
    const { inputs, reads } = this.graph.analysisOf(node);
    const own = { sheet: node.sheet, row: node.row, column: node.column, rowCount: 1, columnCount: 1 };
    const { evidence } = this.graph;
    const rows = inputs.flatMap(({ node: input }) =>
      input.kind === "source" ? (evidence.rowArea(input.number) ?? []) : [],
    );
    const read = reads.flatMap((area) => {
      // A look-up names whole columns of the register or the facts, and takes the rows of some sources.
      if (evidence.holds(area)) {
        const taken = rows.filter(({ sheet, row }) => contains(area, { sheet, row, column: area.column }));
        return taken.length === 0 ? [area] : taken.map(({ row }) => ({ ...area, row, rowCount: 1 }));
      }
      return this.isWide ? [area] : [];
    });
    return [own, ...read].flatMap((area) => this.causesIn(area));
  }

  private causesIn(area: SheetArea): number[] {
    return (this.causesBySheet.get(area.sheet.toLowerCase()) ?? [])
      .filter((cause) => overlaps(cause.area, area))
      .map(({ place }) => place);
  }
}

function edgeTo(node: GraphNode) {
  return { node, weight: 1 };
}

function isOneCell({ rowCount, columnCount }: SheetArea): boolean {
  return rowCount === 1 && columnCount === 1;
}

function bitsIn(bits: Uint32Array): number[] {
  const places: number[] = [];
  for (const [at, word] of bits.entries())
    for (let bit = 0; bit < 32; bit += 1) if ((word >>> bit) & 1) places.push(at * 32 + bit);
  return places;
}
