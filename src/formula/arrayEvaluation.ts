/**
 * Whether a formula has to be stored as one that may give many values. A file that stores it plainly asks for the older
 * reading, where a range that stands for one value means the cell beside the formula; Excel then shows an @ before it, and the
 * result may differ. Stored as an array in one cell it means what was typed. So a formula is plain only where both readings are
 * sure to be one: ranges stand in arguments that take ranges, and nothing in it gives more than one value.
 * Microsoft, "Implicit intersection operator: @". Functions of this add-in take ranges; one that fills several cells is known by
 * the cells it fills, and one that fills its own is stored plainly, as Excel stores it.
 */
import { expressionOf, type Expression } from "./expression";

export interface Surroundings {
  /** An address or a structured reference that means one cell. */
  readonly isOneCell: (reference: string) => boolean;
  /** A defined name that stands for one cell or one constant. */
  readonly isOneValue: (name: string) => boolean;
}

/** Every argument may be a range, and the result is one value. */
const ofRanges = words(
  "SUM PRODUCT SUMSQ MAX MIN MAXA MINA AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MEDIAN MODE MODE.SNGL GEOMEAN HARMEAN DEVSQ",
  "AVEDEV STDEV STDEV.S STDEV.P STDEVA STDEVP VAR VAR.S VAR.P VARA VARP SKEW KURT AND OR XOR CONCAT TEXTJOIN ROWS COLUMNS",
  "SUBTOTAL AGGREGATE LARGE SMALL PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC CORREL PEARSON RSQ SLOPE",
  "INTERCEPT STEYX COVAR COVARIANCE.S COVARIANCE.P FORECAST FORECAST.LINEAR NPV IRR MIRR XNPV XIRR MDETERM TRIMMEAN AREAS",
);
/** The same, and calculations within the arguments run over whole ranges in either reading. */
const ofArrays = words("SUMPRODUCT");
/** Which arguments may be ranges. */
const byPlace: Readonly<Record<string, (place: number) => boolean>> = {
  ...Object.fromEntries(["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name) => [name, pairsAfterFirst])),
  COUNTIFS: (place) => place % 2 === 0,
  ...Object.fromEntries(["SUMIF", "AVERAGEIF"].map((name) => [name, (place: number) => place !== 1])),
  COUNTIF: (place) => place === 0,
  ...Object.fromEntries(
    ["MATCH", "VLOOKUP", "HLOOKUP", "RANK", "RANK.EQ", "RANK.AVG", "CELL"].map((name) => [
      name,
      (place: number) => place === 1,
    ]),
  ),
  ...Object.fromEntries(["NETWORKDAYS", "WORKDAY"].map((name) => [name, (place: number) => place === 2])),
};
/** Whatever they are given, they may give a range or an array. */
const givesMany = words(
  "INDEX OFFSET INDIRECT CHOOSE LOOKUP XLOOKUP XMATCH FILTER UNIQUE SORT SORTBY SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW",
  "BYCOL MAKEARRAY VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTSPLIT TRANSPOSE MMULT",
  "MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH GROUPBY PIVOTBY TRIMRANGE ROW COLUMN MODE.MULT",
);

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}

function pairsAfterFirst(place: number): boolean {
  return place === 0 || place % 2 === 1;
}

export function needsArrayEvaluation(formula: string, surroundings: Surroundings): boolean {
  const expression = expressionOf(formula);
  if (expression === null) return false;
  const reading = new Reading(surroundings);
  return reading.isMany(expression) || reading.isManyWithin;
}

class Reading {
  /** Somewhere many values stand where one is asked for. */
  isManyWithin = false;

  constructor(private readonly surroundings: Surroundings) {}

  isMany(expression: Expression, isWithinArray = false): boolean {
    switch (expression.kind) {
      case "reference":
        return !this.surroundings.isOneCell(expression.text);
      case "name":
        return !this.surroundings.isOneValue(expression.name);
      case "sign":
        return expression.operator === "@" ? false : this.isSignMany(expression, isWithinArray);
      case "operation":
        return this.isOperationMany(expression, isWithinArray);
      case "call":
        return this.isCallMany(expression, isWithinArray);
      case "array":
      case "list":
      case "apply":
        return true;
      default:
        return false;
    }
  }

  private isSignMany({ operator, operand }: Extract<Expression, { kind: "sign" }>, isWithinArray: boolean): boolean {
    return operator === "#" || this.asOne(operand, isWithinArray);
  }

  private isOperationMany(
    { operator, left, right }: Extract<Expression, { kind: "operation" }>,
    isWithinArray: boolean,
  ): boolean {
    if (operator === ":" || operator === " ") return true;
    const found = [left, right].map((side) => this.asOne(side, isWithinArray));
    return found.some(Boolean);
  }

  private isCallMany(
    { name, arguments: given }: Extract<Expression, { kind: "call" }>,
    isWithinArray: boolean,
  ): boolean {
    if (ofArrays.has(name) || ofRanges.has(name)) {
      for (const argument of given) this.isMany(argument, isWithinArray || ofArrays.has(name));
      return false;
    }
    // IF looks at one cell, even where the rest of an argument runs over a range.
    const isInside = isWithinArray && name !== "IF";
    const isOfAddIn = name.startsWith("AIE.");
    const takesRange = byPlace[name] ?? (() => isOfAddIn || name === "INDEX");
    let isAnyMany = false;
    for (const [place, argument] of given.entries())
      if (takesRange(place)) this.isMany(argument, isInside);
      else if (this.asOne(argument, isInside)) isAnyMany = true;
    return isAnyMany || givesMany.has(name);
  }

  /** An expression where one value is asked for. */
  private asOne(expression: Expression, isWithinArray: boolean): boolean {
    const isMany = this.isMany(expression, isWithinArray);
    if (isMany && !isWithinArray) this.isManyWithin = true;
    return isMany;
  }
}
