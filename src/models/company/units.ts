/** Units, number formats and the years to come of the company model. */
import { firstYearOfAi } from "./aiAssumptions";
import { filedYears } from "./filedLine";

export const billions = "USD bn";
export const share = "0.0%";
export const money = "#,##0.0";
export const unpublished = "Not published: an assumption.";
export const forecastYears = [2026, 2027, 2028, 2029, 2030] as const;

/** Only of the years to come. */
export function forecast(values: readonly number[]): (number | null)[] {
  return [...filedYears.map(() => null), ...values];
}

/** From 2023 on, with nothing before. */
export function sinceAi(values: readonly (number | null)[]): (number | null)[] {
  return [...filedYears.filter((year) => year < firstYearOfAi).map(() => 0), ...values];
}

/** The same in every year. */
export function always(value: number): number[] {
  return [...filedYears, ...forecastYears].map(() => value);
}
