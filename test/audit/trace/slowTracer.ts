/**
 * Traces a random book the slow way: what every cell reaches by walking there, all paths one
 * step at a time, circles by who reaches whom. It shares no code with the tracer; what both must agree on is the rules of provenance.
 */
import { isTaken, keyOf, valuesOf, type Part, type Place, type RandomBook } from "./randomBook";

export interface SlowTrace {
  /** Leaves by key with rank (A 1 … J 10, ungraded 11) and weight. */
  readonly leaves: ReadonlyMap<string, { readonly rank: number; readonly weight: number }>;
  readonly floor: number;
  readonly mean: number | null;
  readonly share: number | null;
}

type Weights = Map<string, number>;

const unitsAndCalendar = [0, 1, 4, 12, 24, 52, 60, 365, 366, 8760, 10, 100, 1000, 1e6, 1e9];

export class SlowTracer {
  private readonly values: ReadonlyMap<string, number | string | boolean>;
  private readonly edges = new Map<string, Weights>();
  private readonly reach = new Map<string, Set<string>>();

  constructor(private readonly book: RandomBook) {
    this.values = valuesOf(book);
    const waiting = [...book.contents.keys()];
    for (const key of waiting) this.edges.set(key, this.edgesOf(key));
    for (const key of waiting) this.reach.set(key, this.reachedFrom(key));
  }

  /** Not the cell itself, unless it lies in a circle. */
  private reachedFrom(key: string): Set<string> {
    const reached = new Set<string>();
    const walk = (from: string) => {
      for (const to of this.edges.get(from)?.keys() ?? [])
        if (!reached.has(to)) {
          reached.add(to);
          walk(to);
        }
    };
    walk(key);
    return reached;
  }

  private circleOf(key: string): string {
    const own = this.reach.get(key);
    if (own?.has(key) !== true) return key;
    return [...own].filter((other) => this.reach.get(other)?.has(key)).sort()[0]!;
  }

  trace(root: string): SlowTrace {
    const reached = [root, ...(this.reach.get(root) ?? [])];
    const circles = new Map(reached.map((key) => [key, this.circleOf(key)]));
    const rootCircle = circles.get(root)!;
    // One step along all edges at a time; in a book of n cells no path is longer than n.
    let wave: Weights = new Map([[rootCircle, 1]]);
    const flows: Weights = new Map();
    while (wave.size > 0) {
      const after: Weights = new Map();
      for (const [circle, flow] of wave) {
        add(flows, circle, flow);
        for (const [key, own] of circles)
          if (own === circle)
            for (const [input, weight] of this.edges.get(key) ?? []) {
              const to = circles.get(input) ?? input;
              if (to !== circle) add(after, to, flow * weight);
            }
      }
      wave = after;
    }
    const leaves = new Map<string, { rank: number; weight: number }>();
    for (const key of new Set(reached)) {
      const rank = this.leafRank(key);
      if (rank > 0) leaves.set(key, { rank, weight: flows.get(circles.get(key) ?? key) ?? 0 });
    }
    const all = [...leaves.values()];
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const part = (of: (leaf: { rank: number; weight: number }) => number) =>
      total === 0 ? null : all.reduce((sum, leaf) => sum + of(leaf), 0) / total;
    return {
      leaves,
      floor: Math.max(0, ...all.map(({ rank }) => rank)),
      mean: part(({ rank, weight }) => weight * Math.min(rank, 10)),
      share: part(({ rank, weight }) => (rank <= 4 ? weight : 0)),
    };
  }

  private leafRank(key: string): number {
    if (key.startsWith("missing ")) return 10;
    if (key.includes("#")) return 9;
    if (key.startsWith("source ")) {
      const grade = this.book.sources[Number(key.slice(7)) - 5]!.grade;
      return grade === "" ? 11 : grade.charCodeAt(0) - 64;
    }
    return this.book.contents.get(key)?.kind === "number" && this.edges.get(key)!.size === 0 ? 9 : 0;
  }

  private sourceKey(id: string): string {
    const index = this.book.sources.findIndex((source) => source.id === id);
    return index < 0 ? `missing ${id}` : `source ${index + 5}`;
  }

  private edgesOf(key: string): Weights {
    const content = this.book.contents.get(key)!;
    if (content.kind === "spilled") {
      const anchor = keyOf(content.anchor);
      const filling = this.book.contents.get(anchor);
      if (filling?.kind !== "formula" || filling.part.kind !== "spill") return this.edgesOf(anchor);
      return this.spilled(filling.part, anchor, content.offset);
    }
    if (content.kind === "formula")
      return content.part.kind === "number"
        ? new Map([[`${key}#${content.part.value}`, 1]])
        : this.weights(content.part, key, true);
    const weights: Weights = new Map();
    if (content.kind !== "number") return weights;
    const rowId = this.book.rowIds.get(key) ?? "";
    const ids = this.book.links.get(key) ?? (rowId === "" ? [] : [rowId]);
    for (const id of ids) add(weights, this.sourceKey(id), 1 / ids.length);
    return weights;
  }

  /** The elasticity of a part with respect to what it is made of. */
  private weights(part: Part, at: string, isFigure = false): Weights {
    const inner = (other: Part, figures = true) => this.weights(other, at, figures);
    switch (part.kind) {
      case "number":
        // A number alone in a formula, or in SUM, is a figure whatever it is; elsewhere units are none.
        return isFigure && !unitsAndCalendar.includes(part.value) ? new Map([[`${at}#${part.value}`, 1]]) : new Map();
      case "cell":
      case "named":
        return this.bears(part.at) ? new Map([[keyOf(part.at), 1]]) : new Map();
      case "area":
        return this.areaWeights(part.cells);
      case "sum":
        return shares(part.items.map((item) => ({ weights: this.inSum(item, at), size: this.size(item) })));
      case "operation":
        if (part.operator === "+" || part.operator === "-") return shares(this.terms(part, at));
        return sum([inner(part.left), inner(part.right)]);
      case "opaque":
        return sum(part.items.map((item) => inner(item)));
      case "if": {
        const yes = isTaken(part, this.values.get(keyOf(part.at)));
        return inner(yes ? part.yes : part.no);
      }
      case "source":
        return new Map([[this.sourceKey(part.id), 1]]);
      case "let":
        return sum([inner(part.of), inner(part.by)]);
      case "spill":
        return this.spilled(part, at, 0);
    }
  }

  /** A range times a number is worked out cell by cell. */
  private spilled(part: Extract<Part, { kind: "spill" }>, anchor: string, offset: number): Weights {
    const place = part.area.kind === "area" ? part.area.cells[offset]! : null;
    return sum([
      place !== null && this.bears(place) ? new Map([[keyOf(place), 1]]) : new Map(),
      this.weights({ kind: "number", value: part.factor }, anchor, true),
    ]);
  }

  private inSum(item: Part, at: string): Weights {
    return item.kind === "number" ? new Map([[`${at}#${item.value}`, 1]]) : this.weights(item, at, true);
  }

  /** a+b-c is one sum of three, not a sum of sums. */
  private terms(part: Part, at: string): { weights: Weights; size: number }[] {
    if (part.kind === "operation" && (part.operator === "+" || part.operator === "-"))
      return [...this.terms(part.left, at), ...this.terms(part.right, at)];
    return [{ weights: this.weights(part, at, true), size: this.size(part) }];
  }

  private areaWeights(cells: readonly Place[]): Weights {
    const bearers = cells.filter((place) => this.bears(place));
    const sizes = bearers.map((place) => Math.abs(Number(this.values.get(keyOf(place)))));
    return shares(bearers.map((place, index) => ({ weights: new Map([[keyOf(place), 1]]), size: sizes[index]! })));
  }

  private bears(place: Place): boolean {
    const kind = this.book.contents.get(keyOf(place))?.kind;
    return kind === "number" || kind === "formula" || kind === "spilled";
  }

  private size(part: Part): number {
    if (part.kind === "area")
      return part.cells
        .filter((place) => this.bears(place))
        .reduce((total, place) => total + Math.abs(Number(this.values.get(keyOf(place)))), 0);
    return Math.abs(this.number(part));
  }

  private number(part: Part): number {
    switch (part.kind) {
      case "number":
        return part.value;
      case "cell":
      case "named": {
        const value = this.values.get(keyOf(part.at));
        return typeof value === "string" ? NaN : Number(value ?? 0);
      }
      case "area":
        return part.cells
          .filter((place) => this.bears(place))
          .reduce((total, place) => total + Number(this.values.get(keyOf(place))), 0);
      case "sum":
        return part.items.reduce((total, item) => total + this.number(item), 0);
      case "operation": {
        const [left, right] = [this.number(part.left), this.number(part.right)];
        return { "+": left + right, "-": left - right, "*": left * right, "/": left / right }[part.operator];
      }
      case "if":
        return this.number(isTaken(part, this.values.get(keyOf(part.at))) ? part.yes : part.no);
      case "source":
        return this.book.sources.find(({ id }) => id === part.id)?.value ?? 0;
      case "let":
        return this.number(part.of) * this.number(part.by);
      case "opaque":
        return part.value ?? 0;
      case "spill":
        return NaN;
    }
  }
}

function add(weights: Weights, key: string, weight: number): void {
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function sum(all: readonly Weights[]): Weights {
  const total: Weights = new Map();
  for (const weights of all) for (const [key, weight] of weights) add(total, key, weight);
  return total;
}

function scale(weights: Weights, factor: number): Weights {
  return new Map([...weights].map(([key, weight]) => [key, weight * factor]));
}

/** Each part's share of the sizes of all; equal shares where all are nought. */
function shares(parts: readonly { readonly weights: Weights; readonly size: number }[]): Weights {
  const total = parts.reduce((all, { size }) => all + size, 0);
  const bearers = parts.filter(({ weights }) => weights.size > 0).length;
  return sum(parts.map(({ weights, size }) => scale(weights, total > 0 ? size / total : 1 / bearers)));
}
