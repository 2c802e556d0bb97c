/**
 * Numbers as people write them: "1,234.5", "1.234,5", "1 234,5", "1'234.5", "(12.5)", "$3,700". A text with two readings,
 * such as "1,234" (1234 or 1.234), is a number only when the decimal sign is known; it is never guessed.
 */
export type DecimalSign = "." | ",";

export type NumberReading =
  | { readonly kind: "number"; readonly value: number; readonly currency: string; readonly sign: DecimalSign | null }
  | { readonly kind: "two numbers"; readonly values: readonly [number, number] }
  | { readonly kind: "percentage" }
  | { readonly kind: "no number" };

const noNumber: NumberReading = { kind: "no number" };
const currencySign = /^(?:US\$|[$€£¥₩₹])|[$€£¥₩₹]$/;

/** `sign` is the decimal sign of the text's column, null when nothing tells it. */
export function readNumber(text: string, sign: DecimalSign | null = null): NumberReading {
  const { body, negative, currency } = partsOf(text);
  if (/^[+-]?[\d.,' ]*\d[\d.,' ]*%$/.test(body)) return { kind: "percentage" };
  const signed = /^([+-]?)([\d.,' ]*\d[\d.,' ]*)(e[+-]?\d{1,3})?$/i.exec(body);
  if (signed === null) return noNumber;
  const [, minus, digits = "", exponent = ""] = signed;
  if (negative && minus !== "") return noNumber;
  const factor = negative || minus === "-" ? -1 : 1;
  const reading = (decimal: DecimalSign): number | null => {
    const plain = plainDigits(digits, decimal);
    const value = plain === null ? NaN : factor * Number(plain + exponent);
    return Number.isFinite(value) ? value : null;
  };
  const [point, comma] = [reading("."), reading(",")];
  if (sign !== null) return found(sign === "." ? point : comma, currency, sign);
  if (point !== null && comma !== null)
    return point === comma ? found(point, currency, null) : { kind: "two numbers", values: [point, comma] };
  return point === null ? found(comma, currency, ",") : found(point, currency, ".");
}

/** The decimal sign that the texts of one column leave no doubt of; null when none tells it or they contradict. */
export function decimalSignOf(texts: Iterable<string>): DecimalSign | null {
  const signs = new Set<DecimalSign>();
  for (const text of texts) {
    const reading = readNumber(text);
    if (reading.kind === "number" && reading.sign !== null) signs.add(reading.sign);
  }
  const [only = null] = signs;
  return signs.size === 1 ? only : null;
}

function found(value: number | null, currency: string, sign: DecimalSign | null): NumberReading {
  return value === null ? noNumber : { kind: "number", value: value === 0 ? 0 : value, currency, sign };
}

/** Full-width digits and the many spaces become plain ones; brackets around a number are an accountant's minus. */
function partsOf(text: string): { body: string; negative: boolean; currency: string } {
  const plain = text
    .normalize("NFKC")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\u2019/g, "'")
    .trim();
  const inBrackets = /^\((.*)\)$/.exec(plain)?.[1];
  const minus = /^-\s*(?=[^\d\s+-])/.exec(inBrackets ?? plain)?.[0] ?? "";
  const unsigned = (inBrackets ?? plain).slice(minus.length).trim();
  const currency = currencySign.exec(unsigned)?.[0] ?? "";
  const body = unsigned.replace(currencySign, "").trim();
  return { body: minus === "" || /^[+-]/.test(body) ? body : `-${body}`, negative: inBrackets !== undefined, currency };
}

/** "1,234.5" with the decimal sign "." is "1234.5"; null when the text is no number so. */
function plainDigits(digits: string, decimal: DecimalSign): string | null {
  const [whole = "", fraction, ...more] = digits.split(decimal);
  if (more.length > 0 || /\D/.test(fraction ?? "")) return null;
  if (whole === "" && (fraction ?? "") === "") return null;
  const ungrouped = /^\d*$/.test(whole) ? whole : withoutGroups(whole);
  return ungrouped === null ? null : `${ungrouped || "0"}.${fraction ?? ""}0`;
}

/** Groups of three, or of two and a last one of three as in India; all parted by the same sign. */
function withoutGroups(whole: string): string | null {
  const isGrouped = /^[1-9]\d{0,2}([.,' ])\d{3}(?:\1\d{3})*$/.test(whole) || /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(whole);
  return isGrouped ? whole.replace(/\D/g, "") : null;
}
