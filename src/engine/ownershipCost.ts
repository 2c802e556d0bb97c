/**
 * What it costs to own something for a year: its capital spread over its life, and what it takes to run.
 *
 * Capital becomes the equal yearly payment that repays it with interest over its life, capital × rate ÷ (1 − (1 + rate)^−life),
 * the annuity of any finance textbook (Brealey, Myers and Allen, Principles of Corporate Finance, chapter 2) and Excel's PMT; at
 * rate 0, and in the limit of tiny rates, that is capital ÷ life. Yearly costs are added as they are. The report's gigawatt-year is such a table: 7.0bn of
 * capital and 0.9bn of operations (The State of the AI Economy, 25 June 2026).
 *
 * Limits: payments at the end of each year, no residual value, no tax.
 */
import { Decimal, one, toDouble, zero } from "./exact/decimal";
import { needs, type Place } from "./arguments/error";
import { toNumberOption, zeroOrMore } from "./arguments/numberOption";
import type { RowArgument } from "./arguments/numberRows";
import { isBlankText, toFlag, toName, withHeaders, withoutBlankName, type Answer, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

const lowInterest = 1e-10;

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
    { name: "capital", grid: capital, each: true },
    { name: "lives", grid: lives },
  ]).map(({ item, values: [amount, years], placeOf }): Cost => {
    if (years! <= 0) throw needs("lives", "lives above zero years", years, { place: placeOf("lives"), code: "#NUM!" });
    return { item, yearly: annuity(amount!, years!, interest) };
  });
  const costNames = withoutBlankName(opexNames);
  if (costNames !== undefined || opex !== undefined)
    for (const { item, values } of namedRows([
      { name: "opex_names", grid: costNames ?? [[null]] },
      { name: "opex", grid: opex ?? [[null]], each: true },
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
  // So low a rate only adds half of what it bears on the capital over its life, and that to more digits than a double has.
  if (rate * Math.max(years, 1) < lowInterest)
    return new Decimal(capital).div(years).times(one.plus(new Decimal(rate).times(one.plus(years)).div(2)));
  return new Decimal(capital).times(rate).div(one.minus(one.plus(rate).pow(-years)));
}

interface NamedRow {
  readonly item: string;
  readonly values: number[];
  placeOf(argument: string): Place;
}

/** Rows of a name and numbers beside it. A row blank throughout, with blanks as 0 or not, is left out. */
function namedRows([names, ...numbers]: [RowArgument, ...RowArgument[]]): NamedRow[] {
  const items = new Vector(names.name, names.grid);
  const columns = numbers.map(({ name, grid }) => new Vector(name, grid));
  const first = items.length > 1 ? items : columns[0]!;
  for (const [index, column] of [items, ...columns].entries())
    first.beside(column, { each: index > 0 && numbers[index - 1]!.each === true });
  const isAlone = first.length === 1;
  const rowCells = [items, ...columns].filter(({ length }) => isAlone || length > 1);
  return Array.from({ length: first.length }, (_row, row) => row).flatMap((row): NamedRow[] => {
    if (rowCells.every((column) => isBlankText(column.at(row)))) return [];
    if (isBlankText(items.at(row))) throw items.refusal(row, "a name in every row with an amount", "#VALUE!", null);
    return [
      {
        item: toName(items.at(row)),
        values: columns.map((column) => column.number(row)),
        placeOf: (argument) => columns.find((column) => column.argument === argument)?.place(row),
      },
    ];
  });
}
