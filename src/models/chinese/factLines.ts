/**
 * Formulas look lines up in the table of facts by their labels. Where the labels are Chinese, the names that the table has stand in the formula
 * itself, down like the labels.
 */
import { areaFrom } from "../../formula/address";
import { factsTableName } from "../../register/factColumns";
import type { ModelSheet } from "../language/model";

const lookUps = new RegExp(
  `(?<=${factsTableName}\\[Line\\],)(?:\\{sheet:([^{}]+)\\}!)?\\$?A\\$?(\\d+)(?::\\$?A\\$?(\\d+))?`,
  "g",
);

/** `sheets` are those with the labels of the table; `own` is the sheet of the formula. */
export function withFactLines(formula: string, own: ModelSheet, sheets: readonly ModelSheet[]): string {
  const names = new Map<string, string>();
  const written = formula.replace(lookUps, (labels, sheet: string | undefined, first: string, last = first) => {
    const on = sheet === undefined ? own : sheets.find(({ name }) => name === sheet);
    const lines = on === undefined ? [] : labelsIn(on, Number(first), Number(last));
    if (lines.length === 0) return labels;
    const quoted = lines.map((line) => `"${line.replaceAll('"', '""')}"`);
    const array = quoted.length === 1 ? quoted[0]! : `{${quoted.join(";")}}`;
    names.set(labels, array);
    return array;
  });
  // Where several facts contradict, the line is looked for once more, cut out of "Revenue|45657".
  return [...names].reduce((text, [labels, array]) => text.replaceAll(`${labels}&"|"&`, `${array}&"|"&`), written);
}

/** Of the rows from the first to the last, counted from 1. */
function labelsIn({ blocks }: ModelSheet, first: number, last: number): string[] {
  const labels = new Map<number, string>();
  for (const { area, cells = [] } of blocks) {
    const { row, column } = areaFrom(area);
    if (column !== 0) continue;
    for (const [down, [entry]] of cells.entries()) if (typeof entry === "string") labels.set(row + down + 1, entry);
  }
  return Array.from({ length: last - first + 1 }, (_row, place) => labels.get(first + place) ?? "");
}
