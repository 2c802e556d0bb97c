/**
 * What a total rests on: values beside their grades.
 *
 * The sum at a floor counts only values graded at that letter or better, so a reader sees how much of a total stands
 * without its weaker sources. The profile splits the total by grade and ends with the mean letter, weighted by size, because
 * the worst letter alone says nothing of how much rests on it. From the method of The State of the AI Economy (25 June 2026).
 *
 * An ungraded value counts as J and is shown apart. Limits: negative values count as negative in sums and shares, and by their size in the mean letter.
 */
import { Decimal, zero } from "./exact/decimal";
import { ModelError, needs } from "./arguments/error";
import { exactColumn } from "./exact/exactColumn";
import { gradePlace, gradePlaceIn, gradeRequirement, grades, type Grade } from "./grade";
import {
  isBlank,
  isBlankText,
  isOmitted,
  toFlag,
  toScalar,
  withHeaders,
  type Answer,
  type Grid,
} from "./arguments/table";
import { Vector } from "./arguments/vector";

/** Grades as places 0 (A) to 9 (J); 10 is ungraded, −1 a blank row. */
const ungraded = grades.length;
const places = Array.from({ length: ungraded + 1 }, (_grade, place) => place);

export interface GradedValues {
  readonly values: Float64Array;
  readonly places: Int32Array;
}

/** Reads values beside grades, one letter for each or one for all; `argument` names the values. A 0 without a grade is a blank row of the desktop. */
export function readGradedValues(argument: string, valueCells: Grid, letterCells: Grid): GradedValues {
  const values = new Vector(argument, valueCells);
  const letters = new Vector("grades", letterCells);
  values.beside(letters, { each: letters.at(0) === null });
  const { length } = values;
  const read = { values: new Float64Array(length), places: new Int32Array(length) };
  const single = letters.length === 1 && length > 1;
  let filled = 0;
  for (let row = 0; row < length; row += 1) {
    const cell = values.at(row);
    const place = gradePlaceIn(letters, row);
    if ((place < 0 || (single && isBlank(cell))) && isBlankText(cell)) {
      read.places[row] = -1;
      continue;
    }
    read.values[row] = values.number(row, undefined, cell);
    read.places[row] = place < 0 ? ungraded : place;
    filled += 1;
  }
  if (filled === 0) throw new ModelError("#N/A", `${argument} needs at least one number; got only blanks`);
  return read;
}

export function gradedSum(values: Grid, letters: Grid, floor: Grid | undefined): Answer {
  const worst = readFloor(floor);
  const read = readGradedValues("values", values, letters);
  const byGrade = exactColumn(read.values).totalsBy(read.places, ungraded + 1);
  const counts = places.map((place) => (Math.min(place, ungraded - 1) < worst ? 0 : -1));
  return [[byGrade.totalsBy(counts, 1).at(0)]];
}

function readFloor(floor: Grid | undefined): number {
  if (floor === undefined || isOmitted(floor)) return ungraded;
  const cell = toScalar("floor", floor);
  const place = gradePlace(cell);
  if (place === null) throw needs("floor", gradeRequirement, cell);
  return place < 0 ? ungraded : place + 1;
}

export interface GradeShare {
  /** Null for the ungraded. */
  readonly grade: Grade | null;
  readonly value: number;
  /** Fractions of the total; null where that is zero. */
  readonly share: number | null;
  /** Of this grade and all better ones. */
  readonly cumulativeShare: number | null;
}

export interface GradeProfile {
  /** Of the grades that occur, the best first and the ungraded last. */
  readonly shares: readonly GradeShare[];
  readonly total: number;
  /** The mean letter, weighted by size; null where every value is zero. */
  readonly mean: Grade | null;
}

export function profileByGrade(read: GradedValues): GradeProfile {
  const byGrade = exactColumn(read.values).totalsBy(read.places, ungraded + 1);
  const total = byGrade.total();
  const present = places.filter((place) => read.places.includes(place));
  const shares = present.map((place): GradeShare => {
    const upToHere = byGrade.totalsBy(
      places.map((other) => (other <= place ? 0 : -1)),
      1,
    );
    return {
      grade: grades[place] ?? null,
      value: byGrade.at(place),
      share: byGrade.ratio(place, total, 0),
      cumulativeShare: upToHere.ratio(0, total, 0),
    };
  });
  return { shares, total: total.at(0), mean: meanGrade(read) };
}

/** Ranges split by grade, as a table that ends with the total and the mean letter. */
export function gradeProfile(values: Grid, letters: Grid, headers: Grid | undefined): Answer {
  const { shares, total, mean } = profileByGrade(readGradedValues("values", values, letters));
  const rows: Answer = shares.map(({ grade, value, share, cumulativeShare }) => [
    grade ?? "Ungraded",
    value,
    share ?? "",
    cumulativeShare ?? "",
  ]);
  rows.push(["Total", total, total === 0 ? "" : 1, mean ?? ""]);
  return withHeaders(["Grade", "Value", "Share", "Cumulative share"], rows, toFlag("headers", headers ?? null));
}

/** The mean letter, weighted by size; a half goes to the worse letter. null where every value is zero. */
function meanGrade({ values, places }: GradedValues): Grade | null {
  const sizes = exactColumn(values.map(Math.abs)).totalsBy(places, ungraded + 1);
  let weighted = zero;
  let weight = zero;
  for (let place = 0; place <= ungraded; place += 1) {
    const size = new Decimal(sizes.at(place));
    weight = weight.plus(size);
    weighted = weighted.plus(size.times(Math.min(place, ungraded - 1)));
  }
  if (weight.isZero()) return null;
  // Decimal rounds a half up, and up is worse.
  return grades[weighted.div(weight).toDecimalPlaces(0).toNumber()]!;
}
