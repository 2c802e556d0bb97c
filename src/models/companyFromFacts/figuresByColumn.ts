/** A figure for each column of a section by year. */
import type { CompanyFacts } from "./companyFacts";
import { forecastYears } from "./formats";

/** Figures of the years shown and of those to come. */
export function byColumn<Figure>(
  years: CompanyFacts["years"],
  figure: (year: number) => Figure,
  without: Figure,
): Figure[] {
  const last = years.at(-1)?.year;
  const toCome = Array.from({ length: forecastYears }, (_, place) =>
    last === undefined ? without : figure(last + 1 + place),
  );
  return [...years.map(({ year }) => figure(year)), ...toCome];
}
