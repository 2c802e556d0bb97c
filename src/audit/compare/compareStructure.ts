/** Sheets, rows, columns and blocks that came, went or moved: each run of them is one change. */
import { columnLetters } from "../../formula/address";
import { contains, sameSheet, type SheetArea } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { sheetNameInFormula } from "../../formula/sheetPrefix";
import { placeOf, registerOf, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { StructureChange } from "./comparison";
import type { LineRun } from "./lineMapping";
import type { SheetPair } from "./matchedSheets";
import type { WorkbookAlignment } from "./workbookAlignment";

/** With the cells that came or went with it, for telling what depends on them. */
export interface FoundStructure extends Omit<StructureChange, "id"> {
  readonly areasBefore: readonly SheetArea[];
  readonly areasAfter: readonly SheetArea[];
}

const mostLabels = 6;

export function comparedStructure(alignment: WorkbookAlignment): FoundStructure[] {
  const { before, after, sheets, blocks } = alignment;
  const movedFrom = blocks.map(({ from }) => from);
  const movedTo = blocks.map(({ to }) => to);
  const changes: FoundStructure[] = [
    ...sheets.removed.map((sheet) => sheetChange("sheet removed", sheet, false)),
    ...sheets.added.map((sheet) => sheetChange("sheet added", sheet, true)),
    ...sheets.pairs
      .filter((pair) => pair.before.name !== pair.after.name)
      .map((pair) => ({
        ...blank,
        kind: "sheet renamed" as const,
        place: pair.after.name,
        formerPlace: pair.before.name,
      })),
    ...sheets.pairs.flatMap(visibilityChange),
    ...orderChange(alignment),
  ];
  for (const pair of sheets.pairs) {
    const { rows, columns } = alignment.alignmentOf(pair.before.name)!;
    const old = linesOn(pair.before, [...movedFrom, ...registerArea(before)]);
    const young = linesOn(pair.after, [...movedTo, ...registerArea(after)]);
    changes.push(
      ...rows.removed().flatMap((run) => old("rows removed", run)),
      ...rows.inserted().flatMap((run) => young("rows inserted", run)),
      ...columns.removed().flatMap((run) => old("columns removed", run)),
      ...columns.inserted().flatMap((run) => young("columns inserted", run)),
    );
  }
  for (const { from, to } of blocks) {
    const sheet = after.sheets.find(({ name }) => sameSheet(name, to.sheet))!;
    const contents = cellsIn(sheet, to);
    changes.push({
      ...blank,
      kind: "block moved",
      place: sheetAddress(to),
      formerPlace: sheetAddress(from),
      detail: labelsIn(contents),
      cellCount: contents.length,
    });
  }
  return changes;
}

const blank = { formerPlace: null, detail: "", cellCount: 0, areasBefore: [], areasAfter: [] } as const;

function sheetChange(kind: "sheet added" | "sheet removed", sheet: SheetSnapshot, isAfter: boolean): FoundStructure {
  const { name, rowCount, columnCount, cells } = sheet;
  const all = [{ sheet: name, row: 0, column: 0, rowCount, columnCount }];
  const areas = isAfter ? { areasAfter: all } : { areasBefore: all };
  return { ...blank, kind, place: name, cellCount: cells.size, ...areas };
}

/** Only files say whether a sheet is hidden. */
function visibilityChange({ before, after }: SheetPair): FoundStructure[] {
  if (before.isHidden === undefined || after.isHidden === undefined || before.isHidden === after.isHidden) return [];
  return [{ ...blank, kind: after.isHidden ? "sheet hidden" : "sheet shown", place: after.name }];
}

function orderChange({ before, sheets }: WorkbookAlignment): FoundStructure[] {
  const places = sheets.pairs.map((pair) => before.sheets.indexOf(pair.before));
  if (places.every((place, index) => index === 0 || place > places[index - 1]!)) return [];
  const namesOf = (list: readonly SheetSnapshot[]) => list.map(({ name }) => name).join(", ");
  const known = before.sheets.filter((sheet) => sheets.pairs.some((pair) => pair.before === sheet));
  const place = namesOf(sheets.pairs.map((pair) => pair.after));
  return [{ ...blank, kind: "sheets in another order", place, formerPlace: namesOf(known) }];
}

/** The rows of the register are told as sources. */
function registerArea(snapshot: WorkbookSnapshot): SheetArea[] {
  const register = registerOf(snapshot);
  return register === null ? [] : [register.table.body];
}

type LineKind = "rows removed" | "rows inserted" | "columns removed" | "columns inserted";

/** Lines whose contents are all told elsewhere, since they moved or are sources, are no change of their own. */
function linesOn(sheet: SheetSnapshot, toldElsewhere: readonly SheetArea[]) {
  return (kind: LineKind, { first, count }: LineRun): FoundStructure[] => {
    const isRows = kind.startsWith("rows");
    const area: SheetArea = isRows
      ? { sheet: sheet.name, row: first, column: 0, rowCount: count, columnCount: Math.max(1, sheet.columnCount) }
      : { sheet: sheet.name, row: 0, column: first, rowCount: Math.max(1, sheet.rowCount), columnCount: count };
    const all = cellsIn(sheet, area);
    const own = all.filter((cell) => !toldElsewhere.some((told) => contains(told, { sheet: sheet.name, ...cell })));
    if (all.length > 0 && own.length === 0) return [];
    const last = first + count - 1;
    const run = isRows ? `${first + 1}:${last + 1}` : `${columnLetters(first)}:${columnLetters(last)}`;
    const areas = kind.endsWith("removed") ? { areasBefore: [area] } : { areasAfter: [area] };
    const place = `${sheetNameInFormula(sheet.name)}!${run}`;
    return [{ ...blank, kind, place, detail: labelsIn(own), cellCount: own.length, ...areas }];
  };
}

interface Content {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function cellsIn(sheet: SheetSnapshot, area: SheetArea): Content[] {
  const found: Content[] = [];
  for (const [key, cell] of sheet.cells) {
    const place = placeOf(key);
    if (!contains(area, { sheet: sheet.name, ...place })) continue;
    found.push({ ...place, text: typeof cell.value === "string" && !cell.isError ? cell.value.trim() : "" });
  }
  return found.sort((one, other) => one.row - other.row || one.column - other.column);
}

function labelsIn(contents: readonly Content[]): string {
  const labels = [...new Set(contents.map(({ text }) => text).filter((text) => text.length > 1))];
  const shown = labels.slice(0, mostLabels).map((label) => (label.length > 60 ? `${label.slice(0, 59)}…` : label));
  return shown.join(", ") + (labels.length > mostLabels ? ", …" : "");
}
