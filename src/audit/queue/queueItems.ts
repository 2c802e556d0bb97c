/**
 * What a reviewer of a workbook has to look at, each thing once: a formula with all cells that were filled from it, an input with its
 * source and grade, and what somebody set by hand against the rule (a grade, a number in a row of formulas). Facts of filings are read
 * from files and stand together, company by company.
 */
import { parseOverrides } from "../../engine/evidence/gradeOverride";
import { toR1C1 } from "../../formula/r1c1";
import { contains, type SheetArea, type SheetCell } from "../../formula/reference";
import type { Source } from "../../register/source";
import { gradeOf, gradesOrUngraded, type GradeOrUngraded } from "../../register/sourceGrade";
import { rectanglesOf } from "../compare/cellRectangles";
import { ReadAreas } from "../compare/readAreas";
import { sha256 } from "../signoff/sha256";
import { isSignOffSheet } from "../signoff/signOffSheet";
import { labelOf } from "../snapshot/cellLabel";
import { factsOf } from "../snapshot/evidence";
import { fifteenDigits } from "../snapshot/fifteenDigits";
import { isHeadingNumber } from "../snapshot/headings";
import { filledPlaces } from "../snapshot/spillAnchors";
import {
  placeKey,
  placeOf,
  registerOf,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import { CellGraph } from "../trace/cellGraph";

export const queueKinds = ["formula", "input", "override"] as const;
export type QueueKind = (typeof queueKinds)[number];

export interface QueueItem {
  readonly kind: QueueKind;
  /** On one sheet, from top to bottom; never empty. */
  readonly areas: readonly SheetArea[];
  readonly label: string;
  /** The formula of the first cell, what an input shows, who overrode what. */
  readonly content: string;
  /** Two versions of an item with the same identity are the same to a reviewer: the formula in R1C1, the input's value and source. */
  readonly identity: string;
  readonly sourceIds: readonly string[];
  /** Null where there is nothing to grade. */
  readonly grade: GradeOrUngraded | null;
}

/** By sheet, then place. */
export function queueItems(snapshot: WorkbookSnapshot): QueueItem[] {
  const reader = new QueueReader(snapshot);
  return snapshot.sheets.filter(({ name }) => !isSignOffSheet(name)).flatMap((sheet) => reader.itemsOn(sheet));
}

class QueueReader {
  private readonly register;
  private readonly facts;
  private readonly read: ReadAreas;
  private readonly graph: CellGraph;

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.register = registerOf(snapshot);
    this.facts = factsOf(snapshot);
    this.read = new ReadAreas(snapshot);
    this.graph = new CellGraph(snapshot);
  }

  itemsOn(sheet: SheetSnapshot): QueueItem[] {
    const filled = filledPlaces(sheet);
    const relative = new Map<number, string>();
    for (const [key, { formula }] of sheet.cells)
      if (formula !== "" && !filled.has(key)) relative.set(key, toR1C1(formula, placeOf(key)));
    const items = [...this.formulasOn(sheet, relative), ...this.sourcesOn(sheet), ...this.factsOn(sheet)];
    for (const [key, cell] of sheet.cells) {
      const place = { sheet: sheet.name, ...placeOf(key) };
      if (cell.formula !== "" || filled.has(key) || cell.value === "" || this.isEvidence(place)) continue;
      const found = isTypedOver(place, relative) ? "override" : this.isInput(sheet, place, cell) ? "input" : null;
      if (found !== null) items.push(this.constant(found, place, cell));
    }
    return items.sort((one, other) => byPlace(one.areas[0]!, other.areas[0]!));
  }

  private formulasOn(sheet: SheetSnapshot, relative: ReadonlyMap<number, string>): QueueItem[] {
    const groups = new Map<string, number[]>();
    for (const [key, formula] of relative) groups.set(formula, [...(groups.get(formula) ?? []), key]);
    return [...groups].map(([identity, keys]): QueueItem => {
      const first = Math.min(...keys);
      return {
        kind: "formula",
        areas: rectanglesOf(keys.map(placeOf)).map((area) => ({ sheet: sheet.name, ...area })),
        label: labelOf(this.snapshot, { sheet: sheet.name, ...placeOf(first) }),
        content: sheet.cells.get(first)!.formula,
        identity,
        sourceIds: [],
        grade: null,
      };
    });
  }

  /** A row of the register is one input by its value, and one override more where its grade was set by hand. */
  private sourcesOn(sheet: SheetSnapshot): QueueItem[] {
    const { register } = this;
    if (register === null || register.table.body.sheet !== sheet.name) return [];
    const { table, places, sources } = register;
    return [...sources].flatMap(([row, source]): QueueItem[] => {
      const at = (field: "value" | "reason"): SheetArea => ({
        sheet: sheet.name,
        row,
        column: table.body.column + (places.get(field) ?? 0),
        rowCount: 1,
        columnCount: 1,
      });
      const told = {
        label: [source.company, source.datapoint].filter(Boolean).join(" · "),
        sourceIds: [source.id],
        grade: gradeOf(source),
      };
      const content = [source.value, source.unit].filter((part) => part !== "").join(" ");
      const [override] = parseOverrides(source.reason);
      const input: QueueItem = {
        kind: "input",
        areas: [at("value")],
        content,
        identity: sourceIdentity(source),
        ...told,
      };
      if (override === undefined) return [input];
      const { from, to, name, date, reason } = override;
      const mark = `${from} → ${to} by ${name} on ${date}: ${reason}`;
      return [input, { kind: "override", areas: [at("reason")], content: mark, identity: mark, ...told }];
    });
  }

  private factsOn(sheet: SheetSnapshot): QueueItem[] {
    const { facts } = this;
    if (facts === null || facts.table.body.sheet !== sheet.name) return [];
    const column = facts.table.body.column + (facts.places.get("value") ?? 0);
    const companies = new Map<string, number[]>();
    for (const [row, { company }] of facts.facts) companies.set(company, [...(companies.get(company) ?? []), row]);
    return [...companies].map(([company, rows]): QueueItem => {
      const grades = rows.map((row) => gradeOf(facts.facts.get(row)!));
      return {
        kind: "input",
        areas: rectanglesOf(rows.map((row) => ({ row, column }))).map((area) => ({ sheet: sheet.name, ...area })),
        label: company,
        content: `${rows.length} facts`,
        identity: sha256(JSON.stringify(rows.map((row) => facts.facts.get(row)))),
        sourceIds: [],
        grade: worstOf(grades),
      };
    });
  }

  private constant(kind: QueueKind, place: SheetCell, cell: SnapshotCell): QueueItem {
    const sources = this.graph.sourcesNamedBy(place);
    const isFigure = typeof cell.value === "number" && !cell.isDate && !cell.isError;
    return {
      kind,
      areas: [{ ...place, rowCount: 1, columnCount: 1 }],
      label: labelOf(this.snapshot, place),
      content: cell.text,
      identity: JSON.stringify([fifteenDigits(cell.value), ...sources.map(({ id }) => id)]),
      sourceIds: sources.map(({ id }) => id),
      // A typed number without a source is an assumption.
      grade: sources.length > 0 ? worstOf(sources.map(gradeOf)) : isFigure ? "I" : null,
    };
  }

  private isInTable(cell: SheetCell): boolean {
    return this.snapshot.tables.some(({ body }) => contains(body, cell));
  }

  private isEvidence(cell: SheetCell): boolean {
    return [this.register, this.facts].some((one) => one !== null && contains(one.table.body, cell));
  }

  /**
   * A typed number, truth value or date, or a text that a formula reads by itself or out of a table: labels that lie in a range are
   * none, and neither are the years over a table unless they are read.
   */
  private isInput(sheet: SheetSnapshot, place: SheetCell, { value, isError }: SnapshotCell): boolean {
    if (typeof value !== "string" || isError)
      return !isHeadingNumber(sheet, place.row, place.column) || this.read.holds(place);
    return this.read.namesAlone(place) || (this.isInTable(place) && this.read.holds(place));
  }
}

function sourceIdentity({ value, unit, periodEnd, caliber, grade, source, reference }: Source): string {
  return JSON.stringify([fifteenDigits(value), unit, periodEnd, caliber, grade, source, reference]);
}

function worstOf(grades: readonly GradeOrUngraded[]): GradeOrUngraded {
  return grades.reduce((worst, one) => (gradesOrUngraded.indexOf(one) > gradesOrUngraded.indexOf(worst) ? one : worst));
}

/** Its neighbours to both sides, or above and below, were filled from one formula. */
function isTypedOver({ row, column }: SheetCell, relative: ReadonlyMap<number, string>): boolean {
  const at = (down: number, across: number) =>
    row + down < 0 || column + across < 0 ? undefined : relative.get(placeKey(row + down, column + across));
  return [
    [at(0, -1), at(0, 1)],
    [at(-1, 0), at(1, 0)],
  ].some(([one, other]) => one !== undefined && one === other);
}

function byPlace(one: SheetArea, other: SheetArea): number {
  return one.row - other.row || one.column - other.column;
}
