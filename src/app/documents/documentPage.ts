/** A document of one file for any browser and for paper: no script, nothing loaded from elsewhere. Contents are markup already. */
import { escapedMarkup } from "../../xlsx/package/escape";
import { documentStyle } from "./documentStyle";

export type DocumentLanguage = "en" | "zh-CN";

export function documentPage(language: DocumentLanguage, title: string, main: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapedMarkup(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

export interface Column {
  readonly header: string;
  readonly isNumber?: boolean;
  /** Code such as formulas and addresses. */
  readonly isCode?: boolean;
}

export interface Row {
  readonly id?: string;
  /** Markup; the first one names the row. */
  readonly cells: readonly string[];
}

/** The caption says what the table shows; `columns` have a header each. */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[]): string {
  const kindOf = ({ isNumber, isCode }: Column) =>
    isNumber === true ? ' class="number"' : isCode === true ? ' class="code"' : "";
  const head = columns
    .map((column) => `<th scope="col"${kindOf(column)}>${escapedMarkup(column.header)}</th>`)
    .join("");
  const lines = rows.map(({ id, cells }) => {
    const contents = cells.map((cell, place) =>
      place === 0
        ? `<th scope="row"${kindOf(columns[place]!)}>${cell}</th>`
        : `<td${kindOf(columns[place]!)}>${cell}</td>`,
    );
    return `<tr${id === undefined ? "" : ` id="${escapedMarkup(id)}"`}>${contents.join("")}</tr>`;
  });
  // A wide table scrolls by itself; the keyboard reaches it.
  return `<div class="table" tabindex="0" role="group" aria-label="${escapedMarkup(caption)}"><table><caption>${escapedMarkup(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${lines.join("\n")}
</tbody></table></div>`;
}

export function section(id: string, heading: string, ...contents: readonly string[]): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapedMarkup(heading)}</h2>
${contents.join("\n")}
</section>`;
}

export function paragraph(text: string): string {
  return `<p>${escapedMarkup(text)}</p>`;
}

export function link(anchor: string, text: string): string {
  return `<a href="#${escapedMarkup(anchor)}">${escapedMarkup(text)}</a>`;
}
