/**
 * How concentrated a market is.
 *
 * The Herfindahl-Hirschman index is the sum of the squared market shares in per cent: 10,000 for a monopoly, 10,000 ÷ n for n equal
 * firms. So 10,000 ÷ HHI is the number of equal firms that would be as concentrated ("effective firms", Adelman 1969). The
 * Merger Guidelines of the United States (2023, guideline 1) call a market above 1,800 highly concentrated.
 * In whole amounts: 10,000 × Σ value² ÷ (Σ value)², so that no share is rounded before it is squared.
 *
 * Limits: the market must be complete, since a missing firm makes it look more concentrated; firms of one owner are to have one name.
 */
import { Decimal, toDouble, zero } from "./exact/decimal";
import { ModelError, needs } from "./arguments/error";
import { exactColumn } from "./exact/exactColumn";
import {
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
import { Vector } from "./arguments/vector";

const monopoly = 10_000;

export function herfindahl(values: Grid): Answer {
  if (isOmitted(values)) throw new ModelError("#N/A", "values needs at least one number; got only blanks");
  const given = new Vector("values", values);
  const index = herfindahlOf(
    Array.from({ length: given.length }, (_amount, row) => (given.isBlank(row) ? 0 : toShare(given, row))),
  );
  if (index === null) throw needs("values", "an amount above zero", 0, { code: "#DIV/0!" });
  return [[toDouble(index)]];
}

/** Of amounts of zero or more; null where all are zero. */
export function herfindahlOf(amounts: readonly number[]): Decimal | null {
  let sum = zero;
  let squares = zero;
  for (const amount of amounts) {
    const exact = new Decimal(amount);
    sum = sum.plus(exact);
    squares = squares.plus(exact.times(exact));
  }
  return sum.isZero() ? null : squares.times(monopoly).div(sum.times(sum));
}

function toShare(values: Vector, row: number): number {
  const value = values.number(row);
  if (value < 0) throw values.refusal(row, "amounts of zero or more", "#NUM!");
  return value;
}

/** A group's firms in order of appearance, as places among all firms. */
interface Market {
  readonly name: string;
  readonly firms: Map<string, number>;
}

export function concentration(
  values: Grid,
  names: Grid,
  { groups, headers }: { groups?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  const value = new Vector("values", values);
  const name = new Vector("names", names);
  value.beside(name);
  const stated = withoutBlankName(groups);
  const group = stated === undefined ? null : new Vector("groups", stated);
  if (group !== null) value.beside(group);
  const rowCells = [value, name, ...(group === null ? [] : [group])].filter(
    ({ length }) => value.length === 1 || length > 1,
  );

  const markets = new Map<string, Market>();
  const firmNames: string[] = [];
  const amounts = new Float64Array(value.length);
  const firmOf = Array.from({ length: value.length }, (_firm, row) => {
    if (rowCells.every((column) => isBlankText(column.at(row)))) return -1;
    if (isBlankText(name.at(row))) throw name.refusal(row, "a name in every row with an amount", "#VALUE!", null);
    if (group !== null && isBlankText(group.at(row)))
      throw group.refusal(row, "a group in every row with an amount", "#VALUE!", null);
    amounts[row] = toShare(value, row);
    const market = marketOf(markets, group === null ? "All" : toName(group.at(row)));
    const firm = toName(name.at(row));
    const known = market.firms.get(nameKey(firm));
    if (known !== undefined) return known;
    const place = firmNames.push(firm) - 1;
    market.firms.set(nameKey(firm), place);
    return place;
  });
  if (markets.size === 0) throw new ModelError("#N/A", "values needs at least one number; got only blanks");

  const totals = exactColumn(amounts).totalsBy(firmOf, firmNames.length);
  const answer: Answer = [...markets.values()].map((market) => {
    const firms = [...market.firms.values()];
    const sizes = firms.map((firm) => totals.at(firm));
    const index = herfindahlOf(sizes);
    if (index === null) return [market.name, "", "", "", ""];
    const leader = sizes.reduce((best, size, place) => (size > sizes[best]! ? place : best), 0);
    const all = sizes.reduce((sum, size) => sum.plus(size), zero);
    return [
      market.name,
      firmNames[firms[leader]!]!,
      toDouble(new Decimal(sizes[leader]!).div(all)),
      toDouble(index),
      toDouble(new Decimal(monopoly).div(index)),
    ];
  });
  return withHeaders(
    ["Group", "Leader", "Leader share", "HHI", "Effective firms"],
    answer,
    toFlag("headers", headers ?? null),
  );
}

function marketOf(markets: Map<string, Market>, name: string): Market {
  const key = nameKey(name);
  const known = markets.get(key) ?? { name, firms: new Map<string, number>() };
  markets.set(key, known);
  return known;
}
