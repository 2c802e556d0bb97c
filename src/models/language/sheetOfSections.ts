/** A sheet of a model out of its sections, below a head of its own. */
import { columnWidths, wrapLongLabels } from "./columnWidths";
import { unitName } from "../../register/unitNames";
import { areaOfLine, type PlacedSection, type Places } from "./layout";
import { sectionBlocks, sectionValidations } from "./lineBlocks";
import type { Block, ModelName, ModelSheet } from "./model";

interface Head {
  readonly name: string;
  readonly tabColor: string;
  /** What stands above the sections. */
  readonly head: readonly Block[];
}

export function sheetOfSections(
  sections: readonly PlacedSection[],
  places: Places,
  { name, tabColor, head }: Head,
): ModelSheet {
  const { blocks, rowHeights } = wrapLongLabels([
    ...head,
    ...sections.flatMap((section) => sectionBlocks(section, name, places)),
  ]);
  return {
    name,
    reads: [],
    tabColor,
    columnWidths: columnWidths(blocks),
    rowHeights: { 1: 28, ...rowHeights },
    frozenRows: 2,
    frozenColumns: 1,
    blocks,
    names: sections.flatMap((section) => namesOf(section, places.short)),
    validations: sections.flatMap(sectionValidations),
  };
}

function namesOf({ lines }: PlacedSection, short: string): ModelName[] {
  return lines.flatMap((placed) => {
    const { line } = placed;
    const name = line.kind === "definition" ? unitName(short, line.key) : line.name;
    return name === undefined ? [] : [{ name, cell: areaOfLine(placed), comment: line.label }];
  });
}

/** The other sheets of the model that its formulas read; "Sources" where one reads the register. */
export function sheetsRead({ name, blocks }: ModelSheet): string[] {
  const text = blocks
    .flatMap(({ cells }: Block) => (cells ?? []).flat())
    .filter((entry) => typeof entry === "string" && entry.startsWith("="))
    .join(" ");
  const read = new Set([...text.matchAll(/\{sheet:([^{}]+)\}/g)].map(([, sheet = ""]) => sheet));
  if (text.includes("{register")) read.add("Sources");
  read.delete(name);
  return [...read];
}
