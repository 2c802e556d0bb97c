/** `aie diff --bridge`: which change explains which part of a figure's move. */
import { bridgedChanges } from "../../audit/compare/bridgedChanges";
import type { Comparison } from "../../audit/compare/comparison";
import { WorkbookAlignment } from "../../audit/compare/workbookAlignment";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { sheetCellAddress } from "../../formula/sheetAddress";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import type { NamedBridge } from "../documents/bridgeTexts";
import { bridgedFigure } from "../files/bridgedFigure";
import { startBook } from "./evaluate";
import { WrongUsage, type Terminal } from "./terminal";
import { cellNamed } from "./workbookFile";

export interface Version {
  readonly file: FileWorkbook;
  readonly snapshot: WorkbookSnapshot;
}

/** Longer work tells of itself. */
const quietMilliseconds = 5_000;

export async function bridgeOf(
  place: string,
  before: Version,
  after: Version,
  comparison: Comparison,
  terminal: Terminal,
): Promise<NamedBridge> {
  const figure = cellNamed(place, after.snapshot);
  const address = sheetCellAddress(figure);
  const alignment = new WorkbookAlignment(before.snapshot, after.snapshot);
  const figureBefore = alignment.cellBefore(figure);
  const content = cellAt(sheetNamed(after.snapshot, figure.sheet)!, figure.row, figure.column);
  if (content === undefined) throw new WrongUsage(`--bridge needs a cell that holds a figure; ${address} is blank`);
  if (figureBefore === null) throw new WrongUsage(`--bridge needs a figure of both workbooks; ${address} is new`);
  // Also changes that no result in the files moved by yet: nobody may have calculated them since.
  const ids = new Set([...comparison.inputs, ...comparison.sources].map(({ id }) => id));
  const changes = bridgedChanges(comparison, alignment, ids);
  const started = performance.now();
  const bridge = await bridgedFigure(
    { file: before.file, figure: figureBefore },
    { file: after.file, figure },
    changes,
    {
      startBook: () => startBook("zero"),
      onProgress: (done, total) => {
        if (performance.now() - started > quietMilliseconds && done % 10 === 0)
          terminal.complain(`bridge: ${done} of ${total} calculations\n`);
      },
    },
  );
  if (bridge === null) throw new WrongUsage(`--bridge needs a number in both workbooks; ${address} is none`);
  return { ...bridge, address, label: labelOf(after.snapshot, figure) };
}
