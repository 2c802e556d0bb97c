/**
 * A series counted from the year in which it became large, so that waves of technology can be laid over one another.
 *
 * Year 0 is the first year whose value is at or above the threshold; every year is shown as its distance from it. With
 * deflators the values are divided by them first, and the threshold is in the same constant money: 1bn of 1995 and
 * 1bn of 2025 are no common starting line. The State of the AI Economy (25 June 2026), momentum chapter; deflating as in
 * the national accounts (System of National Accounts 2008, chapter 15).
 *
 * Limits: the threshold decides where the waves start; years that are missing stay missing.
 */
import { datedRows } from "./arguments/datedRows";
import { Decimal, toDouble } from "./exact/decimal";
import { needs, type Place } from "./arguments/error";
import { isOmitted, toFlag, toNumber, toScalar, withHeaders, type Answer, type Grid } from "./arguments/table";

export function yearZero(
  years: Grid,
  values: Grid,
  threshold: Grid,
  { deflators, headers }: { deflators?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  if (isOmitted(threshold)) throw needs("threshold", "a number", null);
  const least = toNumber("threshold", toScalar("threshold", threshold), undefined, "a number");
  const shown = toFlag("headers", headers ?? null);
  const series = datedRows(
    [
      { name: "years", grid: years },
      { name: "values", grid: values },
      ...(deflators === undefined ? [] : [{ name: "deflators", grid: deflators }]),
    ],
    "years above zero",
  ).map(({ placeOf, values: [year, value, deflator = 1] }) => {
    if (deflators !== undefined) refuseNoDeflator(deflator, placeOf("deflators"));
    return { year: new Decimal(year!), value: new Decimal(value!).div(deflator) };
  });
  const large = series.filter(({ value }) => value.greaterThanOrEqualTo(least));
  if (large.length === 0) throw needs("threshold", "a value that the series reaches", least, { code: "#N/A" });
  const zeroYear = large.reduce((first, { year }) => (year.lessThan(first) ? year : first), large[0]!.year);
  const rows = series.map(({ year, value }) => [toDouble(year.minus(zeroYear)), toDouble(value)]);
  return withHeaders(["Year", "Value"], rows, shown);
}

function refuseNoDeflator(deflator: number, place: Place): void {
  if (deflator === 0) throw needs("deflators", "price indices other than zero", deflator, { place, code: "#DIV/0!" });
  if (deflator < 0) throw needs("deflators", "price indices above zero", deflator, { place, code: "#NUM!" });
}
