/** What is checked of every model: nothing typed is missing, nothing is in error. */
import { areaAddress } from "../../formula/address";
import { sheetName, type Check } from "./definition";
import { columns, lastColumn, runsAlong, type Layout, type PlacedLine } from "./layout";

export function generalChecks(layout: Layout): Check[] {
  return [
    filledInputs(layout),
    ...(["inputs", "calculations", "output"] as const).flatMap((part) => noErrors(layout, part)),
  ];
}

/** A cell that the model itself leaves empty does not count. */
function filledInputs(layout: Layout): Check {
  const typed = layout.sections.inputs.flatMap(({ lines }) => lines.flatMap(typedArea));
  return {
    name: "No input left empty",
    formula: `=${["0", ...typed].join("+")}`,
    tolerance: 0,
    meaning: "Inputs that somebody has to type and that are empty.",
  };
}

/** Lines of single values that follow one another are one area; a line along the axis is one of its own. */
function typedArea(placed: PlacedLine, index: number, all: readonly PlacedLine[]): string[] {
  if (!isTyped(placed)) return [];
  const { line, row, sheet } = placed;
  const blanks = (area: Parameters<typeof areaAddress>[0]) => `COUNTBLANK({sheet:${sheet}}!${areaAddress(area)})`;
  if (runsAlong(placed)) {
    const entries = line.kind === "assumption" && typeof line.value === "object" ? line.value : [];
    return !entries.includes(null)
      ? [blanks({ row, column: placed.first, rowCount: 1, columnCount: entries.length })]
      : [];
  }
  const isGoingOn = (other: PlacedLine | undefined) => other !== undefined && isTyped(other) && !runsAlong(other);
  if (isGoingOn(all[index - 1])) return [];
  let rowCount = 1;
  while (isGoingOn(all[index + rowCount])) rowCount += 1;
  return [blanks({ row, column: columns.value, rowCount, columnCount: 1 })];
}

function isTyped({ line }: PlacedLine): boolean {
  return line.kind === "definition" || (line.kind === "assumption" && line.value !== "");
}

/** Cells in error among the lines of a sheet. */
function noErrors(layout: Layout, part: "inputs" | "calculations" | "output"): Check[] {
  const sections = layout.sections[part];
  const last = sections.at(-1);
  if (last === undefined) return [];
  const area = areaAddress({
    row: sections[0]!.heading,
    column: 0,
    rowCount: last.end - sections[0]!.heading,
    columnCount: Math.max(...sections.map(lastColumn)) + 1,
  });
  return [
    {
      name: `No error on the sheet of ${part}`,
      formula: `=SUMPRODUCT(--ISERROR({sheet:${sheetName(layout.definition, part)}}!${area}))`,
      tolerance: 0,
      meaning: "Cells that show an error instead of a figure.",
    },
  ];
}
