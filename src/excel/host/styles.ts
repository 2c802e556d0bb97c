/** How the cells of a model look. Colours follow modellers' custom: inputs blue on light yellow, calculations black, links green. */
import type { CellRole } from "../../models/language/model";

export const palette = {
  title: "#1B2A41",
  quiet: "#605E5C",
  input: "#0000FF",
  inputFill: "#FFF9DB",
  calculation: "#000000",
  link: "#00713A",
  headerFill: "#1B2A41",
  headerText: "#FFFFFF",
  forecastFill: "#C7D9EE",
  headingLine: "#1B2A41",
  sourcesTab: "#8764B8",
} as const;

interface Look {
  readonly color: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
}

const looks: Readonly<Record<CellRole, Look>> = {
  title: { color: palette.title, bold: true, size: 18 },
  subtitle: { color: palette.quiet },
  heading: { color: palette.title, bold: true, size: 13 },
  header: { color: palette.headerText, fill: palette.headerFill, bold: true },
  text: { color: palette.calculation },
  note: { color: palette.quiet, italic: true },
  label: { color: palette.calculation, bold: true },
  input: { color: palette.input, fill: palette.inputFill },
  calculation: { color: palette.calculation },
  link: { color: palette.link },
  check: { color: palette.calculation, bold: true },
};

export function queueLook(range: Excel.Range, role: CellRole): void {
  const { color, fill, bold, italic, size } = looks[role];
  const { font } = range.format;
  font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (bold === true) font.bold = true;
  if (italic === true) font.italic = true;
  if (size !== undefined) font.size = size;
  range.format.verticalAlignment = "Center";
}
