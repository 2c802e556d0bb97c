/**
 * The stack over time: each period's payments counted once, side by side.
 *
 * Every period is a payment graph of its own, and its column is what deduplicating that period's rows gives: value
 * added, gross revenue or share, by layer or by firm. Inside a layer the Herfindahl-Hirschman index of its firms' value added tells how
 * few they are. From the method of The State of the AI Economy (25 June 2026), whose stack is shown by quarter.
 *
 * A layer or firm without rows in a period is 0. Excluded layers are shown below the total. Limits: a firm may change its layer between periods,
 * but not within one; a period without an end customer has no answer, and the others have theirs.
 */
import { seriesKinds, seriesMeasures } from "./arguments/choices";
import { herfindahlOf } from "./concentration";
import { deduplicate, type Deduplication, type PaymentStatus } from "./dedupe";
import { excludedLayers, excludedWord } from "./excludedLayers";
import { toDouble } from "./exact/decimal";
import type { ExactTotals } from "./exact/exactTotals";
import { ModelError, needs } from "./arguments/error";
import { toKeyword } from "./arguments/keyword";
import { Names } from "./arguments/names";
import {
  blankRows,
  paymentColumns,
  readPayments,
  type PaymentColumns,
  type PaymentGraph,
  type PaymentRanges,
} from "./paymentGraph";
import { isBlankText, nameKey, toFlag, toName, withHeaders, type Answer, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

type Kind = (typeof seriesKinds)[number];
type Measure = (typeof seriesMeasures)[number];
type Figure = Answer[number][number];

export interface SeriesOptions {
  readonly by?: Grid | undefined;
  readonly measure?: Grid | undefined;
  readonly exclude?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

interface Period {
  readonly heading: string | number;
  readonly rows: number[];
}

/** A period's figures by the key of a layer or firm, and what stands for one without rows. */
interface Column {
  readonly counted: ReadonlyMap<string, Figure>;
  readonly total: Figure;
  readonly excluded: ReadonlyMap<string, Figure>;
  readonly noExcluded: Figure;
}

export function dedupeSeries(
  periodCells: Grid,
  given: PaymentRanges,
  { by, measure, exclude, headers }: SeriesOptions = {},
): Answer {
  const period = new Vector("periods", periodCells);
  const columns = paymentColumns(given, period);
  const { payers, payees, layers } = columns;
  for (const [argument, column] of Object.entries({ payers, payees, layers }))
    if (column === undefined) throw needs(argument, "a name in every row with an amount", null);
  const kind = toKeyword("by", by ?? null, seriesKinds, "layers");
  const chosen = toKeyword("measure", measure ?? null, seriesMeasures, "value added");
  if (kind === "firms" && chosen === "hhi") throw needs("measure", "one of value added, gross, share by firms", chosen);
  const shown = toFlag("headers", headers ?? null);
  const periods = readPeriods(period, columns);
  const excluded = excludedKeys(layers!, exclude);

  const status = new Array<PaymentStatus>(columns.amounts.length).fill("");
  const figures = periods.map(({ rows }) => {
    const graph = readPayments(columns, rows);
    try {
      const result = deduplicate(graph, indexesOf(graph.layers, excluded));
      rows.forEach((row, index) => (status[row] = result.status[index]!));
      return columnOf(graph, result, kind, chosen);
    } catch (failure) {
      if (failure instanceof ModelError && failure.code === "#N/A") return failure;
      throw failure;
    }
  });
  const line = (name: string, figureOf: (column: Column) => Figure): Figure[] => [
    name,
    ...figures.map((column) => (column instanceof ModelError ? column : figureOf(column))),
  ];
  const named = kind === "layers" ? layers! : payees!;
  const counted = namesWhere(
    named,
    columns.amounts.length,
    (row) => status[row] === "End customer" || status[row] === "Passed on",
  );
  const outside = namesWhere(named, columns.amounts.length, (row) => status[row] === "Excluded");
  return withHeaders(
    [kind === "layers" ? "Layer" : "Firm", ...periods.map(({ heading }) => heading)],
    [
      ...counted.map((name) => line(name, (column) => column.counted.get(nameKey(name)) ?? 0)),
      line("Total", ({ total }) => total),
      ...outside.map((name) => line(name, (column) => column.excluded.get(nameKey(name)) ?? column.noExcluded)),
    ],
    shown,
  );
}

/** Dates and years in order, then texts in order of first appearance. */
function readPeriods(column: Vector, columns: PaymentColumns): Period[] {
  const isBlankRow = blankRows(columns);
  const periods = new Map<string | number, Period>();
  for (let row = 0; row < columns.amounts.length; row += 1) {
    const cell = column.at(row);
    if (isBlankText(cell)) {
      if (isBlankRow(row)) continue;
      throw column.refusal(row, "a period in every row with an amount", "#VALUE!", null);
    }
    const heading = typeof cell === "number" ? cell : toName(cell);
    const key = typeof heading === "number" ? heading : nameKey(heading);
    const known = periods.get(key);
    if (known) known.rows.push(row);
    else periods.set(key, { heading, rows: [row] });
  }
  if (periods.size === 0) throw needs("periods", "at least one period", null, { code: "#N/A" });
  const rankOf = ({ heading }: Period) => (typeof heading === "number" ? heading : Infinity);
  return [...periods.values()].sort((one, other) =>
    rankOf(one) < rankOf(other) ? -1 : Number(rankOf(one) > rankOf(other)),
  );
}

/** The keys of the excluded layers, of all periods. */
function excludedKeys(layers: Vector, exclude: Grid | undefined): ReadonlySet<string> {
  const names = namesWhere(layers, layers.length, () => true);
  return new Set([...excludedLayers(names, exclude ?? null, true)].map((layer) => nameKey(names[layer]!)));
}

function indexesOf(layers: readonly string[], keys: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(layers.flatMap((name, layer) => (keys.has(nameKey(name)) ? [layer] : [])));
}

/** The names of a column in those of the rows that count, in order of first appearance; one name may stand for all rows. */
function namesWhere(column: Vector, rows: number, counts: (row: number) => boolean): readonly string[] {
  const names = new Names();
  for (let row = 0; row < rows; row += 1) if (counts(row)) names.indexOf(column.at(row));
  return names.names;
}

function columnOf(graph: PaymentGraph, result: Deduplication, kind: Kind, measure: Measure): Column {
  const { firms, excludedFirms } = result;
  const isByLayer = kind === "layers";
  const grouped = (totals: ExactTotals) => (isByLayer ? totals.totalsBy(graph.layerOf, graph.layers.length) : totals);
  const groupOf = (firm: number) => (isByLayer ? graph.layerOf[firm]! : firm);
  const names = isByLayer ? graph.layers : graph.firms;
  const [gross, valueAdded, outside] = [grouped(result.gross), grouped(result.valueAdded), grouped(result.excluded)];
  const all = valueAdded.total();
  const concentrationOf = (members: readonly number[]) =>
    concentration(members.map((firm) => result.valueAdded.at(firm)));
  const figureOf = (group: number): Figure => {
    if (measure === "gross") return gross.at(group);
    if (measure === "value added") return valueAdded.at(group);
    if (measure === "share") return valueAdded.ratio(group, all, 0) ?? "";
    return concentrationOf(firms.filter((firm) => groupOf(firm) === group));
  };
  const totals = { gross: gross.total().at(0), "value added": all.at(0), share: all.ratio(0, all, 0) ?? "" };
  const excludedFigure = { gross: 0, "value added": excludedWord, share: "", hhi: "" }[measure];
  const byKey = (members: readonly number[], value: (group: number) => Figure) =>
    new Map([...new Set(members.map(groupOf))].map((group) => [nameKey(names[group]!), value(group)]));
  return {
    counted: byKey(firms, figureOf),
    total: measure === "hhi" ? concentrationOf(firms) : totals[measure],
    excluded: byKey(excludedFirms, (group) => (measure === "gross" ? outside.at(group) : excludedFigure)),
    noExcluded: excludedFigure,
  };
}

/** Of nothing there is none, and none of a firm that pays on more than it is paid. */
function concentration(amounts: readonly number[]): Figure {
  const negative = amounts.find((amount) => amount < 0);
  if (negative !== undefined)
    return needs("amounts", "a value added of zero or more in every firm", negative, { code: "#NUM!" });
  const index = herfindahlOf(amounts);
  return index === null ? "" : toDouble(index);
}
