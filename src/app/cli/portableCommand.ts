/** `aie portable`: a copy of a workbook for people without this add-in. */
import { basename } from "node:path";
import { snapshotOfFile } from "../../xlsx/read/fileSnapshot";
import type { FileWorkbook } from "../../xlsx/read/fileWorkbook";
import { calledSnapshot } from "../reviewer/calledSnapshot";
import { movedFigures, type MovedFigure } from "../files/movedFigures";
import type { PortableChange } from "../files/portablePlan";
import { portableKinds, portableReaders, type PortableKind } from "../files/portablePlan";
import type { PortablePreview } from "../files/portableFile";
import { triedFile, withReviewerSheets } from "../reviewer/reviewerCopy";
import { withoutWrittenBefore } from "../reviewer/writtenBefore";
import { languageFrom } from "./documentLanguage";
import { startBook } from "./evaluate";
import { reviewOf } from "./reviewCommand";
import { columnsOf, exitCodes, optionsOf, WrongUsage, type Terminal } from "./terminal";
import { bytesOf, openWorkbook, workbookFrom, workbookNamed, writeWorkbookFile } from "./workbookFile";

/** What `--json` prints. */
export interface PortableWorkbook extends Omit<PortablePreview, "changes"> {
  /** Null of a preview, which writes none. */
  readonly file: string | null;
  readonly as: PortableKind;
  /** In the order of the copy. */
  readonly addedSheets: readonly string[];
  readonly changes: readonly (Omit<PortableChange, "reason"> & { readonly reason: string | null })[];
  /** Figures that come to something else, by more than 1e-9, when the copy is calculated anew. */
  readonly moved: readonly MovedFigure[];
}

const mostLines = 40;

/** `day` is "2026-06-25". */
export async function runPortable(args: readonly string[], day: string, terminal: Terminal): Promise<number> {
  const { words, flags, values } = optionsOf(
    args,
    ["--json", "--dry-run"],
    ["-o", "--as", "--for", "--former", "--by", "--language"],
  );
  const [name, ...more] = words;
  if (name === undefined) throw new WrongUsage("portable needs a workbook, a file that ends in .xlsx");
  if (more.length > 0) throw new WrongUsage(`portable needs one workbook; got "${more[0]}" as well`);
  const target = values.get("-o");
  if (target === undefined && !flags.has("--dry-run"))
    throw new WrongUsage("portable needs -o and the file to write, for-review.xlsx, or --dry-run");
  if (target !== undefined) workbookNamed(target);
  const as = oneOf("--as", portableKinds, values.get("--as") ?? "recomputing");
  const reader = oneOf("--for", portableReaders, values.get("--for") ?? "365");
  const language = languageFrom(values.get("--language"));
  const formerName = values.get("--former");
  const given = bytesOf(name);
  const { bytes, file } = withoutWrittenBefore(
    { bytes: given, file: workbookFrom(given, name) },
    { hasFormer: formerName !== undefined },
  );
  const former = formerName === undefined ? null : { name: basename(formerName), snapshot: openWorkbook(formerName) };
  const tried = await triedFile(bytes, { as, reader, language, day }, recalculated);
  const snapshot = calledSnapshot(snapshotOfFile(file), { isEven: false });
  const { bytes: copy, addedSheets } = withReviewerSheets(tried.bytes, {
    as,
    reader,
    title: file.properties.title.trim() || basename(name).replace(/\.xls[xm]$/i, ""),
    by: values.get("--by")?.trim() ?? "",
    day,
    language,
    file,
    snapshot,
    preview: tried.preview,
    findings: reviewOf(snapshot, day),
    former,
  });
  const isPreview = flags.has("--dry-run");
  if (!isPreview) writeWorkbookFile(target!, copy);
  const written: PortableWorkbook = {
    file: isPreview ? null : target!,
    as,
    ...tried.preview,
    changes: tried.preview.changes.map((change) => ({ ...change, reason: change.reason?.[language] ?? null })),
    addedSheets,
    moved: tried.moved,
  };
  if (flags.has("--json")) terminal.print(JSON.stringify(written));
  else for (const line of linesOf(written)) terminal.print(line);
  return exitCodes.fine;
}

function oneOf<Word extends string>(option: string, words: readonly Word[], given: string): Word {
  const found = words.find((word) => word === given.trim().toLowerCase());
  if (found === undefined) throw new WrongUsage(`${option} needs one of ${words.join(", ")}; got "${given}"`);
  return found;
}

async function recalculated(file: FileWorkbook): Promise<readonly MovedFigure[]> {
  const book = startBook("zero");
  try {
    return await movedFigures(book, file);
  } finally {
    book.dispose();
  }
}

const becomeNames: Readonly<Record<PortableChange["becomes"], string>> = {
  formula: "become a formula in the cell",
  "named formula": "become a formula under a name",
  value: "keep their result",
  removed: "go with their rule or name",
  call: "stay calls",
};

function linesOf(written: PortableWorkbook): string[] {
  const { file, becomes, hiddenSheets, externalLinks, people, newNames, addedSheets, moved, changes } = written;
  const counts = Object.entries(becomes) as [PortableChange["becomes"], number][];
  const list = (items: readonly string[]) => (items.length === 0 ? "none" : items.join(", "));
  const without = changes.filter(({ reason }) => reason !== null);
  return [
    ...columnsOf([
      ["File", file ?? "not written: a preview"],
      ["As", written.as],
      ["Calls of the add-in", written.calls.toLocaleString("en-US")],
      ...counts
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => [`  ${becomeNames[kind]}`, count.toLocaleString("en-US")]),
      ["New names", list(newNames)],
      ["Added sheets", list(addedSheets)],
      ["Figures that move", moved.length === 0 ? "none by more than 1e-9" : moved.length.toLocaleString("en-US")],
      [
        "Hidden sheets",
        list(hiddenSheets.map(({ name, visibility }) => (visibility === "hidden" ? name : `${name} (very hidden)`))),
      ],
      ["Links outside", list(externalLinks)],
      ["People named", list(people.map(({ name, places }) => `${name} (${places.join(", ")})`))],
    ]),
    ...block("Without a formula", ["Where", "Call", "Why"], without, ({ address, call, reason }) => [
      address,
      call,
      reason ?? "",
    ]),
    ...block("Figures that move", ["Cell", "In the file", "Calculated"], moved, ({ address, before, after }) => [
      address,
      String(before ?? ""),
      String(after ?? ""),
    ]),
  ];
}

function block<Item>(
  heading: string,
  headers: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const rest = items.length - mostLines;
  return [
    "",
    `${heading} (${items.length.toLocaleString("en-US")})`,
    ...columnsOf([headers, ...items.slice(0, mostLines).map(rowOf)]),
    ...(rest > 0 ? [`… and ${rest.toLocaleString("en-US")} more; --json has them`] : []),
  ];
}
