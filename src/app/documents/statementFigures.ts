/** What a reader looks for first in the statements of a company: the main lines of the last year that is not a forecast. */
import type { HeadlineFigure } from "../../audit/snapshot/headlineFigures";
import {
  cellAt,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
} from "../../audit/snapshot/workbookSnapshot";

const lines = [
  "Revenue",
  "Operating income",
  "Net income",
  "What is left",
  "Capital expenditure",
  "Cash and securities less debt",
  "Revenue from generative AI",
  "Operating income of generative AI",
].map((line) => line.toLowerCase());

interface StatementFigure {
  readonly line: string;
  readonly figure: HeadlineFigure;
}

/**
 * Sheet by sheet, as the statements stand; of several companies each figure says whose sheet it is on. A year of the forecast is headed by a
 * text, "2027E".
 */
export function statementFigures(snapshot: WorkbookSnapshot): HeadlineFigure[] {
  const found = snapshot.sheets.flatMap((sheet) => figuresOn(sheet));
  const isShared = found.some(({ line, figure: { sheet } }) =>
    found.some((other) => other.line === line && other.figure.sheet !== sheet),
  );
  return found.map(({ figure }) => (isShared ? { ...figure, label: `${figure.label} · ${figure.sheet}` } : figure));
}

function figuresOn(sheet: SheetSnapshot): StatementFigure[] {
  const figures: StatementFigure[] = [];
  const told = new Set<string>();
  let years: { readonly column: number; readonly year: number }[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const label = textAt(sheet, row, 0);
    if (/^(?:fiscal |calendar )?(?:year|quarter)$/i.test(label)) {
      years = /year$/i.test(label) ? yearsOf(sheet, row) : [];
      continue;
    }
    if (years.length === 0 || !lines.includes(label.toLowerCase()) || told.has(label)) continue;
    const last = years.filter(({ column }) => isFigure(sheet, row, column)).at(-1);
    if (last === undefined) continue;
    told.add(label);
    const unit = [textAt(sheet, row, 1), scaleOf(cellAt(sheet, row, last.column)!)].filter(Boolean).join(" ");
    figures.push({
      line: label,
      figure: { sheet: sheet.name, row, column: last.column, label: `${label}, ${last.year}`, unit },
    });
  }
  return figures;
}

const scales = [
  ["bn", 1e9],
  ["m", 1e6],
  ["thousand", 1e3],
] as const;

/** What the format of the cell leaves out of the number: an amount in USD may be shown in millions. */
function scaleOf({ value, text }: SnapshotCell): string {
  const size = Number(text.replace(/[^\d.]/gu, ""));
  const isShownIn = (scale: number) => Math.abs(Math.abs(Number(value)) / scale - size) <= 0.5;
  return isShownIn(1) ? "" : (scales.find(([, scale]) => isShownIn(scale))?.[0] ?? "");
}

function yearsOf(sheet: SheetSnapshot, row: number) {
  return Array.from({ length: sheet.columnCount }, (_, column) => ({
    column,
    year: cellAt(sheet, row, column)?.value,
  })).filter((one): one is { column: number; year: number } => typeof one.year === "number" && one.year > 1900);
}

function isFigure(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return typeof cell?.value === "number" && !cell.isError && !cell.isDate;
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = cellAt(sheet, row, column)?.value;
  return typeof value === "string" ? value.trim() : "";
}
