/** The calendar quarters of the industry: those of the worked example, and more where companies of the workbook reach further. */
import { isoFromSerial, serialFromIso } from "../../formula/serialDate";
import type { GatheredPayments } from "../payments/gatheredPayments";

const [firstOfExample, lastOfExample] = ["2024-01-01", "2026-03-31"] as const;
export const monthsPerQuarter = 3;
export const monthsPerYear = 12;
export const quartersPerYear = monthsPerYear / monthsPerQuarter;

/** Last days, as serial numbers: from the first quarter that some payments cover wholly to the last one. */
export function quartersOf(gathered: readonly GatheredPayments[]): number[] {
  const days = gathered.flatMap((one) => one.days ?? []);
  const monthsBefore = (serial: number) => {
    const iso = isoFromSerial(serial);
    return Number(iso.slice(0, 4)) * monthsPerYear + Number(iso.slice(5, 7)) - 1;
  };
  const firsts = [serialFromIso(firstOfExample)!, ...days.map(({ first }) => first)];
  const lasts = [serialFromIso(lastOfExample)!, ...days.map(({ last }) => last)];
  const first = Math.min(...firsts.map((day) => Math.ceil(monthsBefore(day) / monthsPerQuarter)));
  // A month counts as over when it ends.
  const last = Math.max(...lasts.map((day) => Math.floor(monthsBefore(day + 1) / monthsPerQuarter))) - 1;
  return Array.from({ length: last - first + 1 }, (_quarter, index) => endOf(first + index));
}

function endOf(place: number): number {
  const year = Math.floor(place / quartersPerYear);
  const monthAfter = ((place % quartersPerYear) + 1) * monthsPerQuarter;
  return serialFromIso(new Date(Date.UTC(year, monthAfter, 0)).toISOString().slice(0, 10))!;
}
