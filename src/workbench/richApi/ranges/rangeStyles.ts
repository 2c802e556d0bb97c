import type { Area } from "../../book/bookArea";
import type { BorderEdge } from "../../book/bookFormats";
import { fullAddress } from "../../book/address";
import { textValue } from "../protocol/argument";
import type { HostClass, Members } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { rangeAddress } from "./rangeAddress";
import { isUnbounded, sheetName } from "./rangeArgument";
import { rangeBorderClass } from "./rangeBorders";
import { rangeFillClass, rangeFontClass, rangeFormatClass } from "./rangeFormat";
import { rangeLinks } from "./rangeLinks";

type Said = Readonly<Record<string, unknown>>;

/** Named styles of cells, and looks said cell by cell, row by row or column by column. */
export const rangeStyles: Members<Area> = {
  properties: {
    style: {
      get: (area, { book }) => book.styles.of(area),
      set: (area, value, { book }) => book.styles.apply(area, textValue(value)),
    },
  },
  methods: {
    getCellProperties: (area, [asked], context) =>
      cellsOf(area).map((row) => row.map((cell) => read(cell, said(asked), context))),
    getRowProperties: (area, [asked], context) => rowsOf(area).map((row) => read(row, said(asked), context)),
    getColumnProperties: (area, [asked], context) =>
      columnsOf(area).map((column) => read(column, said(asked), context)),
    setCellProperties: (area, [data], context) => {
      const cells = cellsOf(area);
      const rows = list(data, cells.length).map((row) => list(row, area.columnCount));
      return writeAll(cells.flat(), rows.flat(), context);
    },
    setRowProperties: (area, [data], context) => writeAll(rowsOf(area), list(data, area.rowCount), context),
    setColumnProperties: (area, [data], context) => writeAll(columnsOf(area), list(data, area.columnCount), context),
  },
};

const edges: Readonly<Record<string, BorderEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function read(area: Area, asked: Said, context: HostContext): Said {
  return named(asked, (key, wanted) => {
    if (key === "format") return readFormats(area, said(wanted), context);
    if (wanted !== true) return undefined;
    if (key === "address" || key === "addresslocal") return fullAddress(sheetName(area.sheetId, context), area);
    if (key === "style") return context.book.styles.of(area);
    if (key === "rowindex") return area.row;
    if (key === "columnindex") return area.column;
    if (key === "hyperlink") return rangeLinks.properties!["hyperlink"]!.get(area, context);
    if (key === "hidden") return rangeAddress.properties!["hidden"]!.get(area, context);
    if (key === "rowhidden") return context.book.formats.hidden(area, "rows");
    if (key === "columnhidden") return context.book.formats.hidden(area, "columns");
    throw unknownProperty(key);
  });
}

function readFormats(area: Area, asked: Said, context: HostContext): Said {
  return named(asked, (key, wanted) => {
    if (key === "fill") return propertiesOf(rangeFillClass, area, said(wanted), context);
    if (key === "font") return propertiesOf(rangeFontClass, area, said(wanted), context);
    if (key === "borders")
      return Object.fromEntries(
        Object.entries(edges).map(([side, edge]) => [
          side,
          propertiesOf(rangeBorderClass, { area, edge }, said(wanted), context),
        ]),
      );
    return wanted === true ? propertyOf(rangeFormatClass, key).get(area as never, context) : undefined;
  });
}

function propertiesOf(kind: HostClass, target: unknown, asked: Said, context: HostContext): Said {
  return named(asked, (key, wanted) =>
    wanted === true ? propertyOf(kind, key).get(target as never, context) : undefined,
  );
}

async function writeAll(areas: readonly Area[], data: readonly unknown[], context: HostContext): Promise<void> {
  const all = data.map(said);
  for (const [at, area] of areas.entries()) await write(area, all[at]!, context);
}

async function write(area: Area, data: Said, context: HostContext): Promise<void> {
  // A style comes first: what is said beside it stays.
  const { style, ...others } = data;
  if (style !== undefined) await context.book.styles.apply(area, textValue(style));
  for (const [name, value] of Object.entries(others)) {
    const key = name.toLowerCase();
    if (key === "format") await writeFormats(area, said(value), context);
    else if (key === "hyperlink") await rangeLinks.properties!["hyperlink"]!.set!(area, value, context);
    else if (key === "rowhidden" || key === "columnhidden")
      await rangeAddress.properties![key === "rowhidden" ? "rowHidden" : "columnHidden"]!.set!(area, value, context);
    else throw unknownProperty(name);
  }
}

async function writeFormats(area: Area, data: Said, context: HostContext): Promise<void> {
  for (const [name, value] of Object.entries(data)) {
    const key = name.toLowerCase();
    if (key === "fill") await setAll(rangeFillClass, area, said(value), context);
    else if (key === "font") await setAll(rangeFontClass, area, said(value), context);
    else if (key === "borders")
      for (const [side, border] of Object.entries(said(value)))
        await setAll(rangeBorderClass, { area, edge: edgeOf(side) }, said(border), context);
    else await setAll(rangeFormatClass, area, { [name]: value }, context);
  }
}

async function setAll(kind: HostClass, target: unknown, data: Said, context: HostContext): Promise<void> {
  for (const [name, value] of Object.entries(data)) {
    const { set } = propertyOf(kind, name.toLowerCase());
    if (set === undefined) throw unknownProperty(name);
    await set(target as never, value, context);
  }
}

function propertyOf(kind: HostClass, key: string) {
  const property = kind.properties.get(key);
  if (property === undefined) throw unknownProperty(key);
  return property.member;
}

function edgeOf(side: string): BorderEdge {
  const edge = Object.entries(edges).find(([name]) => name.toLowerCase() === side.toLowerCase())?.[1];
  if (edge === undefined) throw unknownProperty(side);
  return edge;
}

/** Answers to what is asked for, under the names that were asked. */
function named(asked: Said, answer: (key: string, wanted: unknown) => unknown): Said {
  const answers = Object.entries(asked).map(([name, wanted]) => [name, answer(name.toLowerCase(), wanted)] as const);
  return Object.fromEntries(answers.filter(([, value]) => value !== undefined));
}

function unknownProperty(name: string): HostError {
  return new HostError("UnsupportedOperation", `This host does not keep the property "${name}" of cells.`);
}

function said(value: unknown): Said {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new HostError("InvalidArgument");
  return value as Said;
}

function list(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw new HostError("InvalidArgument");
  return value;
}

function rowsOf(area: Area): Area[] {
  if (isUnbounded({ ...area, columnCount: 1 })) throw new HostError("InvalidArgument");
  return Array.from({ length: area.rowCount }, (_, at) => ({ ...area, row: area.row + at, rowCount: 1 }));
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columnCount }, (_, at) => ({ ...area, column: area.column + at, columnCount: 1 }));
}

function cellsOf(area: Area): Area[][] {
  if (isUnbounded(area)) throw new HostError("InvalidArgument");
  return rowsOf(area).map(columnsOf);
}
