/**
 * Currencies, magnitudes and per cent as people write them beside a number or in a heading: "$", "US$ bn", "EUR million", "亿元",
 * "%". Chinese counts in ten thousands and hundred millions, which no unit of the register has: those come with a factor.
 */
import { Decimal, toDouble } from "../../engine/exact/decimal";
import { unitScale } from "../../engine/evidence/unitScale";

export interface NamedUnit {
  /** "USD bn", "%", "m"; "" for none. */
  readonly unit: string;
  /** A number of the words is so many of the unit: 100 for 亿, which is a hundred million. */
  readonly factor: number;
}

/** So many times as much, to the last digit. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : toDouble(new Decimal(value).times(factor));
}

export const noUnit: NamedUnit = { unit: "", factor: 1 };

/** Two currencies have this sign. */
export const yenOrYuan = "¥";

const currencies: readonly (readonly [unit: string, words: string])[] = [
  ["$", "$"],
  ["USD", "us$ usd u.s.$ 美元 美金"],
  ["€", "€"],
  ["EUR", "eur euro euros 欧元"],
  ["£", "£"],
  ["GBP", "gbp 英镑"],
  ["CNY", "cny rmb cn¥ 人民币 元人民币 元 圆"],
  ["JPY", "jpy jp¥ yen 日元 日圆"],
  [yenOrYuan, "¥"],
  ["HKD", "hkd hk$ 港元 港币"],
  ["TWD", "twd nt$ 新台币 台币"],
  ["KRW", "krw ₩ 韩元"],
  ["INR", "inr ₹"],
  ["CHF", "chf"],
  ["CAD", "cad c$ ca$"],
  ["AUD", "aud a$ au$"],
  ["SGD", "sgd s$"],
];

const magnitudes: readonly (readonly [unit: string, factor: number, words: string])[] = [
  ["k", 1, "k thousand thousands 千"],
  ["m", 1, "m mn mm mio mln million millions 百万"],
  ["bn", 1, "b bn bln billion billions 十亿"],
  ["tn", 1, "t tn trn trillion trillions 万亿"],
  ["m", 0.01, "万"],
  ["m", 10, "千万"],
  ["m", 100, "亿"],
  ["bn", 10, "百亿"],
  ["bn", 100, "千亿"],
];

const perCent = new Set(["%", "percent", "per cent", "pct"]);
const currencyOf = new Map(
  currencies.flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);
const magnitudeOf = new Map(
  magnitudes.flatMap(([unit, factor, words]) => words.split(" ").map((word) => [word, { unit, factor }] as const)),
);

/** Null where the text says anything else as well. The empty text is no unit. */
export function unitNamed(text: string): NamedUnit | null {
  const plain = text.normalize("NFKC").toLowerCase().trim().replace(/^in /, "");
  if (plain === "") return noUnit;
  if (perCent.has(plain)) return { unit: "%", factor: 1 };
  for (const [currency, rest] of splits(plain)) {
    const magnitude = magnitudeOf.get(rest);
    const known = currencyOf.get(currency);
    if (rest === "" && known !== undefined) return { unit: known, factor: 1 };
    if (magnitude === undefined || (currency !== "" && known === undefined)) continue;
    return { unit: [known, magnitude.unit].filter(Boolean).join(" "), factor: magnitude.factor };
  }
  return null;
}

/** Currency and magnitude in either order: "usd bn", "bn usd", "亿元", "$m". */
function* splits(text: string): Generator<readonly [currency: string, magnitude: string]> {
  for (let at = 0; at <= text.length; at += 1) {
    const [head, tail] = [text.slice(0, at).trim(), text.slice(at).trim()];
    yield [head, tail];
    yield [tail, head];
  }
}

/** What a heading says of its column's unit, in brackets or behind a comma or "in": "Amount ($m)", "金额（亿元）", "Revenue, USD bn". */
export function unitOfHeading(heading: string): NamedUnit {
  const plain = heading.normalize("NFKC").trim();
  const said = /[([]([^()[\]]*)[)\]]\s*$/.exec(plain)?.[1] ?? /(?:,|\bin\b)\s*([^,]*)$/i.exec(plain)?.[1] ?? "";
  return (/^\d/.test(said) ? null : unitNamed(said)) ?? noUnit;
}

const dollars = /^(cad|aud|sgd|hkd|nzd|twd)$/;

/** Whether two units measure the same, as far as currencies and shares can tell. A "$" may be any country's dollar. */
export function measureAlike(one: string, other: string): boolean {
  const [first, second] = [unitScale(one).measure, unitScale(other).measure];
  if (first === "" || second === "" || first === second) return true;
  const isBare = (unit: string) => /^\$(\s|$)/.test(unit);
  return (isBare(one) && dollars.test(second)) || (isBare(other) && dollars.test(first));
}
