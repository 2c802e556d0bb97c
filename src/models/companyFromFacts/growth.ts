/** Growth of revenue: over the year before where that comes right before it, and driven from the last year on. */
import { serialFromIso } from "../../formula/serialDate";
import type { Line } from "../language/definition";
import { assumption, formula } from "../language/lines";
import type { CompanyFacts } from "./companyFacts";
import { shareFormat } from "./formats";
import { growth } from "./formulas";

const daysOfYear = 365.25;

/** Blank where the year does not follow the one before. */
export function growthLine(facts: CompanyFacts): Line {
  const first = facts.years.length;
  const kept = "=N([growth:prior])*[growthKept]";
  return formula(
    "growth",
    "Growth of revenue",
    "a year",
    shareFormat,
    `=IF([starts]>EDATE([ends:prior],1),"",${growth("revenue").slice(1)})`,
    {
      from: 1,
      forecast:
        hasGrowth(facts) || !facts.hasRevenue ? kept : `=IF([year]=[lastYear]+1,N([firstGrowth]),${kept.slice(1)})`,
      ...(first === 1 && { note: "One year alone has no growth." }),
    },
  );
}

export function revenueForecast(facts: CompanyFacts): string {
  const grown = "[revenue:prior]*(1+N([growth]))";
  return facts.hasRevenue
    ? "=[revenue:prior]*(1+[growth])"
    : `=IF([year]=[lastYear]+1,N([firstRevenue])*[million],${grown})`;
}

/** Of the first year to come, where the last year has no growth that could go on. */
export function firstGrowth(facts: CompanyFacts): Line[] {
  if (!facts.hasRevenue)
    return [
      assumption("firstRevenue", "Revenue in the first year to come", `${facts.currency} m`, "#,##0", 0, {
        note: "The last year has no revenue to grow from; its costs stand still.",
      }),
    ];
  if (hasGrowth(facts)) return [];
  const across = growthAcross(facts);
  return [
    assumption("firstGrowth", "Growth of revenue in the first year to come", "a year", shareFormat, across ?? 0, {
      note:
        across === null
          ? "The last year has no growth that could go on: 0 until you type one."
          : "The last year does not follow the one before: begins with the growth a year between the two.",
    }),
  ];
}

/** Whether the last year follows one with revenue, so that its growth can go on. */
function hasGrowth(facts: CompanyFacts): boolean {
  return facts.followsOn(facts.years.length - 1) && (facts.lastValue("Revenue", 1) ?? 0) > 0;
}

/** A year, over the months between the last year and the one before it, to whole hundredths; null where revenue was nothing. */
function growthAcross(facts: CompanyFacts): number | null {
  const [before, last] = facts.years.slice(-2);
  const [from, to] = [facts.lastValue("Revenue", 1) ?? 0, facts.lastValue("Revenue") ?? 0];
  if (before === undefined || last === undefined || !(from > 0) || !(to > 0)) return null;
  const years = (serialFromIso(last.end)! - serialFromIso(before.end)!) / daysOfYear;
  return Math.round(((to / from) ** (1 / years) - 1) * 100) / 100;
}
