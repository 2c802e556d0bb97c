/** Keys that move about the grid as in Excel and that the grid itself lacks, and what each does; those of a cell are extended by Shift. */
import type { CellMove } from "../../../workbench/tools/movedCell";

export const cellMoveKeys = {
  Home: "rowStart",
  "Ctrl+Home": "sheetStart",
  "Ctrl+End": "lastCell",
  PageUp: "pageUp",
  PageDown: "pageDown",
  "Alt+PageUp": "pageLeft",
  "Alt+PageDown": "pageRight",
} as const satisfies Readonly<Record<string, CellMove>>;

export const sheetMoveKeys = {
  "Ctrl+Space": "wholeColumn",
  "Shift+Space": "wholeRow",
  "Ctrl+Backspace": "activeCell",
  "Ctrl+PageUp": "previousSheet",
  "Ctrl+PageDown": "nextSheet",
  "Shift+F11": "newSheet",
} as const;

export type SheetMove = (typeof sheetMoveKeys)[keyof typeof sheetMoveKeys];
