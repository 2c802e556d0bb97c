/** The views of a deduplicated payment graph: the chain's steps, its layers, its firms, its totals, its rows. */
import { deduplicate, type Deduplication } from "./dedupe";
import { ModelError, needs } from "./arguments/error";
import type { ExactTotals } from "./exact/exactTotals";
import { toKeyword } from "./arguments/keyword";
import { readPayments, type PaymentColumns, type PaymentGraph } from "./paymentGraph";
import {
  aligned,
  isBlankText,
  isOmitted,
  nameKey,
  toFlag,
  toName,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Grid,
} from "./arguments/table";

export const dedupeViews = ["chain", "layers", "firms", "totals", "rows"] as const;
export const excludedLayer = "Chips";

export interface DedupeOptions {
  readonly view?: Grid | undefined;
  readonly exclude?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function dedupe(given: PaymentColumns, { view, exclude, headers }: DedupeOptions = {}): Answer {
  const columns = {
    amounts: given.amounts,
    payers: withoutBlankName(given.payers),
    payees: withoutBlankName(given.payees),
    layers: withoutBlankName(given.layers),
  };
  const graph = readPayments(columns);
  const hasLayers = columns.layers !== undefined;
  const standard = hasLayers ? "layers" : graph.isChain ? "chain" : "firms";
  const chosen = toKeyword("view", view ?? null, dedupeViews, standard);
  const withHeader = toFlag("headers", headers ?? null);
  if (chosen === "chain" && !graph.isChain)
    throw needs("view", "one of layers, firms, totals, rows with payers", chosen);
  if (chosen === "layers" && !hasLayers)
    throw new ModelError("#VALUE!", 'layers needs a layer for each row when view is "layers"; got blank');
  const result = deduplicate(graph, excludedLayers(graph, exclude ?? null, hasLayers));
  switch (chosen) {
    case "chain":
      return aligned(chainSteps(graph, result), graph.across);
    case "layers":
      return withHeaders(["Layer", ...measures], byLayer(graph, result), withHeader);
    case "firms":
      return withHeaders(["Firm", "Layer", ...measures], byFirm(graph, result), withHeader);
    case "totals":
      return withHeaders(
        ["Gross", "Counted again", "Deduplicated", "End customers", "Overlap"],
        [totals(result)],
        withHeader,
      );
    case "rows":
      return withHeaders(
        ["Status"],
        result.status.map((status) => [status]),
        withHeader,
      );
  }
}

const measures = ["Gross", "Paid on", "Value added", "Share"];

function excludedLayers(graph: PaymentGraph, exclude: Grid | null, hasLayers: boolean): ReadonlySet<number> {
  const indexes = new Map(graph.layers.map((name, index) => [nameKey(name), index]));
  // An explicit "" is the way to say that nothing is excluded; a blank cell leaves the standard.
  const isNothing = exclude !== null && exclude.length === 1 && exclude[0]!.length === 1 && exclude[0]![0] === "";
  if (isNothing) return new Set();
  const named = isOmitted(exclude) ? [] : exclude.flat().filter((cell) => !isBlankText(cell));
  const names = named
    // A layer's own name may hold a comma.
    .flatMap((cell) => (indexes.has(nameKey(toName(cell))) ? [toName(cell)] : toName(cell).split(",")))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) names.push(excludedLayer);
  const excluded = new Set<number>();
  for (const name of names) {
    const index = indexes.get(nameKey(name));
    if (index !== undefined) excluded.add(index);
    else if (nameKey(name) !== nameKey(excludedLayer))
      throw needs("exclude", hasLayers ? `one of ${graph.layers.join(", ")}` : "layers to choose from", name);
  }
  return excluded;
}

function chainSteps(graph: PaymentGraph, { status, valueAdded }: Deduplication): (number | string)[] {
  return status.map((word, row) => (word === "" || word === "Excluded" ? "" : valueAdded.at(graph.payeeOf[row]!)));
}

function byFirm(graph: PaymentGraph, result: Deduplication): Answer {
  const { gross, paidOn, valueAdded } = result;
  const all = valueAdded.total();
  const rows: Answer = result.firms.map((firm) => [
    graph.firms[firm]!,
    graph.layers[graph.layerOf[firm]!] ?? "",
    gross.at(firm),
    paidOn.at(firm),
    valueAdded.at(firm),
    valueAdded.ratio(firm, all, 0) ?? "",
  ]);
  return [...rows, ["Total", "", ...totalMeasures(result)]];
}

/** Layers in the order in which they are first paid a counted payment. */
function byLayer(graph: PaymentGraph, result: Deduplication): Answer {
  const order = [...new Set(result.firms.map((firm) => graph.layerOf[firm]!))];
  const all = result.valueAdded.total();
  const byLayerOf = (totals: ExactTotals) => totals.totalsBy(graph.layerOf, graph.layers.length);
  const [gross, paidOn] = [byLayerOf(result.gross), byLayerOf(result.paidOn)];
  const valueAdded = gross.minus(paidOn);
  const rows: Answer = order.map((layer) => [
    graph.layers[layer]!,
    gross.at(layer),
    paidOn.at(layer),
    valueAdded.at(layer),
    valueAdded.ratio(layer, all, 0) ?? "",
  ]);
  return [...rows, ["Total", ...totalMeasures(result)]];
}

function totalMeasures({ gross, paidOn, valueAdded }: Deduplication): (number | string)[] {
  const all = valueAdded.total();
  return [gross.total().at(0), paidOn.total().at(0), all.at(0), all.ratio(0, all, 0) ?? ""];
}

function totals({ totals: { gross, again, customers } }: Deduplication): (number | string)[] {
  const overlap = again.ratio(0, gross, 0);
  return [gross.at(0), again.at(0), gross.minus(again).at(0), customers.at(0), overlap ?? ""];
}
