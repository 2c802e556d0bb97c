/** The views of a deduplicated payment graph: the chain's steps, its layers, its firms, its totals, its rows. */
import { dedupeViews } from "./arguments/choices";
import { deduplicate, type Deduplication } from "./dedupe";
import { excludedLayers, excludedWord } from "./excludedLayers";
import { ModelError, needs } from "./arguments/error";
import type { ExactTotals } from "./exact/exactTotals";
import { toKeyword } from "./arguments/keyword";
import { isChain, paymentColumns, readPayments, type PaymentGraph, type PaymentRanges } from "./paymentGraph";
import { aligned, toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";

export interface DedupeOptions {
  readonly view?: Grid | undefined;
  readonly exclude?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

export function dedupe(given: PaymentRanges, { view, exclude, headers }: DedupeOptions = {}): Answer {
  const columns = paymentColumns(given);
  const hasLayers = columns.layers !== undefined;
  const standard = hasLayers ? "layers" : isChain(columns) ? "chain" : "firms";
  const chosen = toKeyword("view", view ?? null, dedupeViews, standard);
  const withHeader = toFlag("headers", headers ?? null);
  if (chosen === "chain" && !isChain(columns))
    throw needs("view", "one of layers, firms, totals, rows with payers", chosen);
  if (chosen === "layers" && !hasLayers)
    throw new ModelError("#VALUE!", 'layers needs a layer for each row when view is "layers"; got blank');
  const graph = readPayments(columns);
  const result = deduplicate(graph, excludedLayers(graph.layers, exclude ?? null, hasLayers));
  switch (chosen) {
    case "chain":
      return aligned(chainSteps(graph, result), columns.amounts.across);
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
  const outside: Answer = result.excludedFirms.map((firm) => [
    graph.firms[firm]!,
    graph.layers[graph.layerOf[firm]!] ?? "",
    ...excludedMeasures(result.excluded.at(firm)),
  ]);
  return [...rows, ["Total", "", ...totalMeasures(result)], ...outside];
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
  const excluded = byLayerOf(result.excluded);
  const outside: Answer = [...new Set(result.excludedFirms.map((firm) => graph.layerOf[firm]!))].map((layer) => [
    graph.layers[layer]!,
    ...excludedMeasures(excluded.at(layer)),
  ]);
  return [...rows, ["Total", ...totalMeasures(result)], ...outside];
}

/** What is left out is shown all the same, below the total. */
function excludedMeasures(gross: number): (number | string)[] {
  return [gross, "", excludedWord, ""];
}

function totalMeasures({ gross, paidOn, valueAdded }: Deduplication): (number | string)[] {
  const all = valueAdded.total();
  return [gross.total().at(0), paidOn.total().at(0), all.at(0), all.ratio(0, all, 0) ?? ""];
}

function totals({ totals: { gross, again, customers } }: Deduplication): (number | string)[] {
  const overlap = again.ratio(0, gross, 0);
  return [gross.at(0), again.at(0), gross.minus(again).at(0), customers.at(0), overlap ?? ""];
}
