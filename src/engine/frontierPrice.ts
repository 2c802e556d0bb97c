/**
 * The price of capability: what the cheapest model that scores at least so much has cost, date by date.
 *
 * For each threshold the running minimum of price over all models seen so far with score ≥ threshold. The list price of one
 * model falls seldom; the price of a given capability falls because another model reaches it for less, and this is the series
 * that shows it. The State of the AI Economy (25 June 2026), token chapter; the same construction as the frontier prices
 * of Epoch AI's "LLM inference prices have fallen rapidly but unequally across tasks" (2025).
 *
 * Limits: a score is taken at its word; a model that was withdrawn still counts; a price of zero stays the lowest for ever.
 */
import { datedRows } from "./arguments/datedRows";
import { needs } from "./arguments/error";
import { toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

export interface PricedModels {
  readonly dates: Grid;
  readonly scores: Grid;
  readonly prices: Grid;
}

export function frontierPrice(
  { dates, scores, prices }: PricedModels,
  thresholds: Grid,
  headers: Grid | undefined,
): Answer {
  const shown = toFlag("headers", headers ?? null);
  const steps = toThresholds(thresholds);
  const models = datedRows(
    [
      { name: "dates", grid: dates },
      { name: "scores", grid: scores },
      { name: "prices", grid: prices },
    ],
    "dates above zero",
  );
  for (const { placeOf, values } of models)
    if (values[2]! < 0)
      throw needs("prices", "prices of zero or more", values[2], { place: placeOf("prices"), code: "#NUM!" });
  const byDate = models.map(({ values }) => values).sort((one, other) => one[0]! - other[0]!);
  const lowest = steps.map((): number | "" => "");
  const rows: Answer = [];
  for (const [index, [date, score, price]] of byDate.entries()) {
    steps.forEach((threshold, column) => {
      const known = lowest[column]!;
      if (score! >= threshold && (known === "" || price! < known)) lowest[column] = price!;
    });
    if (byDate[index + 1]?.[0] !== date) rows.push([date!, ...lowest]);
  }
  return withHeaders(["Date", ...steps], rows, shown);
}

function toThresholds(thresholds: Grid): number[] {
  const given = new Vector("thresholds", thresholds);
  const steps = Array.from({ length: given.length }, (_threshold, index) => index).flatMap((index) =>
    given.isBlank(index) ? [] : [given.number(index)],
  );
  if (steps.length === 0) throw needs("thresholds", "at least one score", null);
  return steps;
}
