/**
 * What must hold between the figures of one year: total assets = total liabilities + equity + what stands between; gross profit
 * = revenue − cost of revenue; cash at the end = cash at the beginning + the three cash flows + the exchange-rate effect. A
 * difference is shown and nothing is bent to it; what rounding of the printed figures explains is told apart.
 */
import { Decimal } from "../../../engine/exact/decimal";
import { areNear } from "./fiscalPeriod";
import type { Reading } from "./reading";
import { roundingUnit } from "./rounding";

export interface Identity {
  readonly name: "Balance sheet" | "Gross profit" | "Cash bridge";
  readonly end: string;
  readonly unit: string;
  readonly verdict: "holds" | "holds within rounding" | "differs" | "cannot be checked";
  /** Left side less right side; "" where it cannot be worked out. */
  readonly difference: string;
  /** The lines that are not filed. */
  readonly missing: readonly string[];
}

/** A line of the right side; what may be absent counts as none when it is not filed. */
interface Term {
  readonly line: string;
  readonly sign: 1 | -1;
  readonly mayBeAbsent: boolean;
}

const term = (line: string, sign: 1 | -1 = 1, mayBeAbsent = false): Term => ({ line, sign, mayBeAbsent });

/** What of a reading the identities look at. */
export type IdentityTerm = Pick<
  Reading,
  "line" | "unit" | "length" | "end" | "start" | "value" | "accession" | "extent"
>;

/** Of every year in the company's currency, and in other currencies what can be checked there. */
export function identities(readings: readonly IdentityTerm[], years: readonly string[], currency: string): Identity[] {
  const units = [currency, ...new Set(readings.filter(({ line }) => line.unit === "money").map(({ unit }) => unit))];
  const roundings = filingRoundings(readings);
  return [...new Set(units)].flatMap((unit) => {
    const byPlace = new Map<string, IdentityTerm>();
    for (const reading of readings)
      if (reading.unit === unit && (reading.length === "year" || reading.length === "day"))
        byPlace.set(`${reading.line.name}|${reading.end}`, reading);
    const balances = [...byPlace.values()].filter(({ length }) => length === "day");
    const book: Book = { unit, roundings, balances, valueOf: (line, end) => byPlace.get(`${line}|${end}`) };
    const found = years.flatMap((end) => ofYear(book, end));
    return unit === currency ? found : found.filter(({ verdict }) => verdict !== "cannot be checked");
  });
}

/** The annual figures of one currency. */
interface Book {
  readonly unit: string;
  /** What each filing rounds to, by accession number. */
  readonly roundings: ReadonlyMap<string, Decimal>;
  readonly balances: readonly IdentityTerm[];
  valueOf(line: string, end: string): IdentityTerm | undefined;
}

function ofYear(book: Book, end: string): Identity[] {
  return [
    checked(book, { name: "Balance sheet", end }, "Total assets", balanceTerms(book, end), undefined),
    checked(
      book,
      { name: "Gross profit", end },
      "Gross profit",
      [term("Revenue"), term("Cost of revenue", -1)],
      undefined,
    ),
    cashBridge(book, end),
  ];
}

/** A filing prints its statements in one unit; a note may have an amount in another. */
function filingRoundings(readings: readonly IdentityTerm[]): ReadonlyMap<string, Decimal> {
  const values = new Map<string, string[]>();
  for (const { accession, value, line } of readings) {
    if (line.unit !== "money" || value === "0") continue;
    const same = values.get(accession);
    if (same === undefined) values.set(accession, [value]);
    else same.push(value);
  }
  return new Map([...values].map(([accession, own]) => [accession, statementUnit(own)]));
}

/** The coarsest unit of which nine in ten of the amounts are multiples. */
function statementUnit(values: readonly string[]): Decimal {
  const units = values.map((value) => roundingUnit([value])).sort((one, other) => one.cmp(other));
  return units[Math.floor(units.length / 10)]!;
}

/** Equity that includes the noncontrolling interests leaves none between. */
function balanceTerms({ valueOf }: Book, end: string): Term[] {
  const between = valueOf("Equity", end)?.extent.includes("noncontrolling")
    ? []
    : [term("Noncontrolling interests", 1, true)];
  return [term("Total liabilities"), term("Equity"), ...between, term("Temporary equity", 1, true)];
}

/** Of the cash that the statement bridges: since 2018 with restricted cash, where both ends are filed so. */
function cashBridge(book: Book, end: string): Identity {
  const flows = [
    term("Operating cash flow"),
    term("Investing cash flow"),
    term("Financing cash flow"),
    term("Exchange-rate effect on cash", 1, true),
  ];
  const start = book.valueOf("Operating cash flow", end)?.start;
  const opening = (line: string) => (start === undefined ? undefined : openingBalance(book, line, start));
  const all = "Cash and restricted cash";
  const cash = book.valueOf(all, end) && opening(all) ? all : "Cash and equivalents";
  const first = opening(cash);
  const missing = first === undefined ? [term(`${cash} at the beginning`)] : [];
  return checked(book, { name: "Cash bridge", end }, cash, [...missing, ...flows], first);
}

/** A year that begins on 1 January opens with the balance of 31 December, give or take the days of a 52-week year. */
function openingBalance({ balances }: Book, line: string, start: string): IdentityTerm | undefined {
  return balances.find((balance) => balance.line.name === line && areNear(balance.end, start));
}

function checked(
  { unit, valueOf, roundings }: Book,
  of: Pick<Identity, "name" | "end">,
  whole: string,
  terms: readonly Term[],
  opening: IdentityTerm | undefined,
): Identity {
  const left = valueOf(whole, of.end);
  const right = terms.map((one) => ({ ...one, reading: valueOf(one.line, of.end) }));
  const missing = [
    ...(left === undefined ? [whole] : []),
    ...right.filter(({ reading, mayBeAbsent }) => reading === undefined && !mayBeAbsent).map(({ line }) => line),
  ];
  if (left === undefined || missing.length > 0)
    return { ...of, unit, verdict: "cannot be checked", difference: "", missing };
  const signed = [
    { sign: 1, reading: left },
    ...(opening === undefined ? [] : [{ sign: -1, reading: opening }]),
    ...right.flatMap(({ sign, reading }) => (reading === undefined ? [] : [{ sign: -sign, reading }])),
  ];
  let [difference, allowed] = [new Decimal(0), new Decimal(0)];
  for (const { sign, reading } of signed) {
    difference = difference.plus(new Decimal(reading.value).times(sign));
    if (reading.value === "0") continue;
    const filing = roundings.get(reading.accession) ?? new Decimal(1);
    allowed = allowed.plus(Decimal.min(filing, roundingUnit([reading.value])).div(2));
  }
  const isRounding = difference.abs().lte(allowed);
  const verdict = difference.isZero() ? "holds" : isRounding ? "holds within rounding" : "differs";
  return { ...of, unit, verdict, difference: difference.toFixed(), missing: [] };
}
