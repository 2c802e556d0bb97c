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
/** In traditional letters: the yuan, or the dollar of Taiwan or Hong Kong. */
export const yuanOrDollar = "元";
export const yuanCurrencies: readonly string[] = ["CNY", "TWD", "HKD"];

const currencies: readonly (readonly [unit: string, ...words: string[]])[] = [
  ["$", "$", "dollar", "dollars"],
  ["USD", "usd", "us$", "u.s.$", "u.s. $", "us $", "us dollar", "us dollars", "u.s. dollars", "美元", "美金"],
  ["€", "€"],
  ["EUR", "eur", "euro", "euros", "欧元", "歐元"],
  ["£", "£"],
  ["GBP", "gbp", "pounds", "英镑", "英鎊"],
  ["CNY", "cny", "rmb", "cn¥", "yuan", "renminbi", "人民币", "人民幣", "元人民币", "元人民幣", "元", "圆"],
  ["JPY", "jpy", "jp¥", "yen", "日元", "日圆", "日圓", "円"],
  [yenOrYuan, "¥"],
  [yuanOrDollar, "圓"],
  ["HKD", "hkd", "hk$", "港元", "港币", "港幣"],
  ["TWD", "twd", "ntd", "nt$", "新台币", "新台幣", "新臺幣", "台币", "台幣", "臺幣"],
  ["KRW", "krw", "₩", "won", "韩元", "韓元"],
  ["INR", "inr", "₹", "rs.", "rs", "rupees"],
  ["CHF", "chf"],
  ["CAD", "cad", "c$", "ca$"],
  ["AUD", "aud", "a$", "au$"],
  ["NZD", "nzd", "nz$"],
  ["SGD", "sgd", "s$"],
  ["BRL", "brl", "r$"],
  ["SEK", "sek"],
  ["NOK", "nok"],
  ["DKK", "dkk"],
  ["ILS", "ils", "₪"],
  ["SAR", "sar"],
  ["AED", "aed"],
];

const magnitudes: readonly (readonly [unit: string, factor: number, words: string])[] = [
  ["k", 1, "k thousand thousands 000 '000 000s '000s 千"],
  ["m", 1, "m mn mm mio mio. mln million millions millionen 百万 百萬"],
  ["bn", 1, "b bn bn. bln billion billions mrd mrd. milliarden 十亿 十億"],
  ["tn", 1, "t tn trn trillion trillions 万亿 萬億"],
  ["m", 0.01, "万 萬"],
  ["m", 10, "千万 千萬"],
  ["m", 100, "亿 億"],
  ["bn", 10, "百亿 百億"],
  ["bn", 100, "千亿 千億"],
  ["m", 0.1, "lakh lakhs"],
  ["m", 10, "crore crores"],
];

/** Written as the field writes them; their letters may come in any case. */
const measures = new Map(
  "kW MW GW TW kWh MWh GWh TWh bps pp x".split(" ").map((measure) => [measure.toLowerCase(), measure] as const),
);
const perCent = new Set(["%", "percent", "per cent", "pct"]);
const currencyOf = new Map(currencies.flatMap(([unit, ...words]) => words.map((word) => [word, unit] as const)));
const magnitudeOf = new Map(
  magnitudes.flatMap(([unit, factor, words]) => words.split(" ").map((word) => [word, { unit, factor }] as const)),
);

/** Null where the text says anything else as well. The empty text is no unit. */
export function unitNamed(text: string): NamedUnit | null {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
    .replace(/^(?:in\b|单位|單位)\s*[::]?\s*/, "")
    // "$ in millions", "billions of USD", "USD, millions": the words join what a person reads as one unit.
    .replace(/,\s*|\s+(?:in|of)\s+/g, " ")
    .replace(/^(人民[币幣]|新?[台臺][币幣]|港[币幣])(.+)[元圓]$/, "$2$1")
    .trim();
  if (plain === "") return noUnit;
  if (perCent.has(plain)) return { unit: "%", factor: 1 };
  const measure = measures.get(plain.replace("×", "x"));
  if (measure !== undefined) return { unit: measure, factor: 1 };
  for (const [currency, rest] of splits(plain)) {
    const magnitude = magnitudeOf.get(rest);
    const known = currency === "元" && /[億萬]/.test(rest) ? yuanOrDollar : currencyOf.get(currency);
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

/** Of a unit as it is named here. */
export const startsWithCurrency = /^(?:[A-Z]{3}\b|[$€£¥元])/;

const noticeOfAccounts = /,?\s*(?:un)?audited$/i;

/**
 * What a heading says of its column's unit, in brackets, behind a sign or as its last words: "Amount ($m)", "金额（亿元）", "Revenue, USD
 * bn", "Revenue $m", "收入/亿元". A last word alone is a unit only when it names a currency or a share: "Total m" may be anything.
 */
export function unitOfHeading(heading: string): NamedUnit {
  return unitNamed(unitTextOfHeading(heading)) ?? noUnit;
}

/** The words of the heading that name its unit, as they stand there; "" for none. */
export function unitTextOfHeading(heading: string): string {
  const plain = heading.normalize("NFKC").replaceAll("_", " ").trim();
  const said = (
    /[([]([^()[\]]*)[)\]]\s*$/.exec(plain)?.[1] ??
    /(?:[,:/]|\bin\b)\s*([^,:/]*)$/i.exec(plain)?.[1] ??
    ""
  ).replace(noticeOfAccounts, "");
  if (said !== "" && unitNamed(said) !== null) return said;
  const words = plain.split(/\s+/);
  const last = [2, 1].flatMap((count) => (words.length < count ? [] : [words.slice(-count).join(" ")]));
  const isMoneyOrShare = ({ unit }: NamedUnit) => unit.startsWith("%") || startsWithCurrency.test(unit);
  return last.find((text) => isMoneyOrShare(unitNamed(text) ?? noUnit)) ?? "";
}

const dollars = /^(usd|cad|aud|sgd|hkd|nzd|twd)$/;

/** Whether two units measure the same, as far as currencies and shares can tell. A "$" may be any country's dollar. */
export function measureAlike(one: string, other: string): boolean {
  const [first, second] = [unitScale(one).measure, unitScale(other).measure];
  if (first === "" || second === "" || first === second) return true;
  // A bare currency beside a price for something: "$0.42" beside "USD per 1M tokens".
  const [above, below] = other.split(/\bper\b|\//);
  if (below !== undefined && startsWithCurrency.test(one) && !/[a-z/]/.test(one))
    return measureAlike(one, above!.trim());
  const isBare = (unit: string) => /^\$(\s|$)/.test(unit);
  return (isBare(one) && dollars.test(second)) || (isBare(other) && dollars.test(first));
}
