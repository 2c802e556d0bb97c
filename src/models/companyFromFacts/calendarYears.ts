/**
 * A company's facts put on calendar years, as CALENDARISE puts them there: a flow is spread evenly over the months that end with its
 * period, and a calendar year takes the months that fall into it. Quarters are taken where they make up the whole year, since what
 * they spread is least; fiscal years where they do not; a year that neither makes up stays blank. A balance is no flow: that of the
 * fiscal period whose end lies nearest to 31 December stands, and says its day.
 */
import type { Fact } from "../../register/fact";
import { daysBetween, monthEndNear } from "../../register/import/filings/fiscalPeriod";
import { countScaleIn } from "../../register/import/filings/countScale";
import { standardLines } from "../../register/import/filings/standardLines";
import type { StandardLine } from "../../register/import/filings/standardLine";
import { registerRefusal } from "../../register/refusal";
import type { CalendarTerm, CalendarView } from "./calendarView";
import { CompanyFacts } from "./companyFacts";

/** Half a quarter: a balance of a day farther away is one of another quarter. */
const mostDaysAway = 46;
const yearMonths = 12;
const quarterMonths = 3;

/** A fiscal year or quarter by the months that it counts to, numbered 12 × year + month. */
interface Span {
  readonly end: string;
  readonly lastMonth: number;
}

interface Spans {
  readonly axis: CalendarTerm["axis"];
  readonly months: number;
  readonly spans: readonly Span[];
  value(line: string, end: string): number | null;
  /** The splits before which a count of shares was filed, and that it was perhaps printed in thousands; "" for other counts. */
  splits(line: string, end: string): string;
}

/**
 * Null where the fiscal years are calendar years already. A Refusal where a year ends far from the end of a month, or where no calendar
 * year has revenue as a whole.
 */
export function onCalendarYears(all: readonly Fact[], company: string, yearCount?: number): CompanyFacts | null {
  const fiscal = new CompanyFacts(all, company, { quartersFrom: "" });
  for (const { end } of fiscal.years)
    if (monthEndNear(end) === null) throw registerRefusal("yearEndOffMonth", { company, last: end });
  const spanOf = ({ end }: { readonly end: string }): Span => ({ end, lastMonth: monthOf(monthEndNear(end)) });
  if (fiscal.years.every((year) => spanOf(year).lastMonth % yearMonths === yearMonths - 1)) return null;
  const spansFrom = (month: number) => {
    const isShown = (period: { readonly end: string }) => spanOf(period).lastMonth >= month;
    const [quarters, fiscalYears] = [fiscal.quarters.filter(isShown), fiscal.years.filter(isShown)];
    const value = { quarter: fiscal.ofQuarter.bind(fiscal), fiscal: fiscal.value.bind(fiscal) };
    const splits = (line: string, end: string) =>
      `${fiscal.splitsAfter(line, end)}${countScaleIn(fiscal.fact(line, end)?.note ?? "")}`;
    const periods: readonly Spans[] = [
      { axis: "quarter", months: quarterMonths, spans: quarters.map(spanOf), value: value.quarter, splits },
      { axis: "fiscal", months: yearMonths, spans: fiscalYears.map(spanOf), value: value.fiscal, splits },
    ];
    return { quarters, fiscalYears, periods };
  };
  const revenue = standardLines.find(({ name }) => name === "Revenue")!;
  const every = spansFrom(0).periods;
  const whole = calendarYearsOf(fiscal.years.map(spanOf))
    .filter((year) => termOf(every, revenue, year) !== null)
    .slice(-(yearCount ?? Infinity));
  if (whole.length === 0) throw registerRefusal("noCalendarYear", { company });
  const { quarters, fiscalYears, periods } = spansFrom(whole[0]! * yearMonths);
  const terms = new Map<string, CalendarTerm | null>();
  for (const line of standardLines)
    for (const year of whole) terms.set(`${line.name}|${endOf(year)}`, termOf(periods, line, year));
  const view: CalendarView = {
    fiscalYears,
    quarters,
    areBalancesApart: whole.some((year) => balanceDay(periods, year)?.lastMonth !== year * yearMonths + yearMonths - 1),
    termOf: (line, end) => terms.get(`${line}|${end}`) ?? null,
    ofQuarter: (line, end) => fiscal.ofQuarter(line, end),
    ofFiscalYear: (line, end) => fiscal.value(line, end),
  };
  const made = standardLines.flatMap((line) => whole.map((year) => calendarFact(fiscal, line, year, periods, view)));
  return new CompanyFacts(made, company, { calendar: view });
}

const monthOf = (day: string | null) =>
  day === null ? NaN : Number(day.slice(0, 4)) * yearMonths + Number(day.slice(5, 7)) - 1;
const endOf = (year: number) => `${year}-12-31`;

function calendarYearsOf(years: readonly Span[]): number[] {
  const firstYear = Math.floor(years[0]!.lastMonth / yearMonths) - 1;
  // Quarters after the last fiscal year may make up the one in which it ends.
  const lastYear = Math.floor(years.at(-1)!.lastMonth / yearMonths) + 1;
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

function termOf(periods: readonly Spans[], line: StandardLine, year: number): CalendarTerm | null {
  if (line.measure === "balance") return balanceTerm(periods, line, year);
  // An average is no sum of those of quarters.
  const fit = line.measure === "average" ? periods.filter(({ axis }) => axis === "fiscal") : periods;
  for (const one of fit) {
    const term = flowTerm(one, line, year);
    if (term !== null) return line.unit === "shares" && !isOneBasis(one, line, term) ? null : term;
  }
  return null;
}

/** Counts of shares before a split and after it make up no year. */
function isOneBasis({ spans, splits }: Spans, { name }: StandardLine, { first, last }: CalendarTerm): boolean {
  return new Set(spans.slice(first - 1, last).map(({ end }) => splits(name, end))).size === 1;
}

/** Months in common with the year. */
function shared({ lastMonth }: Span, months: number, year: number): number {
  const [from, to] = [year * yearMonths, year * yearMonths + yearMonths - 1];
  return Math.max(0, Math.min(lastMonth, to) - Math.max(lastMonth - months + 1, from) + 1);
}

function flowTerm({ axis, months, spans, value }: Spans, { name }: StandardLine, year: number): CalendarTerm | null {
  const within = spans.flatMap((span, place) => (shared(span, months, year) > 0 ? [place] : []));
  const [first, last] = [within[0], within.at(-1)];
  if (first === undefined || last === undefined) return null;
  const covered = within.reduce((sum, place) => sum + shared(spans[place]!, months, year), 0);
  if (covered !== yearMonths || within.some((place) => value(name, spans[place]!.end) === null)) return null;
  const isPart = (place: number) => shared(spans[place]!, months, year) < months;
  return {
    axis,
    first: first + 1,
    last: last + 1,
    isFirstPart: spans[first]!.lastMonth < year * yearMonths + months - 1 && isPart(first),
    isLastPart: spans[last]!.lastMonth > year * yearMonths + yearMonths - 1 && isPart(last),
  };
}

interface BalanceDay extends Span {
  readonly axis: CalendarTerm["axis"];
  /** Counted from 0. */
  readonly place: number;
}

/** The end nearest to that of the year at which total assets are filed. */
function balanceDay(periods: readonly Spans[], year: number): BalanceDay | null {
  const days = periods.flatMap(({ axis, spans, value }) =>
    spans.flatMap((span, place): BalanceDay[] =>
      ["Total assets", "Equity", "Cash and equivalents"].some((line) => value(line, span.end) !== null)
        ? [{ ...span, axis, place }]
        : [],
    ),
  );
  const away = ({ end }: BalanceDay) => Math.abs(daysBetween(end, endOf(year)));
  const nearest = days.reduce<BalanceDay | null>(
    (best, day) => (best !== null && away(best) <= away(day) ? best : day),
    null,
  );
  return nearest === null || away(nearest) > mostDaysAway ? null : nearest;
}

function balanceTerm(periods: readonly Spans[], { name }: StandardLine, year: number): CalendarTerm | null {
  const day = balanceDay(periods, year);
  const found = periods.find(({ axis }) => axis === day?.axis);
  if (day === null || found === undefined || found.value(name, day.end) === null) return null;
  return { axis: day.axis, first: day.place + 1, last: day.place + 1, isFirstPart: false, isLastPart: false };
}

function calendarFact(
  fiscal: CompanyFacts,
  line: StandardLine,
  year: number,
  periods: readonly Spans[],
  { termOf: termAt }: CalendarView,
): Fact {
  const isBalance = line.measure === "balance";
  const end = endOf(year);
  const term = termAt(line.name, end);
  const day = isBalance ? (balanceDay(periods, year)?.end ?? "") : "";
  const note = isBalance
    ? day === ""
      ? `No balance sheet is filed within ${mostDaysAway} days of the year's end.`
      : "Not filed for the day of the balances."
    : line.unit === "shares"
      ? "No fiscal years filed on one basis of shares make up the whole year."
      : "Neither the quarters nor the fiscal years filed make up the whole year.";
  const nothing = { form: "", filed: "", tag: "", firstFiled: "", grade: "", reference: "" };
  return {
    ...nothing,
    company: fiscal.company,
    line: line.name,
    periodStart: isBalance ? "" : `${year}-01-01`,
    periodEnd: end,
    value: term === null ? "" : String(valueOf(term, line, year, periods)),
    unit: fiscal.unitOf(line),
    accession: end,
    note: term !== null ? "" : fiscal.isFiled(line.name) ? note : fiscal.whyBlank(line.name),
    firstAccession: "",
    firstFiledOn: "",
  };
}

function valueOf(term: CalendarTerm, line: StandardLine, year: number, periods: readonly Spans[]): number {
  const { spans, months, value } = periods.find(({ axis }) => axis === term.axis)!;
  const own = spans.slice(term.first - 1, term.last);
  if (line.measure === "balance") return value(line.name, own[0]!.end)!;
  const sum = own.reduce((all, span) => all + value(line.name, span.end)! * shared(span, months, year), 0);
  return sum / months;
}
