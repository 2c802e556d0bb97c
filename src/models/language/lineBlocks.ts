/** The cells of one section: a heading, a header, and its lines. */
import { areaAddress, cellAddress } from "../../formula/address";
import { asTypedEntry } from "../../register/registerRow";
import type { Block, CellEntry, CellRole, ListValidation } from "./model";
import { areaOfLine, columns, lastColumn, runsAlong, type Places, type PlacedLine, type PlacedSection } from "./layout";
import { textLookUp, valueLookUp } from "./lookUps";
import { headerBlocks } from "./headerBlocks";
import { readsElsewhere, withAddresses } from "./references";
import { tableBlocks } from "./tableBlocks";
import { isTable } from "./definition";
import { paymentBlocks } from "./paymentBlocks";

const standardFormat = "#,##0.0";

export function sectionBlocks(placed: PlacedSection, sheet: string, layout: Places): Block[] {
  const { section, heading, header } = placed;
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [[section.title]] },
    ...(section.note === undefined
      ? []
      : [{ area: cellAddress(heading + 1, 0), role: "note", cells: [[section.note]] } as const]),
    ...headerBlocks(placed, header, sheet, layout),
    ...placed.lines.flatMap((line) => lineBlocks(line, sheet, layout)),
    ...fillBlocks(placed, sheet, layout),
  ];
}

/** The formula of a block stands in the first cell that it fills. */
function fillBlocks({ section, lines, first }: PlacedSection, sheet: string, layout: Places): Block[] {
  const top = lines.find(({ line }) => line.kind === "filled");
  if (section.fill === undefined || top === undefined) return [];
  const { numberFormat = standardFormat } = top.line;
  const cells = [[withAddresses(section.fill, layout, sheet, null)]];
  return [{ area: cellAddress(top.row, first), role: "link", cells, align: "Right", numberFormat }];
}

function lineBlocks(placed: PlacedLine, sheet: string, layout: Places): Block[] {
  const { line, row } = placed;
  if (line.kind === "table") return tableBlocks(placed, sheet, layout);
  if (line.kind === "payments") return paymentBlocks(placed, sheet, layout);
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
    blocks.push({ area: cellAddress(row, placed.after.note), role: "note", cells: [[line.note]] });
  return blocks;
}

function valueBlocks(placed: PlacedLine, sheet: string, layout: Places): Block[] {
  const { line, row, first, after } = placed;
  if (isTable(line)) return [];
  const numberFormat = line.numberFormat ?? standardFormat;
  const single = (column: number, role: CellRole, entry: CellEntry, format?: string): Block => ({
    area: cellAddress(row, column),
    role,
    cells: [[role === "input" ? asTypedEntry(entry) : entry]],
    ...(format === undefined ? { align: "Center" } : { numberFormat: format, align: "Right" }),
  });
  const along = (atRow: number, role: CellRole, entries: readonly CellEntry[], format: string): Block => ({
    area: areaAddress({ row: atRow, column: first, rowCount: 1, columnCount: entries.length }),
    role,
    cells: [role === "input" ? entries.map(asTypedEntry) : entries],
    numberFormat: format,
    align: "Right",
  });
  const count = lastColumn(placed) - first + 1;
  const everywhere = (make: (place: number) => CellEntry) =>
    Array.from({ length: count }, (_cell, place) => make(place));
  const cell = (place: number, atRow: number) =>
    cellAddress(atRow, first + place).replace(/\d+$/, (digits) => `$${digits}`);
  const grade = after.grade ?? columns.value;
  const source = after.source ?? columns.value;
  const whereNamed = (id: string, lookUp: (id: string) => string, without: string) =>
    `=IF(${id}="",${without},${lookUp(id)})`;
  const actualCount = placed.axis?.actualCount ?? Infinity;
  switch (line.kind) {
    case "filled": {
      const nothing = everywhere(() => null);
      const filled = along(row, "link", nothing, numberFormat);
      const { forecast = "" } = line;
      if (forecast === "") return [filled];
      const columnCount = count - actualCount;
      const later = { row, column: first + actualCount, rowCount: 1, columnCount };
      const role = readsElsewhere(forecast, layout, sheet) ? "link" : "calculation";
      const cells = [
        Array.from({ length: columnCount }, (_cell, place) =>
          withAddresses(forecast, layout, sheet, actualCount + place),
        ),
      ];
      return [filled, { area: areaAddress(later), role, cells, numberFormat, align: "Right" }];
    }
    case "assumption": {
      const letter = line.isKey === true ? [] : [single(grade, "calculation", "I")];
      if (typeof line.value !== "object") return [...letter, single(columns.value, "input", line.value, numberFormat)];
      return [...letter, along(row, "input", line.value, numberFormat)];
    }
    case "definition":
      return [single(columns.value, "input", line.value, numberFormat)];
    case "sourced": {
      const id = cellAddress(row, source);
      if (typeof line.source === "string")
        return [
          single(source, "input", `{source:${line.source}}`),
          single(grade, "link", `=${textLookUp(id, "Grade")}`),
          single(columns.value, "link", `=${valueLookUp(id)}`, numberFormat),
        ];
      const ids = line.source.map((one) => (one === "" ? null : `{source:${one}}`));
      const { assumed } = line;
      const typed = (place: number) => cell(place, row + 3);
      const without = (place: number, shown: string) =>
        assumed === undefined ? '""' : `IF(${typed(place)}="","",${shown})`;
      return [
        along(
          row,
          "link",
          everywhere((place) => whereNamed(cell(place, row + 1), valueLookUp, without(place, typed(place)))),
          numberFormat,
        ),
        { area: cellAddress(row + 1, 0), role: "note", cells: [["    its source"]] },
        along(row + 1, "input", ids, "General"),
        { area: cellAddress(row + 2, 0), role: "note", cells: [["    its grade"]] },
        along(
          row + 2,
          "link",
          everywhere((place) =>
            whereNamed(cell(place, row + 1), (id) => textLookUp(id, "Grade"), without(place, '"I"')),
          ),
          "General",
        ),
        ...(assumed === undefined
          ? []
          : [
              { area: cellAddress(row + 3, 0), role: "note", cells: [["    assumed without one"]] } as const,
              along(row + 3, "input", assumed, numberFormat),
            ]),
      ];
    }
    case "row": {
      const role = readsElsewhere(line.formula, layout, sheet) ? "link" : "calculation";
      const formula = withAddresses(line.formula, layout, sheet, 0);
      return [
        {
          area: areaAddress({ row, column: first, rowCount: 1, columnCount: count }),
          role,
          numberFormat,
          align: "Right",
        },
        { area: cellAddress(row, first), role, cells: [[formula]], numberFormat, align: "Right" },
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
          area: areaAddress({ row, column: first, rowCount, columnCount: count }),
          role,
          numberFormat,
          align: "Right",
        },
        single(first, role, withAddresses(line.formula, layout, sheet, 0), numberFormat),
      ];
    }
    case "formula": {
      const role = readsElsewhere(line.formula, layout, sheet) ? "link" : "calculation";
      if (!runsAlong(placed) && line.formula === "") return [];
      if (!runsAlong(placed))
        return [single(columns.value, role, withAddresses(line.formula, layout, sheet, null), numberFormat)];
      const entries = everywhere((place) => {
        const text = place < actualCount ? (line.byColumn?.[place] ?? line.formula) : (line.forecast ?? line.formula);
        return place < (line.from ?? 0) || text === "" ? null : withAddresses(text, layout, sheet, place);
      });
      const opening =
        line.opening === undefined
          ? []
          : [
              single(
                columns.value,
                readsElsewhere(line.opening, layout, sheet) ? "link" : "calculation",
                withAddresses(line.opening, layout, sheet, null),
                numberFormat,
              ),
            ];
      return [...opening, along(row, role, entries, numberFormat)];
    }
  }
}

export function sectionValidations({ lines }: PlacedSection): ListValidation[] {
  return lines.flatMap((placed) =>
    placed.line.kind !== "assumption" || placed.line.list === undefined
      ? []
      : [{ area: areaOfLine(placed), list: placed.line.list, hint: `One of ${placed.line.list.join(", ")}.` }],
  );
}
