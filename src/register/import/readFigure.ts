/**
 * Figures as finance writes them: "$3.2bn", "€12.5 million", "3.12亿元", "45%", "~35", "about 60", "30-40", "(12.5)*". The number
 * itself is read by readNumber.ts; here the words around it. A mark of a footnote is dropped, a word such as "about" is kept
 * beside the figure, a range keeps both its ends. What is left over makes it no figure: nothing is guessed.
 */
import { Decimal, toDouble } from "../../engine/exact/decimal";
import { unitScale } from "../../engine/evidence/unitScale";
import { readNumber, type DecimalSign, type NumberReading } from "./readNumber";
import {
  measureAlike,
  startsWithCurrency,
  times,
  unitNamed,
  yuanCurrencies,
  yuanOrDollar,
  type NamedUnit,
} from "./unitWords";

export interface Figure {
  readonly kind: "figure";
  /** One value, or the ends of a range, the lower first. */
  readonly values: readonly [number] | readonly [low: number, high: number];
  /** As the words beside the number say it; "" where they say nothing. */
  readonly unit: string;
  /** "about", "~" and the like stand before it. */
  readonly isAbout: boolean;
}

export type FigureReading = Figure | Exclude<NumberReading, { kind: "number" | "percentage" }>;

const noFigure: FigureReading = { kind: "no number" };
/** A figure with its words is shorter; a longer text is prose. */
const longest = 80;
const about =
  /^(?:[~≈∼]|(?:about|approximately|approx\.?|around|roughly|nearly|almost|some|est\.|estimated|circa|ca?\.)(?=[\s\d$€£¥])|(?:大约|大概|约为|约|約|将近|近))\s*/i;
const behind = /\s*(?:左右|or so|\(est(?:\.|imated?)\))$/i;
const footnote = /(?:[*†‡§]+|\[\w{1,3}\]|(?<=[\d\p{L}%])\s+\([a-z\d]{1,2}\)|(?<=[\d\p{L}%])\((?:\d{1,2}|[a-d])\))+$/u;
const superscript = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$/;
const number = "[\\d.,' ]*\\d(?:[\\d.,' ]*\\d)?\\.?(?:e[+-]?\\d{1,3})?";
const word = "[^\\d\\s(+.,'-][^\\d(]*?";
const one = new RegExp(`^(?<before>${word})?\\s*(?<number>[+-]?\\s?${number})\\s*(?<after>${word})?$`, "iu");
const priceFor = /^(?<money>.*\d.*?)\s*(?:\bper\b|\/|每)\s*(?<much>(?=.*\p{L})[^/]{1,30})$/iu;
const range = new RegExp(
  `^(?<before>${word})?\\s*(?<low>${number})\\s*(?<lowAfter>[^\\d\\s-][^\\d-]*?)?\\s*(?:-|\\bto\\b|至|到|~)\\s*(?<highBefore>${word})?\\s*(?<high>${number})\\s*(?<after>${word})?$`,
  "iu",
);

/** `sign` is the decimal sign of the text's column, null when nothing tells it. */
export function readFigure(text: string, sign: DecimalSign | null = null): FigureReading {
  if (text.length > longest) return noFigure;
  const plain = text
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .trim()
    .replace(superscript, "")
    .normalize("NFKC")
    .replace(/[\u2012-\u2015\u2212]/g, "-")
    .replace(/\u2019/g, "'")
    .replace(footnote, "")
    .replace(/(?<=\p{L})\.$/u, "")
    .trim();
  const isAbout = about.test(plain) || behind.test(plain);
  const body = plain
    .replace(about, "")
    .replace(behind, "")
    .replace(/^between (.*) and /i, "$1 to ")
    .replace(/^from (?=.* to )/i, "");
  const found = priced(body, sign) ?? singleOrRange(body, sign);
  return found.kind === "figure" ? { ...found, isAbout } : found;
}

function singleOrRange(body: string, sign: DecimalSign | null): FigureReading {
  const reading = single(body, sign);
  return reading.kind === "no number" ? ofRange(body, sign) : reading;
}

/** "$0.42 per 1M tokens", "$2.50/GPU-hour": money for so much of something, which stays as it is written. Null for anything else. */
function priced(body: string, sign: DecimalSign | null): FigureReading | null {
  const { money = "", much = "" } = priceFor.exec(body)?.groups ?? {};
  const reading = money === "" ? noFigure : singleOrRange(money, sign);
  if (reading.kind === "two numbers") return reading;
  if (reading.kind !== "figure" || !startsWithCurrency.test(reading.unit)) return null;
  return { ...reading, unit: `${reading.unit} per ${much}` };
}

function single(body: string, sign: DecimalSign | null): FigureReading {
  const inBrackets = /^(-?\s?[^\d(-]*)?\((.*)\)(.*)$/s.exec(body);
  // An accountant's minus; the currency may stand before the bracket and the magnitude behind it.
  if (inBrackets !== null) {
    const [, before = "", inside = "", after = ""] = inBrackets;
    const reading = /[-+]/.test(before + inside) ? noFigure : single(`${before}${inside}${after}`, sign);
    return reading.kind === "figure" ? { ...reading, values: [-reading.values[0]] } : reading;
  }
  const outer = /^-\s*(?=[^\d\s.,])/.exec(body)?.[0] ?? "";
  const parts = one.exec(body.slice(outer.length))?.groups;
  const unit = parts === undefined ? null : unitAround(parts["before"], parts["after"]);
  if (parts === undefined || unit === null) return noFigure;
  const digits = (parts["number"] ?? "").replace(/^([+-])\s/, "$1");
  if (outer !== "" && /^[+-]/.test(digits)) return noFigure;
  const reading = readNumber((outer === "" ? "" : "-") + digits.trim(), signBeside(body, sign));
  if (reading.kind === "percentage") return noFigure;
  if (reading.kind !== "number") return reading;
  return { kind: "figure", values: [times(reading.value, unit.factor)], unit: unit.unit, isAbout: false };
}

/** Chinese and Japanese have a decimal point and never a decimal comma: 1,234万 is 1,234 times ten thousand. */
function signBeside(body: string, sign: DecimalSign | null): DecimalSign | null {
  return sign ?? (/[万萬亿億千百元円圆圓]/.test(body) ? "." : null);
}

/** The ends share what stands behind the second: 30-40m. A range that falls is none. */
function ofRange(body: string, sign: DecimalSign | null): FigureReading {
  const parts = range.exec(body)?.groups;
  if (parts === undefined) return noFigure;
  const high = unitAround(parts["highBefore"] ?? parts["before"], parts["after"]);
  const low = unitAround(parts["before"] ?? parts["highBefore"], parts["lowAfter"] ?? parts["after"]);
  if (low === null || high === null) return noFigure;
  const ends = [parts["low"], parts["high"]].map((end = "") => readNumber(end, signBeside(body, sign)));
  const [first, second] = ends as [NumberReading, NumberReading];
  if (first.kind === "two numbers") return first;
  if (second.kind === "two numbers") return second;
  if (first.kind !== "number" || second.kind !== "number") return noFigure;
  const [from, to] = [unitScale(low.unit), unitScale(high.unit)];
  if (from.measure !== to.measure) return noFigure;
  // $900m to $1.2bn: both are told in the unit of the lower end.
  const rise = toDouble(new Decimal(to.scale).div(from.scale));
  const values = [times(first.value, low.factor), times(times(second.value, high.factor), rise)] as const;
  return values[0] < values[1] ? { kind: "figure", values, unit: low.unit, isAbout: false } : noFigure;
}

/** Null where the words are no unit, or name two currencies or two magnitudes: "$3.2 billion USD" names one of each. */
function unitAround(before = "", after = ""): NamedUnit | null {
  const [first, second] = [unitNamed(before), unitNamed(after)];
  if (first === null || second === null) return null;
  const [one, other] = [partsOf(first.unit), partsOf(second.unit)];
  if (one.magnitude !== "" && other.magnitude !== "") return null;
  const measure = oneMeasure(one.measure, other.measure);
  if (measure === null) return null;
  const unit = [measure, one.magnitude || other.magnitude].filter(Boolean).join(" ");
  return { unit, factor: first.factor * second.factor };
}

function partsOf(unit: string): { measure: string; magnitude: string } {
  const { measure = "", magnitude = "" } =
    /^(?<measure>.*?)(?:(?:^| )(?<magnitude>k|m|bn|tn))?$/.exec(unit)?.groups ?? {};
  return { measure, magnitude };
}

/** A bare "$" beside the name of a dollar is that dollar: "C $" is the Canadian one. So is 元: "新台幣 3 億元". */
function oneMeasure(one: string, other: string): string | null {
  if (one === "" || other === "" || one === other) return one || other;
  const beside = one === yuanOrDollar ? other : other === yuanOrDollar ? one : "";
  if (beside !== "") return yuanCurrencies.includes(beside) ? beside : null;
  if (![one, other].includes("$")) return unitNamed(one + other)?.unit ?? null;
  const named = one === "$" ? other : one;
  return measureAlike("$", named) ? named : null;
}
