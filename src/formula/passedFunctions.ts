/**
 * Functions that a formula passes by their names, as in BYROW(A1:B9,SUM): files mark them, "_xleta.SUM". A name is one where a LAMBDA is expected, so that
 * the workbook's own name Rate in LET(r,Rate,r*2) stays a name: as the last argument of a function that calls what it is given, as an argument of a LAMBDA
 * that is called, as what LET gives a name that is called, and as an argument of such a name.
 */
import type { BoundName } from "./boundNames";
import { futureFunctions } from "./futureFunctions";
import type { Token } from "./tokens";

/** Those that every version knows and that take what a LAMBDA is given. */
const classic = new Set(
  [
    "ABS ACOS ACOSH AND ASC ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE AVERAGEA CEILING CHAR CHOOSE CLEAN CODE COLUMNS COMBIN",
    "CONCATENATE CORREL COS COSH COUNT COUNTA COUNTBLANK COVAR DATE DATEDIF DATEVALUE DAY DAYS360 DEGREES DELTA DEVSQ DOLLAR EDATE EFFECT",
    "EOMONTH EVEN EXACT EXP FACT FACTDOUBLE FIND FISHER FISHERINV FIXED FLOOR FORECAST FREQUENCY FV GCD GEOMEAN GESTEP GROWTH HARMEAN HLOOKUP",
    "HOUR IF IFERROR INDEX INT INTERCEPT IPMT IRR ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT",
    "KURT LARGE LCM LEFT LEN LINEST LN LOG LOG10 LOGEST LOOKUP LOWER MATCH MAX MAXA MDETERM MEDIAN MID MIN MINA MINUTE MINVERSE MIRR MMULT",
    "MOD MODE MONTH MROUND MULTINOMIAL N NETWORKDAYS NOMINAL NORMSDIST NORMSINV NOT NPER NPV ODD OR PEARSON PERCENTILE PERCENTRANK PERMUT",
    "PMT POWER PPMT PRODUCT PROPER PV QUARTILE QUOTIENT RADIANS RANK RATE REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS RSQ",
    "SEARCH SECOND SIGN SIN SINH SKEW SLN SLOPE SMALL SQRT SQRTPI STANDARDIZE STDEV STDEVA STDEVP STDEVPA STEYX SUBSTITUTE SUM SUMPRODUCT",
    "SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 T TAN TANH TEXT TIME TIMEVALUE TRANSPOSE TREND TRIM TRIMMEAN TRUNC TYPE UPPER VALUE VAR VARA VARP VARPA",
    "VLOOKUP WEEKDAY WEEKNUM WORKDAY YEAR YEARFRAC",
  ].flatMap((line) => line.split(" ")),
);

/** Which argument of each is the function, from 0; -1 is the last one. */
const takers: Readonly<Record<string, number>> = {
  BYROW: -1,
  BYCOL: -1,
  MAP: -1,
  REDUCE: -1,
  SCAN: -1,
  MAKEARRAY: -1,
  GROUPBY: 2,
  PIVOTBY: 3,
};

interface Call {
  /** In upper case, without marks; "" where a LAMBDA is called. */
  readonly name: string;
  readonly isBound: boolean;
  /** Places of the tokens of the arguments, blanks left out. */
  readonly arguments: number[][];
}

/** Places among the tokens of the names that are functions. */
export function passedFunctions(tokens: readonly Token[], bound: ReadonlyMap<number, BoundName>): ReadonlySet<number> {
  const passed = new Set<number>();
  const isCalled = (name: string) =>
    [...bound].some(([place, one]) => one.name === name && tokens[place]?.kind === "function");
  const take = (argument: readonly number[] | undefined) => {
    const place = argument?.length === 1 ? argument[0]! : -1;
    if (tokens[place]?.kind === "name" && !bound.has(place) && isFunction(tokens[place].text)) passed.add(place);
  };
  for (const call of callsIn(tokens, bound)) {
    const taken = takers[call.name];
    if (call.isBound || call.name === "") call.arguments.forEach(take);
    else if (taken !== undefined) take(call.arguments.at(taken));
    else if (call.name === "LET")
      for (let at = 0; at + 2 < call.arguments.length; at += 2) {
        const given = bound.get(call.arguments[at]![0] ?? -1);
        if (given && (isCalled(given.name) || isPassedOn(given.name, tokens, bound))) take(call.arguments[at + 1]);
      }
  }
  return passed;
}

function isFunction(name: string): boolean {
  return classic.has(name) || futureFunctions.has(name);
}

/** Whether what LET names is itself what a function is given to call. */
function isPassedOn(name: string, tokens: readonly Token[], bound: ReadonlyMap<number, BoundName>): boolean {
  return callsIn(tokens, bound).some(({ name: taker, arguments: values }) => {
    const taken = takers[taker];
    const [place, ...more] = (taken === undefined ? undefined : values.at(taken)) ?? [];
    return place !== undefined && more.length === 0 && bound.get(place)?.name === name;
  });
}

/** Calls of functions, of names that LET or LAMBDA give, and of a LAMBDA itself: a bracket behind a closed one. */
function callsIn(tokens: readonly Token[], bound: ReadonlyMap<number, BoundName>): Call[] {
  const calls: Call[] = [];
  const open: (Call & { readonly isCall: boolean })[] = [];
  let before = -1;
  for (const [place, { kind, text }] of tokens.entries()) {
    if (kind === "close") {
      const closed = open.pop();
      if (closed?.isCall) calls.push(closed);
    }
    if (kind === "separator") open.at(-1)?.arguments.push([]);
    else if (kind !== "space") for (const call of open) call.arguments.at(-1)?.push(place);
    if (kind === "open") {
      const [last, isBrace] = [tokens[before], text === "{"];
      const isNamed = last?.kind === "function";
      open.push({
        name: isNamed ? last.text.replace(/^(?:_xlfn\.|_xlws\.)+/iu, "").toUpperCase() : "",
        isBound: isNamed && bound.has(before),
        isCall: !isBrace && (isNamed || last?.kind === "close"),
        arguments: [[]],
      });
    }
    if (kind !== "space") before = place;
  }
  return calls;
}
