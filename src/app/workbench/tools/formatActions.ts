/** How cells look: letters, grounds, borders, alignment and numbers. */
import {
  noBorder,
  type Area,
  type Border,
  type BorderEdge,
  type CellFormat,
  type CellLook,
} from "../../../workbench/book/book";
import { withDecimals } from "../../../workbench/tools/decimals";
import { ask } from "../parts/question";
import { colorValues, fillColors, fontColors } from "./colors";
import { accounting, formatNamed, formatOfKey, numberFormatNames, signOf, type KeyFormat } from "./numberFormats";
import { toolEntries, type ToolCommand, type ToolEntry } from "./toolList";
import { cellAt, type ToolAction, type ToolTarget } from "./toolTarget";

const keyFormats: readonly KeyFormat[] = ["general", "number", "currency", "percent", "scientific", "date", "time"];
const thin: Border = { style: "Continuous", weight: "Thin", color: "#000000" };
const outsideEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const allEdges = [...outsideEdges, "InsideHorizontal", "InsideVertical"] as const;

const bordersOf: Readonly<Record<ToolEntry<"borders">, { edges: readonly BorderEdge[]; border: Border }>> = {
  bottom: { edges: ["EdgeBottom"], border: thin },
  top: { edges: ["EdgeTop"], border: thin },
  left: { edges: ["EdgeLeft"], border: thin },
  right: { edges: ["EdgeRight"], border: thin },
  none: { edges: allEdges, border: noBorder },
  all: { edges: allEdges, border: thin },
  outside: { edges: outsideEdges, border: thin },
  thickOutside: { edges: outsideEdges, border: { ...thin, weight: "Medium" } },
  topAndBottom: { edges: ["EdgeTop", "EdgeBottom"], border: thin },
  doubleBottom: { edges: ["EdgeBottom"], border: { ...thin, style: "Double", weight: "Thick" } },
};

export const formatActions: Partial<Record<ToolCommand, ToolAction>> = {
  bold: toggled("bold"),
  italic: toggled("italic"),
  strikethrough: toggled("strikethrough"),
  underline: (target) => {
    const isOn = activeFormat(target).underline === "Single";
    return write(target, { underline: isOn ? "None" : "Single" });
  },
  alignLeft: aligned("Left"),
  alignCenter: aligned("Center"),
  alignRight: aligned("Right"),
  async wrapText(target) {
    await write(target, { wrapText: !activeFormat(target).wrapText });
    for (const area of target.areas) await target.book.formats.autofitRows(area);
  },
  mergeCells: merge,
  currency: (target) => setFormat(target, () => accounting(signOf(target.language))),
  percent: (target) => setFormat(target, () => "0%"),
  comma: (target) => setFormat(target, () => accounting("")),
  increaseDecimals: decimals(1),
  decreaseDecimals: decimals(-1),
  ...Object.fromEntries(
    fillColors.map((name) => [
      `fillColor.${name}`,
      (target: ToolTarget) => write(target, { fill: name === "none" ? null : colorValues[name] }),
    ]),
  ),
  ...Object.fromEntries(
    fontColors.map((name) => [
      `fontColor.${name}`,
      (target: ToolTarget) => write(target, { fontColor: colorValues[name] }),
    ]),
  ),
  ...Object.fromEntries(
    toolEntries.borders.map((name) => [`borders.${name}`, (target: ToolTarget) => drawBorders(target, name)]),
  ),
  ...Object.fromEntries(
    numberFormatNames.map((name) => [
      `numberFormat.${name}`,
      (target: ToolTarget) => setFormat(target, () => formatNamed(name, target.language)),
    ]),
  ),
  ...Object.fromEntries(
    keyFormats.map((key) => [
      `format.${key}`,
      (target: ToolTarget) => setFormat(target, () => formatOfKey(key, target.language)),
    ]),
  ),
};

/** In Excel the active cell decides for all that are selected. */
export function activeFormat({ book, active }: ToolTarget): CellLook {
  return book.formats.looks(cellAt(active))[0]![0]!;
}

async function write({ book, areas }: ToolTarget, format: Partial<CellFormat>): Promise<void> {
  for (const area of areas) await book.formats.write(area, format);
}

function toggled(name: "bold" | "italic" | "strikethrough"): ToolAction {
  return (target) => write(target, { [name]: !activeFormat(target)[name] });
}

function aligned(to: "Left" | "Center" | "Right"): ToolAction {
  return (target) =>
    write(target, { horizontalAlignment: activeFormat(target).horizontalAlignment === to ? "General" : to });
}

/** Each cell's format by its own one; whole columns end where the sheet does. */
export async function setFormat(
  { book, areas }: ToolTarget,
  format: (own: string, area: Area) => string | null,
): Promise<void> {
  for (const area of areas) {
    const looks = book.formats.looks(area);
    const within = { ...area, rowCount: looks.length, columnCount: looks[0]!.length };
    const formats = looks.map((row, down) =>
      row.map(({ numberFormat }, across) =>
        format(numberFormat, {
          ...area,
          row: area.row + down,
          column: area.column + across,
          rowCount: 1,
          columnCount: 1,
        }),
      ),
    );
    await book.cells.writeNumberFormats(within, formats);
  }
}

/** Blank cells of no format stay so: there is nothing to count decimals of. */
function decimals(by: 1 | -1): ToolAction {
  return (target) =>
    setFormat(target, (own, area) => {
      const cell = target.book.cells.read(area)[0]![0]!;
      if (own === "General" && typeof cell.value !== "number") return null;
      const shown = typeof cell.value === "number" ? shownDecimals(cell.value) : "";
      return withDecimals(own, by, shown);
    });
}

/** General shows eleven signs in a column that is wide enough ("Available number formats", General). */
function shownDecimals(value: number): string {
  return String(Number(value.toPrecision(10)));
}

async function drawBorders({ book, areas }: ToolTarget, name: ToolEntry<"borders">): Promise<void> {
  const { edges, border } = bordersOf[name];
  for (const area of areas) {
    for (const edge of edges) await book.formats.writeBorder(area, edge, border);
    if (border.style === "None")
      for (const [beside, edge] of besides(area)) await book.formats.writeBorder(beside, edge, border);
  }
}

/** A line between two cells may belong to either. */
function besides(area: Area): [Area, BorderEdge][] {
  const { row, column, rowCount, columnCount } = area;
  return [
    ...(row > 0 ? [[{ ...area, row: row - 1, rowCount: 1 }, "EdgeBottom"] as [Area, BorderEdge]] : []),
    ...(column > 0 ? [[{ ...area, column: column - 1, columnCount: 1 }, "EdgeRight"] as [Area, BorderEdge]] : []),
    [{ ...area, row: row + rowCount, rowCount: 1 }, "EdgeTop"],
    [{ ...area, column: column + columnCount, columnCount: 1 }, "EdgeLeft"],
  ];
}

async function merge(target: ToolTarget): Promise<void> {
  const { book, areas, active, texts } = target;
  const isMerged = book.formats
    .merges(active.sheetId)
    .some(({ row, column }) => areas.some((area) => area.row === row && area.column === column));
  for (const area of areas) {
    if (isMerged) {
      await book.formats.unmerge(area);
      continue;
    }
    if (area.rowCount * area.columnCount === 1) continue;
    const filled = book.cells
      .read(area)
      .flat()
      .filter(({ value, formula }) => value !== null || formula !== "");
    const answers = [{ value: "merge", label: texts.merge }] as const;
    const question = { title: texts.mergeLosesTitle, body: [texts.mergeLoses], answers, cancel: texts.cancel };
    if (filled.length > 1 && (await ask(question)) === null) return;
    await book.formats.merge(area, false);
    await book.formats.write(area, { horizontalAlignment: "Center" });
  }
}
