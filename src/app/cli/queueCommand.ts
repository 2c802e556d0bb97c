/** `aie review --queue`: a copy of a workbook file with its review queue, to be filled in in any spreadsheet program. */
import { queueKinds, type QueueKind } from "../../audit/queue/queueItems";
import { queueOfWorkbook, type ReviewQueue } from "../../audit/queue/queueOfWorkbook";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import { withWrittenSheet } from "../files/queuedFile";
import { languageFrom } from "./documentLanguage";
import { columnsOf, exitCodes, WrongUsage, type Terminal } from "./terminal";
import { bytesOf, openWorkbook, workbookFrom, workbookNamed, writeWorkbookFile } from "./workbookFile";

/** What `--json` prints. Counts are of rows. */
export interface QueuedWorkbook {
  readonly file: string;
  readonly rows: Readonly<Record<QueueKind, { readonly rows: number; readonly ticked: number }>>;
  readonly queries: number;
  readonly fails: number;
  /** Since the review before: ticks lost to changes, rows that are new, marked rows whose cells are gone. */
  readonly lost: number;
  readonly added: number;
  readonly gone: number;
}

export function runQueue(
  name: string | undefined,
  values: ReadonlyMap<string, string>,
  isJson: boolean,
  terminal: Terminal,
): number {
  if (name === undefined) throw new WrongUsage("review needs a workbook, a file that ends in .xlsx");
  const output = values.get("-o");
  if (output === undefined) throw new WrongUsage("--queue needs -o and the file to write, for-review.xlsx");
  const target = workbookNamed(output);
  const bytes = bytesOf(name);
  const snapshot = snapshotOfFile(workbookFrom(bytes, name));
  const former = values.get("--former");
  const queue = queueOfWorkbook(
    snapshot,
    former === undefined ? null : openWorkbook(former),
    languageFrom(values.get("--language")),
  );
  writeWorkbookFile(target, withWrittenSheet(bytes, queue.sheet));
  const queued = queuedFrom(target, queue);
  if (isJson) terminal.print(JSON.stringify(queued));
  else for (const line of linesOf(queued)) terminal.print(line);
  return exitCodes.fine;
}

function queuedFrom(file: string, { rows, lost, added, gone }: ReviewQueue): QueuedWorkbook {
  const marked = (header: "Tick" | "Query" | "Fail") => rows.filter(({ marks }) => marks[header] !== "");
  const counts = queueKinds.map((kind) => {
    const own = rows.filter(({ item }) => item.kind === kind);
    return [kind, { rows: own.length, ticked: own.filter(({ marks }) => marks.Tick !== "").length }] as const;
  });
  return {
    file,
    rows: Object.fromEntries(counts) as QueuedWorkbook["rows"],
    queries: marked("Query").length,
    fails: marked("Fail").length,
    lost,
    added,
    gone,
  };
}

function linesOf({ file, rows, queries, fails, lost, added, gone }: QueuedWorkbook): string[] {
  const all = Object.values(rows);
  const [total, ticked] = [all.reduce((sum, one) => sum + one.rows, 0), all.reduce((sum, one) => sum + one.ticked, 0)];
  const share = total === 0 ? "" : ` (${((ticked / total) * 100).toFixed(1)}%)`;
  const count = (number: number) => number.toLocaleString("en-US");
  return columnsOf([
    ["File", file],
    ["Distinct formulas", count(rows.formula.rows)],
    ["Inputs", count(rows.input.rows)],
    ["Overrides", count(rows.override.rows)],
    ["Ticked", `${count(ticked)} of ${count(total)}${share}`],
    ["Queries", count(queries)],
    ["Fails", count(fails)],
    ["Ticks lost since the review before", count(lost)],
    ["New since", count(added)],
    ["Gone since, with marks", count(gone)],
  ]);
}
