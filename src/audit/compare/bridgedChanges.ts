/** The changes that can be made in the earlier workbook, cell by cell: inputs, and what sources say. */
import type { SheetCell } from "../../formula/reference";
import { areaOfAddress } from "../../formula/sheetAddress";
import { idKey } from "../../register/source";
import {
  cellAt,
  registerOf,
  sheetNamed,
  type SnapshotRegister,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import type { Comparison, Shown } from "./comparison";
import type { WorkbookAlignment } from "./workbookAlignment";

export interface CellChange {
  /** In the earlier workbook. */
  readonly cell: SheetCell;
  readonly before: Shown;
  readonly after: Shown;
}

export interface BridgedChange {
  readonly id: string;
  readonly cells: readonly CellChange[];
}

/** Of the changes with these ids those that the earlier workbook has a place for, in the order of the comparison. */
export function bridgedChanges(
  { inputs, sources }: Comparison,
  alignment: WorkbookAlignment,
  ids: ReadonlySet<string>,
): BridgedChange[] {
  const ofInputs = inputs.map(({ id, address, formerAddress, before, after }): BridgedChange => {
    const place = formerAddress === null ? alignment.cellBefore(areaOfAddress(address)) : areaOfAddress(formerAddress);
    return { id, cells: place === null ? [] : [{ cell: cellOf(place), before, after }] };
  });
  const [old, young] = [registerOf(alignment.before), registerOf(alignment.after)];
  const ofSources = sources.map(({ id, sourceId, fields }): BridgedChange => {
    const row = rowOf(old, sourceId);
    const rowAfter = rowOf(young, sourceId);
    if (old === null || row === null) return { id, cells: [] };
    const cells = fields.map(({ header }): CellChange => {
      const cell = cellIn(old, row, header);
      const after =
        young === null || rowAfter === null ? null : valueAt(alignment.after, cellIn(young, rowAfter, header));
      return { cell, before: valueAt(alignment.before, cell), after };
    });
    return { id, cells };
  });
  return [...ofInputs, ...ofSources].filter(({ id, cells }) => ids.has(id) && cells.length > 0);
}

function cellOf({ sheet, row, column }: SheetCell): SheetCell {
  return { sheet, row, column };
}

/** Of several with one id the first, as a look-up takes it. */
function rowOf(register: SnapshotRegister | null, id: string): number | null {
  const found = [...(register?.sources ?? [])].find(([, source]) => idKey(source.id) === idKey(id));
  return id === "" ? null : (found?.[0] ?? null);
}

function cellIn({ table }: SnapshotRegister, row: number, header: string): SheetCell {
  const headers = table.headers.map((one) => one.trim().toLowerCase());
  return { sheet: table.body.sheet, row, column: table.body.column + headers.indexOf(header.trim().toLowerCase()) };
}

function valueAt(snapshot: WorkbookSnapshot, { sheet, row, column }: SheetCell): Shown {
  const found = sheetNamed(snapshot, sheet);
  return found === undefined ? null : (cellAt(found, row, column)?.value ?? null);
}
