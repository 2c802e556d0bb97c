/** How a number that is too wide for its column is written, as Excel does it. */

/** The text to draw for a number whose own text is `text`; `fits` measures in the cell's font. */
export function fittedNumber(value: number, text: string, isGeneral: boolean, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  if (isGeneral) {
    const rounded = withFewerDecimals(value, text).find(fits);
    const exponent = [5, 4, 3, 2, 1, 0].map((digits) => exponentForm(value, digits)).find(fits);
    const best = [rounded, exponent]
      .filter((one) => one !== undefined)
      .reduce<string | undefined>((one, other) => (digitsOf(other) > digitsOf(one ?? "") ? other : one), undefined);
    if (best !== undefined) return best;
  }
  let hashes = "#";
  while (hashes.length < 255 && fits(`${hashes}#`)) hashes += "#";
  return hashes;
}

/** Not those that would read 0. */
function withFewerDecimals(value: number, text: string): string[] {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  return Array.from({ length: decimals }, (_, left) => withoutZeros(value.toFixed(left)))
    .reverse()
    .filter((rounded) => Number(rounded) !== 0);
}

/** How many digits tell something. */
function digitsOf(text: string): number {
  return text.replace(/E.*/, "").replace(/\D/g, "").replace(/^0+/, "").length;
}

function withoutZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** 1.23E+09: at least two digits of the power, as Excel writes it. */
function exponentForm(value: number, digits: number): string {
  const [mantissa, power] = value.toExponential(digits).split("e") as [string, string];
  return `${withoutZeros(mantissa)}E${power[0]}${power.slice(1).padStart(2, "0")}`;
}
