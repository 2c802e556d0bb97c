// A formula of constants as the cells of a sheet: each argument a column or more, and the result beside them.

/** The arguments of the outermost call as matrices of cells; an omitted one is empty. */
export function argumentCells(formula) {
  const inside = formula.slice(formula.indexOf("(") + 1, formula.lastIndexOf(")"));
  return splitOutside(inside, ",").map(matrixOf);
}

/** "{1;2}" as [["1"],["2"]], a single value as [["..."]]. */
export function matrixOf(text) {
  const trimmed = text.trim();
  if (trimmed === "") return [];
  if (!trimmed.startsWith("{")) return [[cellText(trimmed)]];
  return splitOutside(trimmed.slice(1, -1), ";").map((row) => splitOutside(row, ",").map(cellText));
}

function cellText(text) {
  const trimmed = text.trim();
  return trimmed.startsWith('"') ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}

/** Splits where the separator stands outside of quotes, braces and brackets. */
function splitOutside(text, separator) {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && "{(".includes(character)) depth += 1;
    else if (!quoted && "})".includes(character)) depth -= 1;
    if (character === separator && depth === 0 && !quoted) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
