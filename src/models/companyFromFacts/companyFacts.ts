/** What the facts of one company hold by fiscal year: which lines it files, for which years, and why others are blank. */
import type { Fact } from "../../register/fact";
import { countScaleIn } from "../../register/import/filings/countScale";
import { daysBetween, daysOn, lengthOf, yearOf } from "../../register/import/filings/fiscalPeriod";
import { standardLines } from "../../register/import/filings/standardLines";
import type { StandardLine } from "../../register/import/filings/standardLine";
import type { CalendarView } from "./calendarView";
import { fiscalQuarters, isQuarter, type FiscalQuarter, type FiscalYear } from "./fiscalQuarters";

/** Years that follow one another may be filed with days some apart; a month is no such slip. */
const mostDaysApart = 31;

/** How many quarters stand beside fiscal years where nobody says from which one on. */
const quartersShown = 8;

export interface FactsShown {
  /** The latest years alone; all of them when left out. */
  readonly yearCount?: number;
  /** The end of the first quarter; the latest eight when left out. */
  readonly quartersFrom?: string;
  /** Where the facts are those of calendar years, worked out of fiscal ones. */
  readonly calendar?: CalendarView;
}

export class CompanyFacts {
  readonly company: string;
  /** Of those in which revenue of the last year is filed, the one of most years: "USD". */
  readonly currency: string;
  /** Earliest first. */
  readonly years: readonly FiscalYear[];
  /** Earliest first. */
  readonly quarters: readonly FiscalQuarter[];
  readonly calendar: CalendarView | null;
  private readonly otherYears: readonly string[];
  private readonly byPlace = new Map<string, Fact>();
  private readonly byQuarter = new Map<string, Fact>();

  /** The facts of one company; others are left out. */
  constructor(
    facts: readonly Fact[],
    company: string,
    { yearCount = Infinity, quartersFrom, calendar }: FactsShown = {},
  ) {
    const own = facts.filter((fact) => fact.company === company);
    this.company = company;
    this.currency = currencyOf(own);
    this.calendar = calendar ?? null;
    const all = yearsOf(own, this.currency);
    this.years = all.slice(-yearCount);
    const quarters = calendar?.quarters ?? fiscalQuarters(own, this.currency, all);
    const from = quartersFrom ?? (calendar === undefined ? quarters.at(-quartersShown)?.end : "") ?? "";
    this.quarters = quarters.filter(({ end }) => end >= from);
    this.otherYears = yearsWithoutRevenue(own, this.currency);
    for (const fact of own) this.takeQuarter(fact);
    const starts = new Map(this.years.map(({ start, end }) => [end, start]));
    for (const fact of own) {
      const start = starts.get(fact.periodEnd);
      const line = standardLines.find(({ name }) => name === fact.line);
      if (start === undefined || line === undefined || fact.unit !== this.unitOf(line)) continue;
      const isOfYear = fact.periodStart === "" ? line.measure === "balance" : isYear(fact);
      if (isOfYear) this.byPlace.set(`${fact.line}|${fact.periodEnd}`, fact);
    }
  }

  /** Of the years that are shown. */
  get facts(): readonly Fact[] {
    return [...this.byPlace.values()];
  }

  unitOf({ unit }: StandardLine): string {
    return unit === "money" ? this.currency : unit;
  }

  fact(line: string, end: string): Fact | undefined {
    return this.byPlace.get(`${line}|${end}`);
  }

  /** "Before the split 4 for 1 (in filings from 2021-08-20)." where a count of shares was filed on an older basis, else "". */
  splitsAfter(line: string, end: string): string {
    return /Before the split .*?\)\./.exec(this.fact(line, end)?.note ?? "")?.[0] ?? "";
  }

  /** The years whose counts of shares were filed before a split, in words; "" where none was. */
  splitNote(line: string): string {
    const old = this.years.filter(({ end }) => this.splitsAfter(line, end) !== "");
    return old.length === 0 ? "" : `Filed before a split of the shares: ${spansOf(old.map(({ year }) => year))}.`;
  }

  /** The years whose counts of shares a filing perhaps printed in thousands or millions, in words; "" where none was. */
  scaleNote(line: string): string {
    const scales = this.years.map(({ year, end }) => ({ year, scale: countScaleIn(this.fact(line, end)?.note ?? "") }));
    const found = [...new Set(scales.map(({ scale }) => scale).filter((scale) => scale !== ""))];
    const yearsOfScale = (of: string) => spansOf(scales.flatMap(({ year, scale }) => (scale === of ? [year] : [])));
    return found
      .map((scale) => `As filed about a ${scale} of later years, perhaps in another unit: ${yearsOfScale(scale)}.`)
      .join(" ");
  }

  /** As a cell holds it; null where nothing is filed. */
  value(line: string, end: string): number | null {
    const value = this.fact(line, end)?.value ?? "";
    return value === "" ? null : Number(value);
  }

  /** Of the quarter that ends on this day, or at its end. */
  ofQuarter(line: string, end: string): number | null {
    if (this.calendar !== null) return this.calendar.ofQuarter(line, end);
    const value = this.byQuarter.get(`${line}|${end}`)?.value ?? "";
    return value === "" ? null : Number(value);
  }

  private takeQuarter(fact: Fact): void {
    const line = standardLines.find(({ name }) => name === fact.line);
    if (line === undefined || fact.value === "" || fact.unit !== this.unitOf(line)) return;
    if (fact.periodStart === "" ? line.measure === "balance" : isQuarter(fact))
      this.byQuarter.set(`${fact.line}|${fact.periodEnd}`, fact);
  }

  isFiled(line: string): boolean {
    return this.years.some(({ end }) => this.value(line, end) !== null);
  }

  /** "2023-07-01 to 2023-12-31" for each stretch that lies between two of its years, as after a change of the year's end. */
  get gaps(): string[] {
    return this.years.flatMap(({ start }, place) => {
      const before = this.years[place - 1];
      if (before === undefined || this.followsOn(place)) return [];
      return [`${daysOn(before.end, 1)} to ${daysOn(start, -1)}`];
    });
  }

  /** Whether the year at this place begins where the one before it ends. */
  followsOn(place: number): boolean {
    const [before, year] = [this.years[place - 1], this.years[place]];
    return before !== undefined && year !== undefined && daysBetween(before.end, year.start) <= mostDaysApart;
  }

  /** Whether the last year has any, which costs of the years to come can be a share of. */
  get hasRevenue(): boolean {
    return (this.lastValue("Revenue") ?? 0) > 0;
  }

  /** Ends of years that have other figures and no revenue, so that they are not shown. */
  get withoutRevenue(): string[] {
    return this.otherYears.filter((end) => end > (this.years[0]?.end ?? ""));
  }

  /** Of the last year, counted back from it. */
  lastValue(line: string, yearsBack = 0): number | null {
    const year = this.years.at(-1 - yearsBack);
    return year === undefined ? null : this.value(line, year.end);
  }

  /** "2008-2010, 2013: Not filed for this year." for each reason; "" where every year is filed. */
  whyBlank(line: string): string {
    const reasons = new Map<string, number[]>();
    for (const { year, end } of this.years) {
      if (this.value(line, end) !== null) continue;
      const reason = this.fact(line, end)?.note || "Not among the facts.";
      reasons.set(reason, [...(reasons.get(reason) ?? []), year]);
    }
    return [...reasons]
      .map(([reason, years]) => (years.length === this.years.length ? reason : `Blank ${spansOf(years)}: ${reason}`))
      .join(" ");
  }
}

/** The companies that have annual revenue among the facts: those that a model can be built of. */
export function companiesIn(facts: readonly Fact[]): string[] {
  return [...new Set(facts.filter(isAnnualRevenue).map(({ company }) => company))];
}

function isAnnualRevenue(fact: Fact): boolean {
  return fact.line === "Revenue" && fact.value !== "" && isYear(fact);
}

function isYear(fact: Fact): boolean {
  return fact.periodStart !== "" && lengthOf({ start: fact.periodStart, end: fact.periodEnd }) === "year";
}

function currencyOf(facts: readonly Fact[]): string {
  const revenues = facts.filter(isAnnualRevenue);
  const last = revenues.reduce((latest, { periodEnd }) => (periodEnd > latest ? periodEnd : latest), "");
  const present = new Set(revenues.filter(({ periodEnd }) => periodEnd === last).map(({ unit }) => unit));
  const counts = new Map<string, number>();
  for (const { unit } of revenues) if (present.has(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** Ends of fiscal years that have a result or a cash flow, and no revenue. */
function yearsWithoutRevenue(facts: readonly Fact[], currency: string): string[] {
  const of = (lines: readonly string[]) =>
    facts.filter((fact) => lines.includes(fact.line) && fact.unit === currency && fact.value !== "" && isYear(fact));
  const withRevenue = new Set(of(["Revenue"]).map(({ periodEnd }) => periodEnd));
  const ends = of(["Net income", "Operating cash flow"]).map(({ periodEnd }) => periodEnd);
  return [...new Set(ends)].filter((end) => !withRevenue.has(end)).sort();
}

/** The years with revenue, and of two that overlap, as after a change of the year's end, the later one. Lines of one year may begin a day apart: the latest start takes them all in. */
function yearsOf(facts: readonly Fact[], currency: string): FiscalYear[] {
  const withRevenue = facts.filter((fact) => fact.unit === currency && isAnnualRevenue(fact));
  const starts = new Map(withRevenue.map(({ periodEnd, periodStart }) => [periodEnd, periodStart]));
  for (const fact of facts) {
    const known = starts.get(fact.periodEnd);
    if (known !== undefined && fact.periodStart > known && isYear(fact)) starts.set(fact.periodEnd, fact.periodStart);
  }
  const years: FiscalYear[] = [];
  for (const [end, start] of [...starts].sort(([one], [other]) => (one > other ? -1 : 1))) {
    const next = years[0];
    if (next !== undefined && daysBetween(next.start, end) > mostDaysApart) continue;
    years.unshift({ end, start, year: yearOf(end) });
  }
  return years;
}

/** "2008-2010, 2013" */
export function spansOf(years: readonly number[]): string {
  const spans: number[][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && last.at(-1)! + 1 === year) last.push(year);
    else spans.push([year]);
  }
  return spans.map((span) => (span.length === 1 ? String(span[0]) : `${span[0]}-${span.at(-1)}`)).join(", ");
}
