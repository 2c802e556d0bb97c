// An example on a help page: a small grid of inputs and one of what the formula shows.
import { argumentCells, matrixOf } from "./exampleGrid.mjs";

/** An example as it would stand on a sheet: its inputs under their arguments' names, and what the formula shows. */
export function worked(text, parameters, [formula, result]) {
  const inputs = argumentCells(formula)
    .map((cells, index) => ({ name: parameters[Math.min(index, parameters.length - 1)].name, cells }))
    .filter(({ cells }) => cells.length > 0);
  const height = Math.max(...inputs.map(({ cells }) => cells.length));
  const heads = inputs.map(({ name, cells }) => `<th scope="col"${span(cells[0].length)}>${name}</th>`).join("");
  const body = Array.from(
    { length: height },
    (_row, row) =>
      `<tr>${inputs.map(({ cells }) => cells[0].map((_cell, column) => cell(cells[row]?.[column] ?? "")).join("")).join("")}</tr>`,
  );
  const shown = matrixOf(result);
  return `<p><code>${escape(formula)}</code></p>
<div class="grids">
<div class="wide"><table class="grid"><caption>${text.inputs}</caption>
<tr>${heads}</tr>
${body.join("\n")}
</table></div>
<div class="wide"><table class="grid shown"><caption>${text.result}</caption>
${shown.map((row, index) => `<tr>${row.map(index === 0 && isHeaderRow(shown) ? head : cell).join("")}</tr>`).join("\n")}
</table></div>
</div>`;
}

function span(columns) {
  return columns > 1 ? ` colspan="${columns}"` : "";
}

function cell(value) {
  return isNumber(value) ? `<td class="number">${escape(shortened(value))}</td>` : `<td>${escape(value)}</td>`;
}

function head(value) {
  return `<th scope="col">${escape(value)}</th>`;
}

/** Words above rows of other things; the dates and years of a table may head its columns as numbers. */
function isHeaderRow([first, ...rest]) {
  return first.length > 1 && rest.length > 0 && first.every((value) => value !== "") && !isNumber(first[0]);
}

function isNumber(value) {
  return /^[-+]?[\d.]/.test(value);
}

/** As a cell of usual width would show it. */
function shortened(value) {
  return /^-?\d+\.\d{9,}$/.test(value) ? `${Number(value).toFixed(6)}…` : value;
}

export function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
