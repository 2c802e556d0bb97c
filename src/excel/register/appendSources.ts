/**
 * New rows of the register. Several people may write in one workbook at once, and Excel merges edits of cells but not of a
 * table's rows: the table is stretched over the rows first, and they are written a block at a time. Stretching it afterwards
 * would leave its size to Excel, which grows a table by itself as soon as something stands directly below it.
 */
import type { Source } from "../../register/source";
import { clearRows, hearEvents, nextIndex, rowsAfter, rowsOf, stretch } from "../host/tableRows";
import type { WayBack } from "../host/wayBack";
import type { OpenRegister } from "./openRegister";
import { queueRows } from "./registerSheet";
import { blocksOf } from "./sourceBlocks";

export interface AppendSteps {
  /** Gets what takes the rows back. */
  readonly wayBack: WayBack;
  /** Called before each block; what it throws ends the writing. */
  readonly beforeBlock?: (done: number) => Promise<void>;
  /** Points; without it rows take the height that their texts need. */
  readonly heightOf?: (block: readonly Source[]) => number;
}

/** The caller has called `refuseOccupied`. While blocks follow each other, the add-in itself hears of the last one only. */
export async function appendSources(
  context: Excel.RequestContext,
  register: OpenRegister,
  sources: readonly Source[],
  { wayBack, beforeBlock, heightOf }: AppendSteps,
): Promise<void> {
  const start = nextIndex(register);
  const total = rowsAfter(register, sources.length);
  const blocks = [...blocksOf(sources)];
  wayBack.push(clearRows(register, start, sources.length, total));
  if (blocks.length > 1) wayBack.push(hearEvents);
  let done = 0;
  for (const [number, block] of blocks.entries()) {
    await beforeBlock?.(done);
    const { application, runtime } = context;
    application.suspendApiCalculationUntilNextSync();
    if (blocks.length > 1) runtime.enableEvents = number === blocks.length - 1;
    if (number === 0 && total > register.rowCount) stretch(register, total);
    if (heightOf !== undefined)
      rowsOf(register, register.sheet, start + done, block.length).format.rowHeight = heightOf(block);
    queueRows(register.sheet, register.firstRow + start + done, register.firstColumn, register.places, block);
    await context.sync();
    done += block.length;
  }
}
