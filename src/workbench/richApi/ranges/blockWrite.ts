/**
 * The client cuts a block of more than 1,500 cells into pieces and says so before. The book takes one large write far faster
 * than many small ones, so the pieces are put together again.
 */
import type { Area } from "../../book/bookArea";
import type { HostContext } from "../protocol/hostContext";

interface Block {
  readonly area: Area;
  readonly rows: unknown[][];
}

const announced = new WeakMap<HostContext, Block>();

export function announceBlock(area: Area, context: HostContext): void {
  announced.set(context, { area, rows: [] });
}

/** Writes the piece, or keeps it until the block is whole. Pieces come from top to bottom, with no other write between. */
export async function writePiece<Entry>(
  piece: Area,
  rows: readonly (readonly Entry[])[],
  context: HostContext,
  write: (area: Area, rows: readonly (readonly Entry[])[]) => Promise<void>,
): Promise<void> {
  const block = announced.get(context);
  if (block === undefined || !continues(block, piece)) {
    announced.delete(context);
    return write(piece, rows);
  }
  for (const row of rows) block.rows.push(row as unknown[]);
  if (block.rows.length < block.area.rowCount) return;
  announced.delete(context);
  return write(block.area, block.rows as Entry[][]);
}

function continues({ area, rows }: Block, piece: Area): boolean {
  return (
    piece.sheetId === area.sheetId &&
    piece.column === area.column &&
    piece.columnCount === area.columnCount &&
    piece.row === area.row + rows.length &&
    piece.row + piece.rowCount <= area.row + area.rowCount
  );
}
