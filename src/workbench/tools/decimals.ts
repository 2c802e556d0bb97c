/**
 * One decimal more or less, as Excel's buttons "Increase Decimal" and "Decrease Decimal" write it into a number format. Every
 * section of the format follows; dates, times, fractions and texts stay as they are. A cell of the format General starts
 * from the decimals that it shows.
 */

const mostDecimals = 30;
/** What no digit stands in: quoted texts, single signs, widths, repeated signs, colours and conditions. */
const literal = String.raw`"[^"]*"|\\.|_.|\*.|\[[^\]]*\]`;
const pieces = new RegExp(`${literal}|[^"\\\\_*[]+|.`, "gs");
const digits = /[0#?,]*[0#][0#?,]*(\.[0#?]*)?/;

export function withDecimals(format: string, by: 1 | -1, shown: string): string {
  if (format === "General") {
    const decimals = (/\.(\d+)/.exec(shown)?.[1] ?? "").length;
    return Number.isNaN(Number(shown)) && !/^-?[\d.]+E[+-]\d+$/.test(shown) ? format : fixed(decimals + by);
  }
  if (isDate(format) || format === "@") return format;
  return sectionsOf(format)
    .map((section) => inSection(section, by))
    .join(";");
}

function fixed(decimals: number): string {
  const count = Math.min(mostDecimals, Math.max(0, decimals));
  return count === 0 ? "0" : `0.${"0".repeat(count)}`;
}

function inSection(section: string, by: 1 | -1): string {
  let isDone = false;
  return (section.match(pieces) ?? [])
    .map((piece) => {
      if (isDone || new RegExp(`^(?:${literal})$`, "s").test(piece) || piece.includes("/")) return piece;
      const found = digits.exec(piece);
      if (found === null) return piece;
      isDone = true;
      return piece.slice(0, found.index) + shifted(found[0], by) + piece.slice(found.index + found[0].length);
    })
    .join("");
}

function shifted(mask: string, by: 1 | -1): string {
  const [whole = "", decimals = ""] = mask.split(".");
  if (by === 1) return decimals.length >= mostDecimals ? mask : `${whole}.${decimals}0`;
  return decimals.length <= 1 ? whole : `${whole}.${decimals.slice(0, -1)}`;
}

/** Semicolons within quotes part nothing. */
function sectionsOf(format: string): string[] {
  const sections = [""];
  for (const piece of format.match(new RegExp(`${literal}|[^;"\\\\_*[]+|.`, "gs")) ?? [])
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  return sections;
}

function isDate(format: string): boolean {
  return /[dyhs]|m{1,5}/i.test(format.replace(new RegExp(`${literal}|general`, "gis"), ""));
}
