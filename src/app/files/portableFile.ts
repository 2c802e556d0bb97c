/**
 * A copy of a workbook file for people without this add-in: its calls become formulas of Excel's own, or their results. Every other part
 * stays to the byte, and so does what each cell shows.
 */
import { needsArrayEvaluation } from "../../formula/arrayEvaluation";
import type { SheetLanguage } from "../../audit/sheets/sheetLanguage";
import { addNotes } from "../../xlsx/edit/addNotes";
import { editCells } from "../../xlsx/edit/editCells";
import type { CellEdit } from "../../xlsx/edit/cellMarkup";
import { dropAddIn } from "../../xlsx/edit/dropAddIn";
import { editNames, type NameEdit } from "../../xlsx/edit/editNames";
import { editRules, type RuleFormula } from "../../xlsx/edit/editRules";
import { FileError } from "../../xlsx/package/fileError";
import { WorkbookPackage } from "../../xlsx/package/workbookPackage";
import type { FileSheet, FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { namedPeople, outsideLinks, type NamedPerson } from "../../xlsx/read/outsideFile";
import { readPackage } from "../../xlsx/read/readWorkbook";
import { surroundingsOf, tableAt } from "../../xlsx/write/sheetParts";
import { placeKey } from "../../audit/snapshot/workbookSnapshot";
import { frozenNotes } from "./frozenNotes";
import { PortablePlan, type CellChange, type PlanOptions, type PortableChange } from "./portablePlan";

/** As the manifest has it. */
export const addInId = "6b1f0c52-3c0e-4d8a-9a55-2f1f7c9f4a31";

/** What somebody wants to know before the copy is handed on. */
export interface PortablePreview {
  /** Calls of this add-in's functions, and what becomes of them. */
  readonly calls: number;
  readonly becomes: Readonly<Record<PortableChange["becomes"], number>>;
  /** Each formula that calls one, in the order of the workbook: names, cells, rules. */
  readonly changes: readonly PortableChange[];
  /** Names that the copy gets. */
  readonly newNames: readonly string[];
  readonly hiddenSheets: readonly { readonly name: string; readonly visibility: "hidden" | "veryHidden" }[];
  readonly externalLinks: readonly string[];
  readonly people: readonly NamedPerson[];
}

export interface PortableFile {
  readonly bytes: Uint8Array;
  readonly preview: PortablePreview;
}

/** A formula that is to be frozen and has no result in the file is a FileError. */
export function portableFile(bytes: Uint8Array, options: PlanOptions): PortableFile {
  const file = new WorkbookPackage(bytes);
  const workbook = readPackage(file);
  const plan = new PortablePlan(workbook, options);
  // Before this add-in says something in notes of its own.
  const people = namedPeople(file);
  const rules = options.as === "with-add-in" ? [] : changeFile(file, workbook, plan, options);
  const changes: PortableChange[] = [...plan.definedNames, ...plan.cells.map(withoutPlace), ...rules];
  return { bytes: file.toBytes(), preview: { ...previewOf(file, workbook, plan, changes), people } };
}

function changeFile(
  file: WorkbookPackage,
  workbook: FileWorkbook,
  plan: PortablePlan,
  { language = "en", day = null }: { readonly language?: SheetLanguage; readonly day?: string | null },
): PortableChange[] {
  for (const sheet of workbook.sheets) {
    const own = plan.cells.filter((change) => change.sheet === sheet.name);
    editCells(
      file,
      sheet.part,
      own.flatMap((change) => [cellEdit(change, sheet, workbook), ...filledEdits(change, sheet)]),
    );
    addNotes(file, sheet.part, frozenNotes(own, sheet.spills, language), { day });
  }
  const rules = workbook.sheets.flatMap((sheet) => changeRules(file, sheet, plan));
  editNames(file, nameEdits(workbook, plan));
  dropAddIn(file, addInId);
  return rules;
}

function cellEdit({ row, column, formula, address }: CellChange, sheet: FileSheet, workbook: FileWorkbook): CellEdit {
  if (formula === null && sheet.cells.get(placeKey(row, column))?.value === null)
    throw new FileError(
      "limit",
      `${address} has no result in the file that could stay; calculate and save the workbook first.`,
    );
  if (formula === null) return keptEdit(row, column, sheet);
  const spill = sheet.spills.find((one) => one.row === row && one.column === column);
  const isArray =
    spill !== undefined || needsArrayEvaluation(formula, surroundingsOf(workbook, sheet.name, row, column));
  const array = spill ?? { row, column, rowCount: 1, columnCount: 1 };
  const tables = workbook.tables.filter(({ body }) => body.sheet === sheet.name);
  return {
    row,
    column,
    table: tableAt(tables, row, column),
    content: { kind: "rewritten", formula, ...(isArray && { array }) },
  };
}

/** A cell that holds an empty text is blank to many programs, and a formula that reads it comes to something else: there the text is a formula. */
const emptyText = '=""';

function keptEdit(row: number, column: number, { cells }: FileSheet): CellEdit {
  const isEmpty = cells.get(placeKey(row, column))?.value === "";
  return { row, column, content: { kind: "rewritten", formula: isEmpty ? emptyText : null } };
}

/** The other cells that a result fills which stays; none of them is blank, and nothing in one is an empty text. */
function filledEdits({ row, column, formula }: CellChange, { spills, cells }: FileSheet): CellEdit[] {
  const spill = spills.find((one) => one.row === row && one.column === column);
  if (formula !== null || spill === undefined) return [];
  const content = { kind: "formula", formula: emptyText, result: "", isError: false } as const;
  return Array.from({ length: spill.rowCount * spill.columnCount }, (_, at) => ({
    row: row + Math.floor(at / spill.columnCount),
    column: column + (at % spill.columnCount),
    content,
  })).filter((edit, at) => at > 0 && (cells.get(placeKey(edit.row, edit.column))?.value ?? "") === "");
}

const placeOfRule: Readonly<Record<string, PortableChange["place"]>> = {
  dataValidation: "validation",
  cfRule: "conditional format",
  calculatedColumnFormula: "table column",
  totalsRowFormula: "table column",
};

function changeRules(file: WorkbookPackage, { part, name }: FileSheet, plan: PortablePlan): PortableChange[] {
  const changes: PortableChange[] = [];
  const change =
    (own: string) =>
    ({ rule, cells, formula }: RuleFormula) => {
      if (!plan.concerns(formula, own)) return formula;
      const found = plan.changeOf([own, cells].filter(Boolean).join("!"), placeOfRule[rule]!, formula, own);
      changes.push(found);
      return found.formula;
    };
  editRules(file, part, change(name));
  for (const { kind, target } of file.relations(part))
    if (kind === "table" && file.has(target)) editRules(file, target, change(name));
  return changes;
}

function nameEdits({ names }: FileWorkbook, plan: PortablePlan): NameEdit[] {
  const changed = plan.definedNames.flatMap((change): NameEdit[] =>
    names
      .filter(({ name, formula }) => name === change.address && formula === change.call)
      .map(({ name, sheet, comment, isHidden }) => ({
        name,
        sheet,
        content: change.formula === null ? null : { formula: change.formula, comment, isHidden },
      })),
  );
  const added = [...plan.newNames].map(([name, formula]): NameEdit => {
    const comment = `${name.replace("_", ".")} as a formula of Excel's own`;
    return { name, sheet: null, content: { formula, comment, isHidden: false } };
  });
  return [...changed, ...added];
}

function withoutPlace({ address, place, call, functions, becomes, formula, reason }: CellChange): PortableChange {
  return { address, place, call, functions, becomes, formula, reason };
}

function previewOf(
  file: WorkbookPackage,
  { sheets }: FileWorkbook,
  plan: PortablePlan,
  changes: readonly PortableChange[],
): Omit<PortablePreview, "people"> {
  const becomes = { formula: 0, "named formula": 0, value: 0, removed: 0, call: 0 };
  for (const change of changes) becomes[change.becomes] += change.functions.length;
  return {
    calls: changes.reduce((sum, { functions }) => sum + functions.length, 0),
    becomes,
    changes,
    newNames: [...plan.newNames.keys()].sort(),
    hiddenSheets: sheets.flatMap(({ name, visibility }) => (visibility === "visible" ? [] : [{ name, visibility }])),
    externalLinks: outsideLinks(file),
  };
}
