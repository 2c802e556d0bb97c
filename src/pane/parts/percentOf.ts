/**
 * A part of a whole in per cent, as people of the language write it, with so many digits after the point at most. A trace
 * is not called zero, nor nearly all the whole.
 */
export function percentOf(part: number, language: string, digits: 0 | 1): string {
  const smallest = digits === 0 ? 0.01 : 0.001;
  const format = (value: number) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: digits }).format(value);
  if (part > 0 && part < smallest / 2) return `<${format(smallest)}`;
  if (part < 1 && part >= 1 - smallest / 2) return `>${format(1 - smallest)}`;
  return format(part);
}
