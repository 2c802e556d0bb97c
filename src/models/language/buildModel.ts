/** Makes the sheets of a model out of its lines: about, inputs, calculations, output, checks. */
import { cellAddress } from "../../formula/address";
import type { Block, CellEntry, Model, ModelSheet } from "./model";
import { aboutSheet } from "./aboutSheet";
import { anchorBlocks, anchorNames, anchorRows } from "./anchorBlocks";
import { chartsOf } from "./chartBlocks";
import { columnWidths, wrapLongLabels } from "./columnWidths";
import { checksSheet, overallCheckName } from "./checksSheet";
import { sheetName, type ModelDefinition } from "./definition";
import { headBlocks } from "./headBlocks";
import { frozenRows, headRows, trustAt } from "./headRows";
import { layoutOf, type Layout, type LinesPart } from "./layout";
import { withAddresses } from "./references";
import { sheetOfSections, sheetsRead } from "./sheetOfSections";
import { trustBlocks, trustValidation } from "./trustBlocks";

const subtitles: Readonly<Record<Exclude<LinesPart, "output">, string>> = {
  inputs: "Blue on yellow is typed: replace it. Green reads a source of the register by its ID.",
  calculations: "One formula a line, the same in every column. Nothing is typed here.",
};

export function buildModel(definition: ModelDefinition): Model {
  return { ...modelWithout(definition), sheets: sheetsOf(definition) };
}

/** A model whose sheets are made when they are first asked for: a list of models shows their words only. */
export function modelOnDemand(definition: ModelDefinition): Model {
  let sheets: readonly ModelSheet[] | undefined;
  return Object.defineProperty(modelWithout(definition) as Model, "sheets", {
    enumerable: true,
    get: () => (sheets ??= sheetsOf(definition)),
  });
}

function modelWithout(definition: ModelDefinition): Omit<Model, "sheets"> {
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
    overallCheck: overallCheckName(short),
    ...(definition.readsCompanies === true && { readsCompanies: true }),
  };
}

function sheetsOf(definition: ModelDefinition): ModelSheet[] {
  const layout = layoutOf(definition);
  const sheets = [
    aboutSheet(definition),
    ...(definition.ownSheets ?? []).map((sheet) => ownSheet(sheet, layout)),
    linesSheet(layout, "inputs"),
    linesSheet(layout, "calculations"),
    outputSheet(layout),
    checksSheet(layout),
  ];
  return sheets.map((sheet) => ({ ...sheet, reads: sheetsRead(sheet) }));
}

/** What its formulas name is put in their place. */
function ownSheet(sheet: ModelSheet, layout: Layout): ModelSheet {
  const placed = (entry: CellEntry) =>
    typeof entry === "string" && entry.startsWith("=") ? withAddresses(entry, layout, sheet.name, null) : entry;
  const blocks = sheet.blocks.map((block): Block =>
    block.cells === undefined ? block : { ...block, cells: block.cells.map((row) => row.map(placed)) },
  );
  return { ...sheet, blocks };
}

function linesSheet(layout: Layout, part: LinesPart): ModelSheet {
  const { definition } = layout;
  const title = part === "output" ? definition.title.en : `${definition.title.en}: ${part}`;
  return sheetOfSections(layout.sections[part], layout, {
    name: sheetName(definition, part),
    tabColor: definition.tabColor,
    head: [
      { area: "A1", role: "title", cells: [[title]] },
      ...(part === "output" ? [] : [{ area: "A2", role: "subtitle", cells: [[subtitles[part]]] } as const]),
    ],
  });
}

/** The verdict and the headline, charts beside them; then the results, and the published figures. */
function outputSheet(layout: Layout): ModelSheet {
  const { definition } = layout;
  const sheet = linesSheet(layout, "output");
  const trust = trustAt(layout.definition);
  const anchorsAt = layout.sections.output.at(-1)?.end ?? headRows(layout.definition);
  const { blocks, rowHeights } = wrapLongLabels([
    ...sheet.blocks,
    ...headBlocks(layout, sheet.name),
    ...trustBlocks(layout, sheet.name, trust, 2),
    ...anchorBlocks(layout, sheet.name, anchorsAt),
    // A free cell below, so that the last row is not at the edge of what is printed.
    { area: cellAddress(anchorsAt + anchorRows(layout), 0), role: "note" },
  ]);
  const { charts, widths } = chartsOf(layout, sheet.name, columnWidths(blocks));
  return {
    ...sheet,
    frozenRows,
    columnWidths: widths,
    rowHeights: { ...sheet.rowHeights, ...rowHeights },
    charts,
    blocks,
    names: [...(sheet.names ?? []), ...anchorNames(definition.anchors, anchorsAt)],
    validations: [...(sheet.validations ?? []), trustValidation(trust)],
  };
}
