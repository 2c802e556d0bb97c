/**
 * A number where a text is wanted, as in 1/3&"": the fifteen digits that Excel keeps, in full as long as they take up to twenty
 * places, and with an exponent of two digits or more beyond.
 */
const mostPlaces = 20;

export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const [mantissa = "", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const exponent = Number(power);
  const digits = mantissa.replace(".", "").replace(/0+$/, "");
  return (value < 0 ? "-" : "") + (inFull(digits, exponent) ?? withExponent(digits, exponent));
}

function inFull(digits: string, exponent: number): string | null {
  const padded = exponent < 0 ? digits.padStart(digits.length - exponent, "0") : digits.padEnd(exponent + 1, "0");
  const whole = padded.slice(0, Math.max(exponent, 0) + 1);
  const fraction = padded.slice(whole.length);
  const text = fraction === "" ? whole : `${whole}.${fraction}`;
  return text.length > mostPlaces ? null : text;
}

function withExponent(digits: string, exponent: number): string {
  const mantissa = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return `${mantissa}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
