/** Tells where areas go when rows or columns are inserted or deleted, cells moved, sheets taken away or brought back. */
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
} from "@univerjs/sheets";
import type { Area } from "../../book/bookArea";
import { toArea, type Engine, type UniverRange } from "../engine/engine";
import { carried, shifted, type Shift } from "./tableMoves";

/** Where an area is now; null when nothing is left of it. */
export type Move = (area: Area) => Area | null;

export interface AreaFollower {
  linesMoved(move: Move, shift: Shift): void;
  cellsMoved(move: Move): void;
  sheetRemoved(sheetId: string): void;
  /** A new sheet, or one whose deletion was undone. */
  sheetInserted?(sheetId: string): void;
}

const shifts: Record<string, { along: Shift["along"]; sign: 1 | -1 }> = {
  [InsertRowMutation.id]: { along: "rows", sign: 1 },
  [RemoveRowMutation.id]: { along: "rows", sign: -1 },
  [InsertColMutation.id]: { along: "columns", sign: 1 },
  [RemoveColMutation.id]: { along: "columns", sign: -1 },
};

interface Params {
  readonly subUnitId: string;
  readonly range: UniverRange;
  readonly fromRange: UniverRange;
  readonly toRange: UniverRange;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
  readonly sheet: { readonly id: string };
}

export function followAreas(engine: Engine, follower: AreaFollower): void {
  engine.commands.onCommandExecuted(({ id, params }) => {
    const { subUnitId, range, fromRange, toRange, from, to, sheet } = (params ?? {}) as Params;
    const line = shifts[id];
    if (line) {
      const [first, last] =
        line.along === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
      const shift: Shift = {
        sheetId: subUnitId,
        along: line.along,
        at: first,
        count: line.sign * (last - first + 1),
      };
      follower.linesMoved((area) => shifted(area, shift), shift);
    } else if (id === MoveRangeMutation.id)
      follower.cellsMoved((area) => carried(area, toArea(from.subUnitId, fromRange), toArea(to.subUnitId, toRange)));
    else if (id === RemoveSheetMutation.id) follower.sheetRemoved(subUnitId);
    else if (id === InsertSheetMutation.id) follower.sheetInserted?.(sheet.id);
  });
}
