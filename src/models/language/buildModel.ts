/** Makes the sheets of a model out of its lines: about, inputs, calculations, output, checks. */
import { cellAddress } from "../../formula/address";
import type { Block, Model, ModelName, ModelSheet } from "./model";
import { aboutSheet } from "./aboutSheet";
import { anchorBlocks, anchorNames, anchorRows } from "./anchorBlocks";
import { chartsOf } from "./chartBlocks";
import { checksSheet, overallCheckName } from "./checksSheet";
import { sheetName, type ModelDefinition } from "./definition";
import { areaOfLine, firstSectionRow, lastColumn, layoutOf, type Layout, type PlacedSection } from "./layout";
import { sectionBlocks, sectionValidations } from "./lineBlocks";
import { trustBlocks, trustRows, trustValidation } from "./trustBlocks";

type Part = "inputs" | "calculations" | "output";

const subtitles: Readonly<Record<Part, string>> = {
  inputs: "Blue on yellow is typed: replace it. Green reads a source of the register by its ID.",
  calculations: "One formula a line, the same in every column. Nothing is typed here.",
  output: "The results, and how far to trust them.",
};

/** Label, unit, source, grade, value. On sheets without sources their columns are narrow gaps. */
const widths = { inputs: [250, 78, 84, 46, 84], calculations: [250, 78, 14, 14, 84], output: [250, 78, 84, 46, 84] };
const columnWidth = 68;
/** Of a heading, which is bold. */
const pointsPerLetter = 6.2;
const margin = 10;
const noteWidth = 320;

export function buildModel(definition: ModelDefinition): Model {
  const layout = layoutOf(definition, definition.charts?.length ?? 0);
  const outputEnd = layout.sections.output.at(-1)?.end ?? firstSectionRow;
  const anchorsAt = outputEnd + trustRows + 1;
  const sheets = [
    aboutSheet(definition),
    linesSheet(layout, "inputs"),
    linesSheet(layout, "calculations"),
    withMore(linesSheet(layout, "output"), layout, outputEnd, anchorsAt),
    checksSheet(layout),
  ];
  const { id, version, title, summary, inputs, outputs, sources, short } = definition;
  return {
    id,
    version,
    title,
    summary,
    inputs,
    outputs,
    sources,
    anchors: definition.anchors.map(({ words }) => words),
    sheets: sheets.map((sheet) => ({ ...sheet, reads: sheetsRead(sheet) })),
    overallCheck: overallCheckName(short),
  };
}

function linesSheet(layout: Layout, part: Part): ModelSheet {
  const { definition } = layout;
  const name = sheetName(definition, part);
  const sections = layout.sections[part];
  const last = Math.max(...sections.map(lastColumn), 0);
  const alongWidths = Array.from({ length: Math.max(0, last - 4) }, (_width, place) => widthFor(sections, place));
  return {
    name,
    reads: [],
    tabColor: definition.tabColor,
    columnWidths: [...widths[part], ...alongWidths, noteWidth],
    rowHeights: { 1: 28 },
    frozenRows: 2,
    // Charts stand over the first columns of the results, and would be cut by a column that stays.
    frozenColumns: part === "output" ? 0 : 1,
    blocks: [
      { area: "A1", role: "title", cells: [[`${definition.title.en}: ${part}`]] },
      { area: "A2", role: "subtitle", cells: [[subtitles[part]]] },
      ...sections.flatMap((section) => sectionBlocks(section, name, layout)),
    ],
    names: sections.flatMap(namesOf),
    validations: sections.flatMap(sectionValidations),
  };
}

/** Wide enough for the longest word that heads the column, counted along the axis from 0. */
function widthFor(sections: readonly PlacedSection[], place: number): number {
  const heads = sections.map(({ axis }) => axis?.values[place]).filter((value) => typeof value === "string");
  return Math.max(columnWidth, ...heads.map((head) => margin + pointsPerLetter * head.length));
}

/** Below the results: the grades they rest on, and the published figures. */
function withMore(sheet: ModelSheet, layout: Layout, trustAt: number, anchorsAt: number): ModelSheet {
  const wide = Math.max(sheet.columnWidths.length - 1, 9);
  const columnWidths = Array.from({ length: wide + 1 }, (_width, column) =>
    column === wide ? noteWidth : (sheet.columnWidths.slice(0, -1)[column] ?? columnWidth),
  );
  return {
    ...sheet,
    columnWidths,
    charts: chartsOf(layout, sheet.name, columnWidths),
    blocks: [
      ...sheet.blocks,
      ...trustBlocks(layout, sheet.name, trustAt),
      ...anchorBlocks(layout, sheet.name, anchorsAt),
      // A free cell below, so that the last row is not at the edge of what is printed.
      { area: cellAddress(anchorsAt + anchorRows(layout), 0), role: "note" },
    ],
    names: [...(sheet.names ?? []), ...anchorNames(layout, anchorsAt)],
    validations: [...(sheet.validations ?? []), trustValidation(trustAt)],
  };
}

function namesOf({ lines }: PlacedSection): ModelName[] {
  return lines.flatMap((placed) => {
    const { line } = placed;
    return line.name === undefined ? [] : [{ name: line.name, cell: areaOfLine(placed), comment: line.label }];
  });
}

/** "Sources" where a formula reads the register. */
function sheetsRead({ name, blocks }: ModelSheet): string[] {
  const text = blocks
    .flatMap(({ cells }: Block) => (cells ?? []).flat())
    .filter((entry) => typeof entry === "string" && entry.startsWith("="))
    .join(" ");
  const read = new Set([...text.matchAll(/\{sheet:([^{}]+)\}/g)].map(([, sheet = ""]) => sheet));
  if (text.includes("{register")) read.add("Sources");
  read.delete(name);
  return [...read];
}
