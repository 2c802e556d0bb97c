import type { Area } from "./bookArea";
import type { CellError, CellValue } from "./bookCells";

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** null is the workbook. */
  readonly sheetId: string | null;
  /** With the equals sign: "=Sheet1!$A$1:$B$2", "=0.05", "=LAMBDA(x,x+1)". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Where the name points when it is one plain reference. */
  readonly area: Area | null;
}

export interface NameValue {
  readonly value: CellValue;
  readonly error?: CellError;
  /** Row by row, of a formula that gives several values. */
  readonly array?: readonly (readonly (number | string | boolean)[])[];
}

export interface BookNames {
  /** All names, or those of one scope: null the workbook's, a sheet id that sheet's own. */
  list(scope?: string | null): DefinedName[];
  get(id: string): DefinedName | undefined;
  /** Names ignore case. */
  find(name: string, scope: string | null): DefinedName | undefined;
  /** What the name stands for: a scalar, or the first cell of a range or an array. Needs `settled()` first. */
  value(id: string): Promise<NameValue>;

  add(name: string, formula: string, scope: string | null, comment?: string): Promise<DefinedName>;
  change(id: string, to: { formula?: string; comment?: string; visible?: boolean }): Promise<void>;
  delete(id: string): Promise<void>;
}
