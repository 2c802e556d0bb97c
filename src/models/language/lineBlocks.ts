/** The cells of one section: a heading, a header, and its lines. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block, CellEntry, CellRole, ListValidation } from "./model";
import { columns, lastColumn, runsAlong, type Layout, type PlacedLine, type PlacedSection } from "./layout";
import { textLookUp, valueLookUp } from "./lookUps";
import { readsElsewhere, withAddresses } from "./references";
import { tableBlocks } from "./tableBlocks";

const standardFormat = "#,##0.0";

export function sectionBlocks(placed: PlacedSection, sheet: string, layout: Layout): Block[] {
  const { section, heading, header } = placed;
  const isInputs = layout.sections.inputs.includes(placed);
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [[section.title]] },
    ...(section.note === undefined
      ? []
      : [{ area: cellAddress(heading + 1, 0), role: "note", cells: [[section.note]] } as const]),
    ...headerBlocks(placed, header, sheet, layout, isInputs),
    ...placed.lines.flatMap((line) => lineBlocks(line, sheet, layout)),
  ];
}

/** A section of tables only has no header of its own. */
function headerBlocks(
  { lines, axis }: PlacedSection,
  row: number,
  sheet: string,
  layout: Layout,
  isInputs: boolean,
): Block[] {
  if (lines.every(({ line }) => line.kind === "table")) return [];
  const texts = ["", "Unit", isInputs ? "Source ID" : "", isInputs ? "Grade" : "", "Value"];
  const blocks: Block[] = [
    { area: areaAddress({ row, column: 0, rowCount: 1, columnCount: texts.length }), role: "header", cells: [texts] },
    { area: cellAddress(row, columns.value), role: "header", align: "Right" },
  ];
  if (axis === null) return blocks;
  const home = layout.axes.get(axis.key);
  const isHome = home?.sheet === sheet && home.row === row;
  return [
    { ...blocks[0]!, cells: [[axis.label, ...texts.slice(1)]] },
    blocks[1]!,
    {
      area: areaAddress({ row, column: columns.first, rowCount: 1, columnCount: axis.values.length }),
      role: "header",
      cells: [
        axis.values.map((value, index) =>
          isHome ? value : `=${withAddresses(`[${axis.key}]`, layout, sheet, columns.first + index)}`,
        ),
      ],
      numberFormat: axis.numberFormat ?? "General",
      align: "Right",
    },
  ];
}

function lineBlocks(placed: PlacedLine, sheet: string, layout: Layout): Block[] {
  const { line, row } = placed;
  if (line.kind === "table") return tableBlocks(placed, sheet, layout);
  const blocks: Block[] = [
    {
      area: areaAddress({ row, column: 0, rowCount: 1, columnCount: 2 }),
      role: line.isTotal === true ? "label" : "text",
      cells: [[line.label, line.unit]],
    },
    { area: cellAddress(row, columns.unit), role: "note" },
    ...valueBlocks(placed, sheet, layout),
  ];
  if (line.note !== undefined)
    blocks.push({ area: cellAddress(row, lastColumn(placed) + 1), role: "note", cells: [[line.note]] });
  return blocks;
}

function valueBlocks(placed: PlacedLine, sheet: string, layout: Layout): Block[] {
  const { line, row } = placed;
  if (line.kind === "table") return [];
  const numberFormat = line.numberFormat ?? standardFormat;
  const single = (column: number, role: CellRole, entry: CellEntry, format?: string): Block => ({
    area: cellAddress(row, column),
    role,
    cells: [[entry]],
    ...(format === undefined ? { align: "Left" } : { numberFormat: format, align: "Right" }),
  });
  const along = (atRow: number, role: CellRole, entries: readonly CellEntry[], format: string): Block => ({
    area: areaAddress({ row: atRow, column: columns.first, rowCount: 1, columnCount: entries.length }),
    role,
    cells: [entries],
    numberFormat: format,
    align: "Right",
  });
  const count = lastColumn(placed) - columns.first + 1;
  const everywhere = (make: (column: number) => CellEntry) =>
    Array.from({ length: count }, (_cell, index) => make(columns.first + index));
  const cell = (column: number, atRow: number) => cellAddress(atRow, column).replace(/\d+$/, (digits) => `$${digits}`);
  const whereNamed = (id: string, lookUp: (id: string) => string) => `=IF(${id}="","",${lookUp(id)})`;
  switch (line.kind) {
    case "assumption": {
      const grade = single(columns.grade, "calculation", "I");
      if (typeof line.value !== "object") return [grade, single(columns.value, "input", line.value, numberFormat)];
      return [grade, along(row, "input", line.value, numberFormat)];
    }
    case "sourced": {
      const id = cellAddress(row, columns.source);
      if (typeof line.source === "string")
        return [
          single(columns.source, "input", `{source:${line.source}}`),
          single(columns.grade, "link", `=${textLookUp(id, "Grade")}`),
          single(columns.value, "link", `=${valueLookUp(id)}`, numberFormat),
        ];
      const ids = line.source.map((one) => (one === "" ? null : `{source:${one}}`));
      return [
        along(
          row,
          "link",
          everywhere((column) => whereNamed(cell(column, row + 1), valueLookUp)),
          numberFormat,
        ),
        { area: cellAddress(row + 1, 0), role: "note", cells: [["    its source"]] },
        along(row + 1, "input", ids, "General"),
        { area: cellAddress(row + 2, 0), role: "note", cells: [["    its grade"]] },
        along(
          row + 2,
          "link",
          everywhere((column) => whereNamed(cell(column, row + 1), (id) => textLookUp(id, "Grade"))),
          "General",
        ),
      ];
    }
    case "row": {
      const role = readsElsewhere(line.formula, layout, sheet) ? "link" : "calculation";
      const formula = withAddresses(line.formula, layout, sheet, columns.first);
      return [
        {
          area: areaAddress({ row, column: columns.first, rowCount: 1, columnCount: count }),
          role,
          numberFormat,
          align: "Right",
        },
        { area: cellAddress(row, columns.first), role, cells: [[formula]], numberFormat, align: "Right" },
      ];
    }
    case "grid": {
      const role = readsElsewhere(line.formula, layout, sheet) ? "link" : "calculation";
      const rowCount = line.side.length;
      return [
        {
          area: areaAddress({ row, column: columns.value, rowCount, columnCount: 1 }),
          role: "input",
          cells: line.side.map((value) => [value]),
          numberFormat: line.sideFormat,
          align: "Right",
        },
        {
          area: areaAddress({ row, column: columns.first, rowCount, columnCount: count }),
          role,
          numberFormat,
          align: "Right",
        },
        single(columns.first, role, withAddresses(line.formula, layout, sheet, columns.first), numberFormat),
      ];
    }
    case "formula": {
      const role = readsElsewhere(line.formula, layout, sheet) ? "link" : "calculation";
      if (!runsAlong(placed))
        return [single(columns.value, role, withAddresses(line.formula, layout, sheet, columns.value), numberFormat)];
      const entries = everywhere((column) => withAddresses(line.formula, layout, sheet, column));
      const opening =
        line.opening === undefined
          ? []
          : [
              single(
                columns.value,
                readsElsewhere(line.opening, layout, sheet) ? "link" : "calculation",
                withAddresses(line.opening, layout, sheet, columns.value),
                numberFormat,
              ),
            ];
      return [...opening, along(row, role, entries, numberFormat)];
    }
  }
}

export function sectionValidations({ lines }: PlacedSection): ListValidation[] {
  return lines.flatMap(({ line, row }) =>
    line.kind !== "assumption" || line.list === undefined
      ? []
      : [{ area: cellAddress(row, columns.value), list: line.list, hint: `One of ${line.list.join(", ")}.` }],
  );
}
