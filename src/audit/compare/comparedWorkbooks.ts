/**
 * What differs between two versions of a workbook. Sheets, rows, columns and moved blocks are laid side by side first, so that an
 * inserted row is one change and formulas that Excel shifted along are none; then contents are compared cell by cell, and each result
 * that moved is told with the changes that it depends on.
 */
import { sheetAddress } from "../../formula/sheetAddress";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { rectanglesOf } from "./cellRectangles";
import { comparedCells, labelOfPair, type CellPair, type FormulaPair } from "./compareCells";
import { comparedLinks } from "./compareLinks";
import { comparedNames, comparedTables } from "./compareNames";
import { comparedSources } from "./compareSources";
import { comparedStructure } from "./compareStructure";
import type { Comparison, FormulaChange, InputChange, SourceChange, StructureChange, TextChange } from "./comparison";
import { FormulaMapping } from "./mappedFormula";
import { movedValues, type PlacedCause } from "./movedValues";
import { addressesOf, areasOf, shownOf } from "./pairFacts";
import { ReadAreas } from "./readAreas";
import { WorkbookAlignment } from "./workbookAlignment";

export function comparedWorkbooks(before: WorkbookSnapshot, after: WorkbookSnapshot): Comparison {
  const alignment = new WorkbookAlignment(before, after);
  const tables = comparedTables(alignment);
  const links = comparedLinks(alignment);
  const renames = { ...tables, workbooks: links.workbooks };
  const names = comparedNames(alignment, renames);
  const cells = comparedCells(alignment, new FormulaMapping(alignment, { ...renames, names: names.names }));
  const [inputs, texts] = sortedConstants(alignment, cells.constants);
  const sources = comparedSources(before, after, names.links).map((one, place) => ({ ...one, id: `S${place + 1}` }));
  const formulas = groupedFormulas(alignment, cells.formulas);
  const structure = [
    ...comparedStructure(alignment),
    ...tables.changes,
    ...names.changes.map((one) => ({ ...one, areasBefore: [], areasAfter: [] })),
    ...links.changes,
  ].map((one, place) => ({ ...one, id: `R${place + 1}` }));
  const values = movedValues(alignment, cells.results, [
    ...inputs.map(({ change, pair }) => causeOf(change.id, pair)),
    ...sources.map(({ id, areasBefore, areasAfter }) => ({ id, before: areasBefore, after: areasAfter })),
    ...formulas.map(({ change, pairs }) => ({
      id: change.id,
      before: pairs.flatMap(({ placeBefore, after: young }) => (young === null ? areasOf(placeBefore) : [])),
      after: pairs.flatMap(({ placeAfter }) => areasOf(placeAfter)),
    })),
    ...structure.map(({ id, areasBefore, areasAfter }) => ({ id, before: areasBefore, after: areasAfter })),
  ]);
  const found = {
    inputs: inputs.map(({ change }) => change),
    sources: sources.map((one): SourceChange => withoutAreas(one)),
    formulas: formulas.map(({ change }) => change),
    structure: structure.map((one): StructureChange => withoutAreas(one)),
    texts,
    values,
  };
  return { isSame: Object.values(found).every((list) => list.length === 0), ...found };
}

function withoutAreas<Change extends object>(found: Change & { areasBefore?: unknown; areasAfter?: unknown }): Change {
  const change = { ...found };
  delete change.areasBefore;
  delete change.areasAfter;
  return change;
}

/** What is gone was depended on before, all else is depended on now. */
function causeOf(id: string, { placeBefore, placeAfter }: CellPair): PlacedCause {
  return { id, before: placeAfter === null ? areasOf(placeBefore) : [], after: areasOf(placeAfter) };
}

/** A text that a formula reads is an input, any other is wording. */
function sortedConstants(alignment: WorkbookAlignment, pairs: readonly CellPair[]) {
  const inputs: { readonly change: InputChange; readonly pair: CellPair }[] = [];
  const texts: TextChange[] = [];
  const isText = (cell: CellPair["before"]) => cell === null || (typeof cell.value === "string" && !cell.isError);
  const [readBefore, readAfter] = [new ReadAreas(alignment.before), new ReadAreas(alignment.after)];
  for (const pair of pairs) {
    const { before, after, placeBefore, placeAfter } = pair;
    const isRead = () =>
      (placeAfter !== null && readAfter.holds(placeAfter)) || (placeBefore !== null && readBefore.holds(placeBefore));
    const where = addressesOf(pair);
    if (isText(before) && isText(after) && !isRead())
      texts.push({
        id: `T${texts.length + 1}`,
        ...where,
        before: String(before?.value ?? ""),
        after: String(after?.value ?? ""),
      });
    else {
      const kind = before === null ? "added" : after === null ? "removed" : "changed";
      const label = labelOfPair(alignment, pair);
      inputs.push({ change: { id: `I${inputs.length + 1}`, kind, ...where, label, ...shownOf(pair) }, pair });
    }
  }
  return [inputs, texts] as const;
}

/** The same change filled over many cells is one. */
function groupedFormulas(alignment: WorkbookAlignment, pairs: readonly FormulaPair[]) {
  const groups = new Map<string, FormulaPair[]>();
  for (const pair of pairs) {
    const place = (pair.placeAfter ?? pair.placeBefore)!;
    const key = JSON.stringify([place.sheet, formulaKind(pair), ...pair.comparable]);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].map((group, place) => {
    const placed = group.map((pair) => ({ pair, at: (pair.placeAfter ?? pair.placeBefore)! }));
    const [first] = placed.sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
    const { pair, at } = first!;
    const change: FormulaChange = {
      id: `F${place + 1}`,
      kind: formulaKind(pair),
      areas: rectanglesOf(placed.map((one) => one.at)).map((area) => sheetAddress({ sheet: at.sheet, ...area })),
      cellCount: group.length,
      label: labelOfPair(alignment, pair),
      before: contentText(pair.before),
      after: contentText(pair.after),
    };
    return { change, pairs: group };
  });
}

function formulaKind({ before, after }: CellPair): FormulaChange["kind"] {
  const [hadFormula, hasFormula] = [(before?.formula ?? "") !== "", (after?.formula ?? "") !== ""];
  if (hadFormula && hasFormula) return "changed";
  if (hadFormula) return after === null ? "removed" : "replaced by a constant";
  return before === null ? "added" : "put in place of a constant";
}

function contentText(cell: CellPair["before"]): string {
  return cell === null ? "" : cell.formula === "" ? cell.text : cell.formula;
}
