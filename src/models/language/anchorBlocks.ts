/**
 * The published figures beside the model's own, with the difference and in words whether they agree; below them the
 * published figures that are only read. Neither counts as a check: another company's figures may well differ.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block, ModelName } from "./model";
import type { Anchor } from "./definition";
import { columns, type Layout, type Places } from "./layout";
import { textLookUp, valueLookUp } from "./lookUps";
import type { Source } from "../../register/source";
import { precisionOf } from "./precision";
import { withAddresses } from "./references";

const headers = [
  "Published figure",
  "Unit",
  "Published",
  "Model",
  "Difference",
  "Tolerance",
  "Result",
  "Source ID",
  "Grade",
  "Reason",
];
const at = { published: 2, model: 3, difference: 4, tolerance: 5, result: 6, source: 7, grade: 8, reason: 9 } as const;
const readHeaders = ["Published figure", "Unit", "Published", "Source ID", "Grade"];
const readAt = { published: 2, source: 3, grade: 4 } as const;

/** Rows that both sections take, headings and headers included. */
export function anchorRows({ definition }: Layout): number {
  return definition.anchors.length + 2 + readOnly(definition).length + 3;
}

/** The claims that nothing is compared with. */
function readOnly({ anchors, sources }: Layout["definition"]): Source[] {
  const compared = new Set(anchors.map(({ source }) => source));
  return sources.filter(({ id }) => /^[A-Z]-\d{3}H?$/.test(id) && !compared.has(id));
}

export function anchorBlocks(layout: Layout, sheet: string, heading: number): Block[] {
  const { anchors } = layout.definition;
  const read = heading + anchors.length + 3;
  return [
    ...comparedBlocks(layout, anchors, sheet, heading),
    ...headings(read, "Inputs as published: read, not computed", readHeaders),
    { area: cellAddress(read + 1, readAt.published), role: "header", align: "Right" },
    {
      area: areaAddress({ row: read + 1, column: readAt.source, rowCount: 1, columnCount: 2 }),
      role: "header",
      align: "Center",
    },
    ...readOnly(layout.definition).flatMap((source, index) => readLine(source, read + 2 + index)),
  ];
}

/** A heading, a header and a row for each, without those that are only read. */
export function comparedBlocks(places: Places, anchors: readonly Anchor[], sheet: string, heading: number): Block[] {
  return [
    ...headings(heading, "Published figures beside the model's", headers),
    {
      area: areaAddress({ row: heading + 1, column: at.published, rowCount: 1, columnCount: 4 }),
      role: "header",
      align: "Right",
    },
    {
      area: areaAddress({ row: heading + 1, column: at.result, rowCount: 1, columnCount: 3 }),
      role: "header",
      align: "Center",
    },
    ...anchors.flatMap((anchor, index) => anchorLine(anchor, heading + 2 + index, places, sheet)),
  ];
}

function headings(row: number, words: string, texts: readonly string[]): Block[] {
  return [
    { area: cellAddress(row, 0), role: "heading", cells: [[words]] },
    {
      area: areaAddress({ row: row + 1, column: 0, rowCount: 1, columnCount: texts.length }),
      role: "header",
      cells: [texts],
    },
  ];
}

function anchorLine(anchor: Anchor, row: number, layout: Places, sheet: string): Block[] {
  const cell = (column: number) => cellAddress(row, column);
  const numberFormat = anchor.numberFormat ?? "#,##0.00";
  const figure = (column: number, role: Block["role"], entry: string | number, format = numberFormat): Block => ({
    area: cell(column),
    role,
    cells: [[entry]],
    numberFormat: format,
    align: "Right",
  });
  const { tolerance, bound } = precisionOf(anchor);
  const [difference, allowed] = [cell(at.difference), cell(at.tolerance)];
  const agrees = { over: `${difference}>=0`, under: `${difference}<=0`, none: `ABS(${difference})<=${allowed}` }[
    bound ?? "none"
  ];
  return [
    {
      area: areaAddress({ row, column: 0, rowCount: 1, columnCount: 2 }),
      role: "text",
      cells: [[anchor.words, anchor.unit]],
    },
    { area: cell(at.source), role: "text", cells: [[`{source:${anchor.source}}`]], align: "Center" },
    {
      area: cell(at.grade),
      role: "link",
      cells: [[`=${textLookUp(cell(at.source), "Grade")}`]],
      align: "Center",
      letters: 1,
    },
    figure(at.published, "link", `=${valueLookUp(cell(at.source))}`),
    figure(at.model, "link", withAddresses(anchor.formula, layout, sheet, null)),
    figure(at.difference, "calculation", `=${cell(at.model)}-${cell(at.published)}`),
    figure(at.tolerance, "input", bound === null ? tolerance : `at ${bound === "over" ? "least" : "most"}`, "General"),
    {
      area: cell(at.result),
      role: "calculation",
      cells: [[`=IF(ISNUMBER(${difference}),IF(${agrees},"agrees","differs"),"no figure")`]],
      align: "Center",
    },
    ...(anchor.differs === undefined
      ? []
      : [{ area: cell(at.reason), role: "note", cells: [[anchor.differs]] } satisfies Block]),
  ];
}

function readLine({ id, datapoint, unit, value }: Source, row: number): Block[] {
  const source = cellAddress(row, readAt.source);
  const read = (column: number, formula: string, more: Partial<Block> = {}): Block => ({
    area: cellAddress(row, column),
    role: "link",
    cells: [[`=${formula}`]],
    ...more,
  });
  return [
    read(columns.label, textLookUp(source, "Datapoint"), { letters: datapoint.length }),
    read(columns.unit, textLookUp(source, "Unit"), { letters: unit.length }),
    { area: source, role: "text", cells: [[`{source:${id}}`]], align: "Center" },
    read(readAt.grade, textLookUp(source, "Grade"), { align: "Center" }),
    read(readAt.published, valueLookUp(source), { numberFormat: formatOf(value, unit), align: "Right" }),
  ];
}

/** As many decimals as the figure is printed with. */
function formatOf(value: Source["value"], unit: string): string {
  if (unit === "year") return "0";
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

export function anchorNames(anchors: readonly Anchor[], heading: number): ModelName[] {
  return anchors.map(({ name, words }, index) => ({
    name,
    cell: cellAddress(heading + 2 + index, at.model),
    comment: `The model's figure for: ${words}`,
  }));
}
