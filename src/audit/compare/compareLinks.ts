/**
 * Formulas that read other workbooks. Turning a link to another file changes every formula that uses it and is one change; values that
 * the file keeps of the other workbook, and that are others now, are one change for each workbook.
 */
import { areaFrom } from "../../formula/address";
import { areaOf, contains, sameSheet, type SheetCell } from "../../formula/reference";
import { readsAnotherWorkbook, splitPrefix, withoutFolder } from "../../formula/sheetPrefix";
import { tokensOf } from "../../formula/tokens";
import { fifteenDigits } from "../snapshot/fifteenDigits";
import { DefinedNames } from "../snapshot/definedNames";
import { placeKey, placeOf, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { FoundStructure } from "./compareStructure";
import type { Renames } from "./mappedFormula";
import { areasOf } from "./pairFacts";
import type { WorkbookAlignment } from "./workbookAlignment";

export interface ComparedLinks {
  readonly changes: readonly FoundStructure[];
  readonly workbooks: Renames["workbooks"];
}

/** What a cell's formula names in another workbook, itself or by a defined name. */
interface Reading {
  /** "C:\\Work\\[Budget.xlsx]" */
  readonly workbook: string;
  /** Empty for a name or a table of the workbook as a whole. */
  readonly sheet: string;
  readonly place: string;
}

interface Reader {
  readonly cell: SheetCell;
  readonly readings: readonly Reading[];
}

const mostValues = 6;

export function comparedLinks(alignment: WorkbookAlignment): ComparedLinks {
  const before = readersIn(alignment.before);
  const after = readersIn(alignment.after);
  if (before.length === 0 || after.length === 0) return { changes: [], workbooks: new Map() };
  const turned = turnedLinks(alignment, before, after);
  // Excel shows the whole folder, or none while the other workbook is open, where a file has it relative to its own.
  const isFiles = alignment.before.linkedValues !== undefined && alignment.after.linkedValues !== undefined;
  const isTold = ({ from, to }: { readonly from: string; readonly to: string }) =>
    isFiles || withoutFolder(from).toLowerCase() !== withoutFolder(to).toLowerCase();
  return {
    changes: [
      ...[...turned.values()]
        .filter(isTold)
        .map(({ from, to, cells }) => linkChange("workbook link changed", to, cells, from, "")),
      ...changedValues(alignment, after),
    ],
    workbooks: new Map([...turned].map(([key, { to }]) => [key, to])),
  };
}

function linkChange(
  kind: "workbook link changed" | "linked values changed",
  workbook: string,
  cells: readonly SheetCell[],
  former: string | null,
  detail: string,
): FoundStructure {
  const formerPlace = former === null ? null : addressOf(former);
  const areasAfter = cells.flatMap(areasOf);
  return {
    kind,
    place: addressOf(workbook),
    formerPlace,
    detail,
    cellCount: cells.length,
    areasBefore: [],
    areasAfter,
  };
}

/** "C:\\Work\\Budget.xlsx" */
function addressOf(workbook: string): string {
  return workbook.replace(/\[(.*)\]$/su, "$1");
}

/** Of a workbook that no formula reads any more, the one that its formulas read instead; by its prefix in lower case. */
function turnedLinks(alignment: WorkbookAlignment, before: readonly Reader[], after: readonly Reader[]) {
  const still = new Set(after.flatMap(({ readings }) => readings.map(({ workbook }) => workbook.toLowerCase())));
  const keyOf = ({ sheet, row, column }: SheetCell) => `${placeKey(row, column)} ${sheet.toLowerCase()}`;
  const young = new Map(after.map((reader) => [keyOf(reader.cell), reader]));
  const turned = new Map<string, { readonly from: string; readonly to: string; readonly cells: SheetCell[] }>();
  for (const { cell, readings } of before) {
    const place = alignment.cellAfter(cell);
    const now = place === null ? undefined : young.get(keyOf(place))?.readings;
    if (place === null || now?.length !== readings.length) continue;
    const seen = new Set<string>();
    for (const [index, { workbook }] of readings.entries()) {
      const key = workbook.toLowerCase();
      if (still.has(key) || seen.has(key)) continue;
      seen.add(key);
      const known = turned.get(key) ?? { from: workbook, to: now[index]!.workbook, cells: [] };
      turned.set(key, known);
      known.cells.push(place);
    }
  }
  return turned;
}

function changedValues({ before, after }: WorkbookAlignment, readers: readonly Reader[]): FoundStructure[] {
  return [...(after.linkedValues ?? [])].flatMap(([workbook, values]) => {
    const former = before.linkedValues?.get(workbook);
    const moved = [...values].filter(([place, value]) => {
      const old = former?.get(place);
      return old !== undefined && !isSame(old, value);
    });
    if (moved.length === 0) return [];
    const places = moved.map(([place]) => cellNamed(place));
    const cells = readers
      .filter(({ readings }) => readings.some((one) => one.workbook === workbook && reads(one, places)))
      .map(({ cell }) => cell);
    const told = moved.slice(0, mostValues).map(([place, value]) => `${place}: ${former!.get(place)!} → ${value}`);
    const detail = told.join(", ") + (moved.length > mostValues ? ", …" : "");
    return cells.length === 0 ? [] : [linkChange("linked values changed", workbook, cells, null, detail)];
  });
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [Number(one), Number(other)];
  return one.trim() !== "" && other.trim() !== "" && fifteenDigits(left) === fifteenDigits(right);
}

function cellNamed(place: string): SheetCell {
  const at = place.lastIndexOf("!");
  return { sheet: place.slice(0, at), ...areaFrom(place.slice(at + 1)) };
}

/** What a name or a table of the other workbook stands for is not known here: it may be any cell. */
function reads({ sheet, place }: Reading, cells: readonly SheetCell[]): boolean {
  const area = sheet === "" ? null : areaOf(place, { sheet, row: 0, column: 0 }, []);
  return area === null || cells.some((cell) => sameSheet(cell.sheet, area.sheet) && contains(area, cell));
}

function readersIn(snapshot: WorkbookSnapshot): Reader[] {
  const names = new DefinedNames(snapshot);
  const hasNames = snapshot.names.some(({ formula }) => outside.test(formula));
  const readingsOf = (formula: string, sheet: string, depth: number): Reading[] =>
    tokensOf(formula).flatMap((token): Reading[] => {
      const { kind, text } = token;
      const { workbook, sheet: named, place } = splitPrefix(text);
      if (readsAnotherWorkbook(token)) return [{ workbook: workbook!, sheet: named ?? "", place }];
      const meaning = kind === "name" && depth < 5 ? names.meaningOf(text, sheet) : null;
      return meaning === null ? [] : readingsOf(meaning, sheet, depth + 1);
    });
  return snapshot.sheets.flatMap(({ name: sheet, cells }) =>
    [...cells].flatMap(([key, { formula }]): Reader[] => {
      if (formula === "" || (!hasNames && !outside.test(formula))) return [];
      const readings = readingsOf(formula, sheet, 0);
      return readings.length === 0 ? [] : [{ cell: { sheet, ...placeOf(key) }, readings }];
    }),
  );
}

/** Short of a sure sign: a bracket and, behind it, the mark that ends a prefix. */
const outside = /\][^\]]*!/u;
