/**
 * `aie sensitivity`: what a figure of a workbook file does while inputs move. A table over one or two of them, a tornado over all
 * graded ones, or the value of one for which the figure reaches a target. The file is calculated here and stays as it is; `-o`
 * writes a copy with what the task pane would write.
 */
import { sheetCellAddress } from "../../formula/sheetAddress";
import { labelOf } from "../../audit/snapshot/cellLabel";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import type { TableAxis, TableDraft } from "../../audit/scenarios/sensitivityTable";
import type { Cancellable } from "../../excel/scenarios/inOneStep";
import { acceptGoal, seekGoal, type GoalDraft, type GoalFound } from "../../excel/scenarios/seekGoal";
import { writeTable } from "../../excel/scenarios/writeTable";
import { writeTornado } from "../../excel/scenarios/writeTornado";
import { SnapshotKeeper } from "../../excel/trace/snapshotKeeper";
import { reasonOf } from "../../pane/parts/reason";
import { numberFrom } from "../../pane/scenarios/tableValues";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { openFile } from "../files/openFile";
import { OpenedFile } from "../files/openedFile";
import { openExcelOnBook } from "./excelOnBook";
import {
  goalLines,
  tableLines,
  tornadoLines,
  writtenTable,
  writtenTornado,
  type Sensitivity,
} from "./sensitivityReport";
import { exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { bytesOf, cellNamed, workbookFrom, workbookNamed, writeWorkbookFile } from "./workbookFile";

const quietMilliseconds = 5_000;

/** What is asked for, read before anything is calculated. */
type Asked =
  | { readonly kind: "table"; readonly draft: TableDraft }
  | { readonly kind: "tornado"; readonly output: string }
  | { readonly kind: "goal"; readonly draft: GoalDraft };

/** Ends with 1 where a target is not reached. */
export async function runSensitivity(args: readonly string[], terminal: Terminal): Promise<number> {
  const { words, flags, values } = optionsOf(
    args,
    ["--tornado", "--json"],
    ["-o", "--output", "--down", "--across", "--goal", "--input", "--between"],
  );
  const [name, ...more] = words;
  if (name === undefined) throw new WrongUsage("sensitivity needs a workbook, a file that ends in .xlsx");
  if (more.length > 0) throw new WrongUsage(`sensitivity needs one workbook; got "${more[0]}" as well`);
  const target = values.has("-o") ? workbookNamed(values.get("-o")!) : null;
  const bytes = bytesOf(name);
  const file = workbookFrom(bytes, name);
  const asked = askedFor(snapshotOfFile(file), values, flags.has("--tornado"));
  const { book, close } = await openExcelOnBook();
  try {
    await openFile(book, file, name);
    const opened = new OpenedFile(book, bytes);
    const found = await worked(asked, target !== null, terminal);
    await book.settled();
    if (target !== null && isFound(found)) writeWorkbookFile(target, opened.withChanges());
    const told = target === null || !isFound(found) ? found : { ...found, file: target };
    if (flags.has("--json")) terminal.print(JSON.stringify(told));
    else for (const line of linesOf(told)) terminal.print(line);
    return isFound(found) ? exitCodes.fine : exitCodes.findings;
  } finally {
    close();
  }
}

function isFound(found: Sensitivity): boolean {
  return found.kind !== "goal" || found.sought.kind === "found";
}

function linesOf(told: Sensitivity): string[] {
  const lines =
    told.kind === "table" ? tableLines(told) : told.kind === "tornado" ? tornadoLines(told) : goalLines(told);
  return told.file === undefined ? lines : [...lines, "", `Written to ${told.file}`];
}

function askedFor(snapshot: WorkbookSnapshot, values: ReadonlyMap<string, string>, isTornado: boolean): Asked {
  const outputText = values.get("--output");
  if (outputText === undefined) throw new WrongUsage("sensitivity needs --output and the cell of a figure, Output!C5");
  const output = sheetCellAddress(cellNamed(outputText, snapshot));
  const [down, goal] = [values.get("--down"), values.get("--goal")];
  if ([down !== undefined, isTornado, goal !== undefined].filter(Boolean).length !== 1)
    throw new WrongUsage("sensitivity needs one of --down, --tornado and --goal");
  for (const [option, owner, isThere] of [
    ["--across", "--down", down !== undefined],
    ["--input", "--goal", goal !== undefined],
    ["--between", "--goal", goal !== undefined],
  ] as const)
    if (values.has(option) && !isThere) throw new WrongUsage(`${option} goes with ${owner}`);
  if (isTornado) return { kind: "tornado", output };
  if (down !== undefined) {
    const across = values.get("--across");
    const axes = { down: axisOf("--down", down, snapshot), across: across === undefined ? null : axisOf("--across", across, snapshot) }; // prettier-ignore
    return { kind: "table", draft: { output, ...axes } };
  }
  const input = values.get("--input");
  if (input === undefined) throw new WrongUsage("--goal needs --input and the cell that may change, Inputs!B4");
  const draft = { output, input: sheetCellAddress(cellNamed(input, snapshot)), target: numberOf("--goal", goal!) };
  return { kind: "goal", draft: { ...draft, bounds: boundsOf(values.get("--between")) } };
}

/** "Inputs!B4=50,100,150%"; of a cell that holds a text the values are texts. */
function axisOf(option: string, text: string, snapshot: WorkbookSnapshot): TableAxis {
  const [, place, list] = /^(.+)=([^=]*)$/.exec(text) ?? [];
  const parts = (list ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  if (place === undefined || parts.length === 0)
    throw new WrongUsage(`${option} needs a cell and its values, Inputs!B4=50,100,150; got "${text}"`);
  const cell = cellNamed(place, snapshot);
  const held = cellAt(sheetNamed(snapshot, cell.sheet)!, cell.row, cell.column)?.value;
  const isText = typeof held === "string" && held !== "";
  return { address: sheetCellAddress(cell), values: parts.map((part) => (isText ? part : numberOf(option, part))) };
}

function boundsOf(text: string | undefined): GoalDraft["bounds"] {
  if (text === undefined) return null;
  const [low, high, ...more] = text.split(",").map((part) => numberOf("--between", part));
  if (low === undefined || high === undefined || more.length > 0 || !(low < high))
    throw new WrongUsage(`--between needs the lower and the higher bound, 0,100; got "${text}"`);
  return { low, high };
}

function numberOf(option: string, text: string): number {
  const number = numberFrom(text);
  if (number === null) throw new WrongUsage(`${option} needs numbers; got "${text.trim()}"`);
  return number;
}

/** What the host refuses ends the command with the sentence that the task pane shows. */
async function worked(asked: Asked, isWritten: boolean, terminal: Terminal): Promise<Sensitivity> {
  const keeper = new SnapshotKeeper();
  const started = performance.now();
  const steps = {
    onProgress: ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (performance.now() - started > quietMilliseconds && done > 0 && done % 20 === 0)
        terminal.complain(`sensitivity: ${done} of about ${total} calculations\n`);
    },
  };
  try {
    if (asked.kind === "table") {
      const sheet = resultOf(await writeTable(keeper, asked.draft, steps));
      return await keeper.withGraph(async ({ snapshot }) => writtenTable(snapshot, sheet, asked.draft));
    }
    if (asked.kind === "tornado") {
      const sheet = resultOf(await writeTornado(keeper, asked.output, steps));
      return await keeper.withGraph(async ({ snapshot }) => writtenTornado(snapshot, sheet, asked.output));
    }
    const found = resultOf(await seekGoal(asked.draft, steps));
    if (isWritten && found.sought.kind === "found") await acceptGoal(found.input, found.sought.input);
    return await keeper.withGraph(async ({ snapshot }) => goalTold(snapshot, asked.draft, found));
  } catch (failure) {
    if (failure instanceof WrongUsage) throw failure;
    throw new WrongUsage(reasonOf(failure, "en"));
  }
}

function goalTold(
  snapshot: WorkbookSnapshot,
  { output, input, target }: GoalDraft,
  { sought, before }: GoalFound,
): Sensitivity {
  const named = (address: string, value: number | string) => ({
    address,
    label: labelOf(snapshot, cellNamed(address, snapshot)),
    value,
  });
  return { kind: "goal", output: named(output, before.output), input: named(input, before.input), target, sought };
}

function resultOf<Result>(outcome: Cancellable<Result>): Result {
  if (outcome.kind === "cancelled") throw new Error("Nobody can have cancelled it.");
  return outcome.result;
}
