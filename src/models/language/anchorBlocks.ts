/**
 * The published figures beside the model's own, with the difference and in words whether they agree; below them the
 * published figures that are only read. Neither counts as a check: another company's figures may well differ.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block, ModelName } from "./model";
import type { Anchor } from "./definition";
import { columns, type Layout } from "./layout";
import { textLookUp, valueLookUp } from "./lookUps";
import { precisionOf } from "./precision";
import { withAddresses } from "./references";

const headers = [
  "Published figure",
  "Unit",
  "Source ID",
  "Grade",
  "Published",
  "Model",
  "Difference",
  "Tolerance",
  "Result",
  "Reason",
];
const readHeaders = headers.slice(0, 5);
const at = { model: 5, difference: 6, tolerance: 7, result: 8, reason: 9 } as const;

/** Rows that both sections take, headings and headers included. */
export function anchorRows({ definition }: Layout): number {
  return definition.anchors.length + 2 + readOnly(definition).length + 3;
}

/** The claims that nothing is compared with. */
function readOnly({ anchors, sources }: Layout["definition"]): string[] {
  const compared = new Set(anchors.map(({ source }) => source));
  return sources.map(({ id }) => id).filter((id) => /^[A-Z]-\d{3}H?$/.test(id) && !compared.has(id));
}

export function anchorBlocks(layout: Layout, sheet: string, heading: number): Block[] {
  const { anchors } = layout.definition;
  const read = heading + anchors.length + 3;
  return [
    ...headings(heading, "Published figures beside the model's", headers),
    {
      area: areaAddress({ row: heading + 1, column: columns.value, rowCount: 1, columnCount: 5 }),
      role: "header",
      align: "Right",
    },
    ...anchors.flatMap((anchor, index) => anchorLine(anchor, heading + 2 + index, layout, sheet)),
    ...headings(read, "Inputs as published: read, not computed", readHeaders),
    ...readOnly(layout.definition).flatMap((id, index) => readLine(id, read + 2 + index)),
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

function anchorLine(anchor: Anchor, row: number, layout: Layout, sheet: string): Block[] {
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
    { area: cell(columns.source), role: "text", cells: [[`{source:${anchor.source}}`]] },
    { area: cell(columns.grade), role: "link", cells: [[`=${textLookUp(cell(columns.source), "Grade")}`]] },
    figure(columns.value, "link", `=${valueLookUp(cell(columns.source))}`),
    figure(at.model, "link", withAddresses(anchor.formula, layout, sheet, columns.value)),
    figure(at.difference, "calculation", `=${cell(at.model)}-${cell(columns.value)}`),
    figure(at.tolerance, "input", bound === null ? tolerance : `at ${bound === "over" ? "least" : "most"}`, "General"),
    {
      area: cell(at.result),
      role: "calculation",
      cells: [[`=IF(ISNUMBER(${difference}),IF(${agrees},"agrees","differs"),"no figure")`]],
      align: "Right",
    },
    ...(anchor.differs === undefined
      ? []
      : [{ area: cell(at.reason), role: "note", cells: [[anchor.differs]] } satisfies Block]),
  ];
}

function readLine(id: string, row: number): Block[] {
  const source = cellAddress(row, columns.source);
  const read = (column: number, formula: string, more: Partial<Block> = {}): Block => ({
    area: cellAddress(row, column),
    role: "link",
    cells: [[`=${formula}`]],
    ...more,
  });
  return [
    read(columns.label, textLookUp(source, "Datapoint")),
    read(columns.unit, textLookUp(source, "Unit")),
    { area: source, role: "text", cells: [[`{source:${id}}`]] },
    read(columns.grade, textLookUp(source, "Grade")),
    read(columns.value, valueLookUp(source), { numberFormat: "General", align: "Right" }),
  ];
}

export function anchorNames({ definition }: Layout, heading: number): ModelName[] {
  return definition.anchors.map(({ name, words }, index) => ({
    name,
    cell: cellAddress(heading + 2 + index, at.model),
    comment: `The model's figure for: ${words}`,
  }));
}
