/** A part of a whole in per cent, one decimal, as people of the language write it. A trace is not called zero, nor nearly all the whole. */
export function percentOf(part: number, language: string): string {
  const format = (value: number) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(value);
  if (part > 0 && part < 0.0005) return `<${format(0.001)}`;
  if (part < 1 && part >= 0.9995) return `>${format(0.999)}`;
  return format(part);
}
