/** What differs between two versions of a workbook, sorted by what it means. Addresses are those of the later version unless said. */
import type { SourceField } from "../../register/source";

export type Shown = number | string | boolean | null;

/** Content of a cell before and after; null where it is blank or not there. */
interface Moved {
  readonly before: Shown;
  readonly after: Shown;
  /** As the cells show it. */
  readonly beforeText: string;
  readonly afterText: string;
  /** After less before; null unless both are numbers. */
  readonly move: number | null;
  /** As a part of the absolute value before; null where that is zero or no number. */
  readonly relativeMove: number | null;
}

/** A typed number, truth value, date, or a text that a formula reads. */
export interface InputChange extends Moved {
  readonly id: string;
  readonly kind: "changed" | "added" | "removed";
  /** Of a removed input its place after, where there is one, else its address before. */
  readonly address: string;
  /** Where it stood before; null for one that was added. */
  readonly formerAddress: string | null;
  readonly label: string;
}

/** A text that nothing reads: a label, a note. */
export interface TextChange {
  readonly id: string;
  readonly address: string;
  readonly formerAddress: string | null;
  readonly before: string;
  readonly after: string;
}

export interface FieldChange {
  /** A field of the register; null for a column of the user's own. */
  readonly field: SourceField | null;
  /** The header of its column. */
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

export interface SourceChange {
  readonly id: string;
  readonly kind: "changed" | "added" | "removed" | "linked" | "unlinked" | "link moved";
  readonly sourceId: string;
  /** Company and datapoint. */
  readonly title: string;
  /** The row of the register; of a link the cell. */
  readonly address: string;
  /** Empty for links; of a source that was added or removed all that it says. */
  readonly fields: readonly FieldChange[];
}

export interface FormulaChange {
  readonly id: string;
  readonly kind: "changed" | "added" | "removed" | "replaced by a constant" | "put in place of a constant";
  /** Where the same change was made, "Stack!B4:F4". */
  readonly areas: readonly string[];
  readonly cellCount: number;
  /** Of the first cell. */
  readonly label: string;
  /** As the first cell holds them. */
  readonly before: string;
  readonly after: string;
}

export type StructureKind =
  | "sheet added"
  | "sheet removed"
  | "sheet renamed"
  | "sheet hidden"
  | "sheet shown"
  | "sheets in another order"
  | "rows inserted"
  | "rows removed"
  | "columns inserted"
  | "columns removed"
  | "block moved"
  | "table added"
  | "table removed"
  | "table renamed"
  | "table rows added"
  | "table rows removed"
  | "table moved or resized"
  | "name added"
  | "name removed"
  | "name renamed"
  | "name changed"
  | "workbook link changed"
  | "linked values changed";

export interface StructureChange {
  readonly id: string;
  readonly kind: StructureKind;
  /** Sheet, "Stack!12:14", "Stack!B4:C9", a name, or another workbook with its folder. Of what was removed as it was before. */
  readonly place: string;
  /** As it was before, where it is called otherwise now. */
  readonly formerPlace: string | null;
  /** Labels of rows, headers of columns, what a name stands for, values of another workbook. */
  readonly detail: string;
  /** Cells with contents that came, went or moved with it; of another workbook the formulas here that read it. */
  readonly cellCount: number;
}

/** The result of a formula that is another one now. */
export interface ValueMove extends Moved {
  readonly address: string;
  readonly label: string;
  /** It stands among the headline figures of its sheet. */
  readonly isHeadline: boolean;
  /** No other formula uses it. */
  readonly isResult: boolean;
  /** Ids of the changes that it depends on, heaviest kinds first: inputs, sources, formulas, structure. */
  readonly causes: readonly string[];
}

export interface Comparison {
  readonly isSame: boolean;
  readonly inputs: readonly InputChange[];
  readonly sources: readonly SourceChange[];
  readonly formulas: readonly FormulaChange[];
  readonly structure: readonly StructureChange[];
  readonly texts: readonly TextChange[];
  /** Headline figures first, then results, then what leads to them; the largest moves first. */
  readonly values: readonly ValueMove[];
}
