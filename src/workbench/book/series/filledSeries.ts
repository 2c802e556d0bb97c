/**
 * How a fill goes on ("Fill data automatically in worksheet cells", "Project values in a series"): numbers along the line of least
 * squares, a single one in steps of one; dates by days, or by months where each falls on the same day or on the last of
 * its month; times of day by hours; quarters from Q4 to Q1.
 */

/** As many digits as Excel keeps. */
const digits = 15;

/** Those after the last of `values`, of which there is at least one; `step` is that of a single one. */
export function nextNumbers(values: readonly number[], count: number, step = 1): number[] {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope =
    values.length === 1 ? step : values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  return Array.from({ length: count }, (_, at) =>
    Number((mean + slope * (values.length + at - middle)).toPrecision(digits)),
  );
}

/** Serial numbers of days; `way` is -1 for a single one that is filled upwards. */
export function nextDates(values: readonly number[], count: number, way: 1 | -1 = 1): number[] {
  const first = values[0]!;
  if (values.length === 1) return nextNumbers(values, count, first > 0 && first < 1 ? way / 24 : way);
  const days = values.map(dayOf);
  const months = days.map(({ year, month }) => year * 12 + month);
  const step = months[1]! - months[0]!;
  const isEven = step !== 0 && months.every((month, at) => at === 0 || month - months[at - 1]! === step);
  const atEnd = days.every(({ isLast }) => isLast);
  const isSameDay = days.every(({ day }) => day === days[0]!.day);
  if (!values.every(Number.isInteger) || !isEven || !(atEnd || isSameDay)) return nextNumbers(values, count);
  return Array.from({ length: count }, (_, at) => {
    const month = months.at(-1)! + step * (at + 1);
    const last = dayOf(serialOf(month + 1, 0)).day;
    return serialOf(month, atEnd ? last : Math.min(days[0]!.day, last));
  });
}

const quarter = /^(q|qtr|quarter)(\s?)([1-4])$/i;

export function isQuarter(text: string): boolean {
  return quarter.test(text);
}

/** Of quarters without a year; `way` is -1 for a single one that is filled upwards. */
export function nextQuarters(texts: readonly string[], count: number, way: 1 | -1 = 1): string[] {
  const numbers = texts.map((text) => Number(quarter.exec(text)![3]));
  const [, word, space] = quarter.exec(texts.at(-1)!)!;
  const step = numbers.length === 1 ? way : numbers.at(-1)! - numbers.at(-2)!;
  return Array.from({ length: count }, (_, at) => {
    const number = numbers.at(-1)! - 1 + step * (at + 1);
    return `${word}${space}${(((number % 4) + 4) % 4) + 1}`;
  });
}

/** The day before 1900-01-01, counting the day that 1900 did not have. */
const epoch = Date.UTC(1899, 11, 30);
const dayMilliseconds = 86_400_000;

function dayOf(serial: number): { year: number; month: number; day: number; isLast: boolean } {
  const date = new Date(epoch + Math.floor(serial) * dayMilliseconds);
  const next = new Date(date.getTime() + dayMilliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    isLast: next.getUTCDate() === 1,
  };
}

/** `month` counts from the year 0; years below 100 would be read as of the last century. */
function serialOf(month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return Math.round((date.getTime() - epoch) / dayMilliseconds);
}
