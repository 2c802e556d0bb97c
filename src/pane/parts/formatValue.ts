/** A number as people of the language write it, every digit that matters kept; text as it stands. */
export function formatValue(value: number | string | boolean, language: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const size = Math.abs(value);
  const plain = size === 0 || (size >= 1e-4 && size < 1e15);
  return new Intl.NumberFormat(language, {
    maximumSignificantDigits: 10,
    notation: plain ? "standard" : "scientific",
  }).format(value);
}
