/** The header of a section: the axis across, its forecasts marked, and what stands before and behind it. */
import { areaAddress, cellAddress } from "../../formula/address";
import { isTable, type Axis } from "./definition";
import { columns, runsAlong, type Places, type PlacedSection } from "./layout";
import type { Block } from "./model";
import { withAddresses } from "./references";

const longHead = 12;

/** A section of tables only has no header of its own. */
export function headerBlocks(placed: PlacedSection, row: number, sheet: string, layout: Places): Block[] {
  const { lines, axis, first, after } = placed;
  if (lines.every(({ line }) => isTable(line))) return [];
  const one = (column: number, text: string, align: Block["align"] = "Left"): Block => ({
    area: cellAddress(row, column),
    role: "header",
    cells: [[text]],
    align,
  });
  return [
    one(columns.label, axis?.label ?? ""),
    one(columns.unit, "Unit"),
    ...(axis === null || first > columns.value ? [one(columns.value, valueHeader(placed), "Right")] : []),
    ...(axis === null ? [] : axisHeader(axis, row, first, sheet, layout)),
    ...(after.source === null ? [] : [one(after.source, "Source ID", "Center")]),
    ...(after.grade === null ? [] : [one(after.grade, "Grade", "Center")]),
  ];
}

/** What stands before the axis in this section: down the side of a grid nothing has one name. */
function valueHeader({ lines, axis }: PlacedSection): string {
  if (axis === null) return "Value";
  const kinds = lines.map((placed) => (runsAlong(placed) ? "along" : "single"));
  if (kinds.includes("single")) return "Value";
  return lines.some(({ line }) => line.kind === "formula" && line.opening !== undefined) ? "Opening" : "";
}

function axisHeader(axis: Axis, row: number, first: number, sheet: string, layout: Places): Block[] {
  const { key, values, numberFormat = "General", forecast } = axis;
  const home = layout.axes.get(key);
  const isHome = home?.sheet === sheet && home.row === row;
  const at = (formula: string, place: number) => withAddresses(formula, layout, sheet, place);
  const shown = (place: number) => {
    const value = at(`[${key}]`, place);
    return forecast === undefined ? `=${value}` : `=IF(${at(forecast, place)},${value}&"E",${value})`;
  };
  return [
    {
      area: areaAddress({ row, column: first, rowCount: 1, columnCount: values.length }),
      role: "header",
      cells: [values.map((value, place) => (isHome ? value : shown(place)))],
      numberFormat,
      align: "Right",
      ...headerSize(values.map((value) => `${value}${forecast === undefined ? "" : "E"}`)),
      ...(forecast !== undefined || values.some((value) => /\dE$/.test(String(value))) ? { marksForecasts: true } : {}),
    },
  ];
}

/** Long heads are wrapped, so that their columns stay as narrow as the figures. */
function headerSize(heads: readonly string[]): Partial<Block> {
  const longest = Math.max(...heads.map(({ length }) => length));
  if (longest <= longHead) return { letters: longest };
  const letters = Math.max(longHead, ...heads.flatMap((head) => head.split(" ")).map(({ length }) => length));
  const linesOf = (head: string) =>
    head
      .split(" ")
      .reduce(
        ({ lines, used }, word) =>
          used + word.length > letters
            ? { lines: lines + 1, used: word.length + 1 }
            : { lines, used: used + word.length + 1 },
        { lines: 1, used: 0 },
      ).lines;
  return { letters, wrap: "middle", lines: Math.max(...heads.map(linesOf)) };
}
