/**
 * What it costs to own something for a year: its capital spread over its life, and what it takes to run.
 *
 * Capital becomes the equal yearly payment that repays it with interest over its life, capital × rate ÷ (1 − (1 + rate)^−life),
 * the annuity of any finance textbook (Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2) and Excel's PMT; at
 * rate 0 that is capital ÷ life. Yearly costs are added as they are. The report's gigawatt-year is such a table: 7.0bn of
 * capital and 0.9bn of operations (The State of the AI Economy, 25 June 2026).
 *
 * Limits: payments at the end of each year, no residual value, no tax.
 */
import { Decimal, one, toDouble, zero } from "./exact/decimal";
import { needs } from "./arguments/error";
import { toNumberOption, zeroOrMore } from "./arguments/numberOption";
import {
  isBlankText,
  sameLength,
  toFlag,
  toName,
  toNumber,
  toVector,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Grid,
} from "./arguments/table";

export interface OwnershipOptions {
  readonly rate?: Grid | undefined;
  readonly opexNames?: Grid | undefined;
  readonly opex?: Grid | undefined;
  readonly headers?: Grid | undefined;
}

interface Cost {
  readonly item: string;
  readonly yearly: Decimal;
}

export function ownershipCost(
  names: Grid,
  capital: Grid,
  lives: Grid,
  { rate, opexNames, opex, headers }: OwnershipOptions = {},
): Answer {
  const interest = toNumberOption("rate", rate, 0, zeroOrMore);
  const costs = namedRows([
    { name: "names", grid: names },
    { name: "capital", grid: capital },
    { name: "lives", grid: lives },
  ]).map(({ item, values: [amount, years], row }): Cost => {
    if (years! <= 0) throw needs("lives", "lives above zero years", years, { row, code: "#NUM!" });
    return { item, yearly: annuity(amount!, years!, interest) };
  });
  const costNames = withoutBlankName(opexNames);
  if (costNames !== undefined || opex !== undefined)
    for (const { item, values } of namedRows([
      { name: "opex_names", grid: costNames ?? [[null]] },
      { name: "opex", grid: opex ?? [[null]] },
    ]))
      costs.push({ item, yearly: new Decimal(values[0]!) });
  const total = costs.reduce((sum, { yearly }) => sum.plus(yearly), zero);
  const line = ({ item, yearly }: Cost) => [item, toDouble(yearly), total.isZero() ? "" : toDouble(yearly.div(total))];
  return withHeaders(
    ["Item", "Annual cost", "Share"],
    [...costs, { item: "Total", yearly: total }].map(line),
    toFlag("headers", headers ?? null),
  );
}

/** The equal yearly payment that repays `capital` with interest. */
export function annuity(capital: number, years: number, rate: number): Decimal {
  if (rate === 0) return new Decimal(capital).div(years);
  return new Decimal(capital).times(rate).div(one.minus(one.plus(rate).pow(-years)));
}

/** Rows of a name and numbers beside it. A row blank throughout, with blanks as 0 or not, is left out. */
function namedRows([names, ...numbers]: { name: string; grid: Grid }[]): {
  item: string;
  values: number[];
  row: number;
}[] {
  const items = toVector(names!.name, names!.grid).cells;
  const columns = numbers.map(({ name, grid }) => ({ name, cells: toVector(name, grid).cells }));
  for (const { name, cells } of columns) sameLength(name, cells.length, names!.name, items.length);
  return items.flatMap((item, index) => {
    const row = index + 1;
    if (isBlankText(item) && columns.every(({ cells }) => isBlankText(cells[index]!))) return [];
    if (isBlankText(item)) throw needs(names!.name, "a name in every row with an amount", null, { row });
    return [{ item: toName(item), values: columns.map(({ name, cells }) => toNumber(name, cells[index]!, row)), row }];
  });
}
