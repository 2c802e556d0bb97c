/**
 * What a unit's words measure and how large one of it is: "USD bn" is a thousand million of the same dollar as "USD m".
 *
 * A unit is read as scale words (k, m, bn, tn and their long forms), a measure (a currency, a share, a power, or any other
 * words) and, after "per" or "/", a second scale and measure: "USD per 1M tokens". Two values are of one measure when the
 * measures above and below agree; then value × scale makes them comparable. A per cent is a hundredth of a share. "m" is
 * million as in a set of accounts, never metre; "¥" is left alone because two currencies use it. Chinese units are read alike: "亿美元" is a
 * hundred million of the dollar of "USD bn", and "每" is "per".
 *
 * Limits: exchange rates, inflation and taxes are no scale, so USD and EUR never compare.
 */
import { Decimal, toDouble } from "../exact/decimal";
import { chineseUnitWords } from "./chineseUnitWords";
import { singular } from "./singular";

export interface UnitScale {
  /** "usd", "share", "usd/token", "" where the unit names nothing. Equal measures compare. */
  readonly measure: string;
  /** One of the unit in that measure: 1e9 for "USD bn", 0.01 for "%". */
  readonly scale: number;
}

const scales = new Map<string, number>(
  [
    [1e-4, "bp bps basis"],
    [0.01, "% percent percentage pct"],
    [100, "hundred"],
    [1e3, "k thousand thousands th"],
    [1e6, "m mn mm mio million millions"],
    [1e9, "b bn bln billion billions"],
    [1e12, "tn trn trillion trillions"],
  ].flatMap(([scale, words]) =>
    String(words)
      .split(" ")
      .map((word): [string, number] => [word, Number(scale)]),
  ),
);

const measures = new Map<string, readonly [measure: string, scale: number]>(
  [
    ["usd", 1, "$ us$ usd dollar us-dollar"],
    ["eur", 1, "€ eur euro"],
    ["gbp", 1, "£ gbp sterling"],
    ["cny", 1, "cny rmb yuan cn¥ renminbi"],
    ["jpy", 1, "jpy yen jp¥"],
    ["hkd", 1, "hkd hk$"],
    ["twd", 1, "twd ntd nt$"],
    ["share", 1, "share fraction ratio"],
    ["watt", 1, "watt"],
    ["watt", 1e3, "kw kilowatt"],
    ["watt", 1e6, "mw megawatt"],
    ["watt", 1e9, "gw gigawatt"],
    ["watt", 1e12, "tw terawatt"],
    ["watt-hour", 1e3, "kwh"],
    ["watt-hour", 1e6, "mwh"],
    ["watt-hour", 1e9, "gwh"],
    ["watt-hour", 1e12, "twh"],
    ["year", 1, "yr year annum"],
    ["month", 1, "mo month"],
    ["hour", 1, "hr hour"],
  ].flatMap(([measure, scale, words]) =>
    String(words)
      .split(" ")
      .map((word): [string, readonly [string, number]] => [word, [String(measure), Number(scale)]]),
  ),
);

const ratioWords = new Set(["bp", "bps", "basis", "%", "percent", "percentage", "pct"]);
const silent = new Set(["of", "in", "the", "point", "us"]);
const signs = /^(us\$|hk\$|cn¥|jp¥|[$€£¥])/;
const codeAndScale = /^(usd|eur|gbp|cny|rmb|jpy|hkd)(k|m|mn|mm|bn|tn|trn)$/;
const countAndScale = /^(\d[\d,.]*)([a-z]*)$/;

/** A register repeats few units many times, so readings are kept; the bound keeps the memory small. */
const readings = new Map<string, UnitScale>();
const remembered = 1000;

export function unitScale(unit: string): UnitScale {
  const known = readings.get(unit);
  if (known !== undefined) return known;
  const reading = readUnit(unit);
  if (readings.size >= remembered) readings.clear();
  readings.set(unit, reading);
  return reading;
}

function readUnit(unit: string): UnitScale {
  const [above = "", ...below] = overPer(unit.normalize("NFKC").toLowerCase());
  const over = side(above);
  const under = below.map(side).filter(({ measure }) => measure !== "");
  const scale = under.reduce((size, part) => size.div(part.scale), over.scale);
  return { measure: [over, ...under].map(({ measure }) => measure).join("/"), scale: toDouble(scale) };
}

/** A value in its measure: 1.6 of "USD bn" is 1,600,000,000 of "usd". Rounds once. */
export function inMeasure(value: number, unit: string): number {
  return toDouble(new Decimal(value).times(unitScale(unit).scale));
}

/** "USD a year", "USD p.a." and "USD/year" say the same. */
function overPer(unit: string): string[] {
  return unit
    .replace(/\ban? (?=(year|quarter|month|week|day|hour)\b)/g, "per ")
    .replace(/\bp\.\s?a\.?(?!\w)|\b(annually|yearly|annual)\b/g, "per year")
    .split(/\bper\b|\/|每/);
}

function side(text: string): { measure: string; scale: Decimal } {
  let scale = new Decimal(1);
  const named: string[] = [];
  for (const word of wordsOf(text)) {
    const factor = scales.get(word);
    const known = measures.get(word) ?? measures.get(singular(word));
    if (factor !== undefined) {
      scale = scale.times(factor);
      if (ratioWords.has(word)) named.push("share");
    } else if (known !== undefined) {
      named.push(known[0]);
      scale = scale.times(known[1]);
    } else if (/^\d[\d,.]*$/.test(word)) scale = scale.times(toCount(word));
    else if (!silent.has(singular(word))) named.push(singular(word));
  }
  return { measure: [...new Set(named)].sort().join(" "), scale };
}

/** Signs, codes and counts may lean on the next word: "$bn", "USDm", "1M". A number inside a name stays there: "H100". */
function wordsOf(text: string): string[] {
  return chineseUnitWords(text)
    .split(/[\s()[\]·;、，]+/)
    .flatMap((token) => {
      const sign = signs.exec(token)?.[0] ?? "";
      const isRatio = token.endsWith("%");
      const rest = token.slice(sign.length, isRatio ? -1 : undefined).replace(/^[.,:-]+|[.,:-]+$/g, "");
      const parts = codeAndScale.exec(rest) ?? countAndScale.exec(rest) ?? [];
      const isLeaning = parts.length > 0 && (parts[2] === "" || scales.has(parts[2]!));
      return [sign, ...(isLeaning ? parts.slice(1) : [rest]), isRatio ? "%" : ""].filter((word) => word !== "");
    });
}

function toCount(word: string): number {
  const count = Number(word.replaceAll(",", ""));
  return Number.isFinite(count) && count > 0 ? count : 1;
}
