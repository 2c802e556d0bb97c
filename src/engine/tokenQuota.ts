/**
 * A team's pool of tokens, shared out among requests.
 *
 * Everybody gets the floor first, or what was asked for and allowed where that is less. What is left of the pool is poured out in proportion to the weights; who reaches the request
 * or the cap drops out, and what that leaves is poured out among the others, until the pool or all wishes are used up. This is weighted max-min fairness:
 * nobody can get more without somebody with less for the same weight getting less (Bertsekas and Gallager, Data Networks, section
 * 6.5.2, "water-filling"). Taking members in order of what they lack for each unit of weight finds the level in one pass.
 *
 * Quotas are exact decimals, rounded down to a double where they do not fit one, so that they never add up to more than the
 * pool. Limits: tokens may come in fractions; who asks for too much gains nothing, but is not asked why.
 */
import { Decimal, toDouble, zero } from "./exact/decimal";
import { needs } from "./arguments/error";
import { toNumberOption, zeroOrMore } from "./arguments/numberOption";
import { numberRows, type NumberRows, type RowArgument } from "./arguments/numberRows";
import { aligned, isOmitted, type Answer, type Grid } from "./arguments/table";

export interface QuotaLimits {
  readonly floors?: Grid | undefined;
  readonly caps?: Grid | undefined;
  readonly weights?: Grid | undefined;
}

interface Member {
  readonly row: number;
  readonly floor: Decimal;
  /** What the member may still get above the floor. */
  readonly room: Decimal;
  readonly weight: Decimal;
}

export function tokenQuota(pool: Grid, requests: Grid, { floors, caps, weights }: QuotaLimits = {}): Answer {
  if (isOmitted(pool)) throw needs("pool", zeroOrMore.requirement, null);
  const available = new Decimal(toNumberOption("pool", pool, 0, zeroOrMore));
  const given: RowArgument[] = [
    { name: "requests", grid: requests, each: true },
    { name: "floors", grid: floors ?? [[0]] },
    { name: "weights", grid: weights ?? [[1]] },
    ...(caps === undefined ? [] : [{ name: "caps", grid: caps }]),
  ];
  const read = numberRows(given);
  const { rows, across } = read;
  const members = rows.flatMap((values, row) => (values === null ? [] : [toMember(values, row, given, read)]));
  if (members.every(({ weight }) => weight.isZero()))
    throw needs("weights", "a weight above zero", 0, { code: "#NUM!" });
  const left = members.reduce((rest, { floor }) => rest.minus(floor), available);
  if (left.isNegative())
    throw needs("floors", `at most the pool of ${available.toString()} in all`, toDouble(available.minus(left)), {
      code: "#NUM!",
    });
  const quotas: (number | "")[] = rows.map(() => "");
  for (const [{ row, floor }, extra] of pour(left, members)) quotas[row] = roundedDown(floor.plus(extra));
  return aligned(quotas, across);
}

function toMember(
  values: readonly number[],
  row: number,
  given: readonly RowArgument[],
  { refusal }: NumberRows,
): Member {
  const [request, floor, weight, cap] = values as [number, number, number, number?];
  given.forEach(({ name }, column) => {
    if (values[column]! < 0) throw refusal(name, row, "numbers of zero or more", values[column], "#NUM!");
  });
  const most = cap === undefined ? request : Math.min(request, cap);
  const least = Math.min(floor, most);
  return { row, floor: new Decimal(least), room: new Decimal(most).minus(least), weight: new Decimal(weight) };
}

/** What everybody gets above the floor. */
function pour(pool: Decimal, members: readonly Member[]): Map<Member, Decimal> {
  const extra = new Map(members.map((member) => [member, zero]));
  const thirsty = members
    .filter(({ room, weight }) => !room.isZero() && !weight.isZero())
    .map((member) => ({ member, level: member.room.div(member.weight) }))
    .sort((one, other) => one.level.comparedTo(other.level));
  let left = pool;
  let weights = thirsty.reduce((sum, { member }) => sum.plus(member.weight), zero);
  for (const [index, { member, level }] of thirsty.entries()) {
    if (level.times(weights).greaterThan(left)) {
      for (const { member: rest } of thirsty.slice(index)) extra.set(rest, left.times(rest.weight).div(weights));
      break;
    }
    extra.set(member, member.room);
    left = left.minus(member.room);
    weights = weights.minus(member.weight);
  }
  return extra;
}

/** The nearest double, or the one below where that reads as more than the value. */
function roundedDown(value: Decimal): number {
  const nearest = toDouble(value);
  return value.lessThan(nearest) ? below(nearest) : nearest;
}

/** The next smaller double of a positive one. */
function below(value: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigUint64(0, bits.getBigUint64(0) - 1n);
  return bits.getFloat64(0);
}
