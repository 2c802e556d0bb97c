/**
 * From where to where an axis runs and in which steps, where nobody has said so. Steps are 1, 2 or 5 times a power of ten,
 * about six of them; a linear axis starts at zero unless all values lie within a sixth of their size of each
 * other, as in Excel. A logarithmic axis runs over whole powers of its base.
 */
import type { ChartAxis } from "./bookCharts";

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

type Wanted = Pick<ChartAxis, "minimum" | "maximum" | "majorUnit" | "scaleType" | "logBase">;

const usualSteps = 6;
const closeTogether = 1 / 6;

export function chartScale(values: readonly (number | null)[], axis: Wanted): Scale {
  const numbers = values.filter((value): value is number => value !== null);
  return axis.scaleType === "Logarithmic" ? logarithmic(numbers, axis) : linear(numbers, axis);
}

function linear(numbers: readonly number[], { minimum, maximum, majorUnit }: Wanted): Scale {
  const [least, greatest] = numbers.length === 0 ? [0, 1] : [lowest(numbers), highest(numbers)];
  const size = Math.max(Math.abs(least), Math.abs(greatest)) || 1;
  const isClose = least !== greatest && greatest - least < size * closeTogether;
  const from = minimum ?? (least >= 0 && !isClose ? 0 : least);
  const to = maximum ?? (greatest <= 0 && !isClose ? 0 : greatest);
  const span = to > from ? to - from : Math.abs(from) || 1;
  const step = majorUnit ?? niceStep(span / usualSteps);
  // A little room beyond the last value, so that it does not touch the edge.
  const room = (edge: number, towards: 1 | -1) => (edge === 0 ? 0 : towards * span * 0.02);
  return {
    minimum: minimum ?? tidy(Math.floor(tidy((from + room(from, -1)) / step)) * step),
    maximum: maximum ?? tidy(Math.ceil(tidy((Math.max(to, from + step) + room(to, 1)) / step)) * step),
    majorUnit: step,
  };
}

function logarithmic(numbers: readonly number[], { minimum, maximum, logBase }: Wanted): Scale {
  const positive = numbers.filter((number) => number > 0);
  const power = (number: number) => tidy(Math.log(number) / Math.log(logBase));
  const least = positive.length === 0 ? 1 : lowest(positive);
  const greatest = positive.length === 0 ? logBase : highest(positive);
  const from = minimum !== null && minimum > 0 ? minimum : logBase ** Math.floor(power(least));
  const to = maximum !== null && maximum > from ? maximum : logBase ** Math.ceil(power(greatest));
  return { minimum: from, maximum: to > from ? to : from * logBase, majorUnit: logBase };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => tidy(rough / power) <= one) ?? 10;
  return factor * power;
}

/** Without the last digits' noise, 3.0000000000000004 is 3. */
function tidy(number: number): number {
  return Number(number.toPrecision(12));
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => Math.min(low, number), Infinity);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((high, number) => Math.max(high, number), -Infinity);
}
