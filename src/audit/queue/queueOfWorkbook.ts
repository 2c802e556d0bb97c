/**
 * The review queue of a workbook, with the marks of the queue before: one in the workbook itself, or in a version that was reviewed
 * earlier. A row is found again by its cells, which references in the queue's own formulas follow as cells are inserted; between two
 * versions by their alignment. A formula, input or override that is another one now loses its tick and says so; queries, fails and
 * comments stay, and so do the marks of what is gone.
 */
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { SheetLanguage } from "../sheets/sheetLanguage";
import type { WrittenSheet } from "../sheets/writtenSheet";
import { queueItems, type QueueItem } from "./queueItems";
import { markHeaders, noMarks, queueSheet, type QueueRow } from "./queueSheet";
import { queueWords, saysIn } from "./queueWords";
import { otherVersion, sameVersion } from "./reviewedCandidates";
import { addedHeaders, reviewedRows, type ReviewedRow } from "./reviewedRows";

export interface ReviewQueue {
  readonly rows: readonly QueueRow[];
  readonly sheet: WrittenSheet;
  /** Rows whose tick was lost, whose things are new since the queue before, and whose things are gone. */
  readonly lost: number;
  readonly added: number;
  readonly gone: number;
}

/** `former` is a version whose queue was filled in; null takes the marks of the workbook's own queue. */
export function queueOfWorkbook(
  snapshot: WorkbookSnapshot,
  former: WorkbookSnapshot | null = null,
  language: SheetLanguage = "en",
): ReviewQueue {
  const words = queueWords[language];
  const items = queueItems(snapshot);
  const reviewed = reviewedRows(former ?? snapshot);
  const candidates = former === null ? sameVersion(reviewed ?? []) : otherVersion(reviewed ?? [], former, snapshot);
  const found = items.map((item) => candidates(item));
  const used = new Set(found.flatMap(({ same }) => same ?? []));
  // What was sorted to another place is found by what it says.
  const unused = new Map<string, ReviewedRow[]>();
  for (const row of reviewed ?? [])
    if (!used.has(row)) unused.set(meaningOf(row), [...(unused.get(meaningOf(row)) ?? []), row]);
  const elsewhere = items.map((item, index) =>
    found[index]!.same === null ? (unused.get(meaningOf(item))?.shift() ?? null) : null,
  );
  for (const row of elsewhere) if (row !== null) used.add(row);
  const rows = items.map((item, index): QueueRow => {
    const same = found[index]!.same ?? elsewhere[index]!;
    if (same !== null) {
      const { marks, added } = same;
      return { item, marks, note: marks.Tick === "" ? same.note : "", added };
    }
    const { changed } = found[index]!;
    if (changed === null) return { item, marks: noMarks, note: reviewed === null ? "" : words.isNew, added: [] };
    const isOthers = used.has(changed);
    used.add(changed);
    return changedRow(item, changed, isOthers, language);
  });
  const gone = (reviewed ?? [])
    .filter((row) => !used.has(row) && isFilledIn(row))
    .map((row): QueueRow => {
      const { label, content, identity, place, added } = row;
      return {
        item: { kind: "gone", label, content, identity, place },
        marks: row.marks,
        note: words.gone,
        added,
      };
    });
  const all = [...rows, ...gone];
  const count = (kind: "isNew" | "lostTick") => rows.filter(({ note }) => saysIn(note, kind)).length;
  return {
    rows: all,
    sheet: queueSheet(all, addedHeaders(former ?? snapshot), language),
    lost: count("lostTick"),
    added: count("isNew"),
    gone: gone.length,
  };
}

function isFilledIn({ marks, added }: ReviewedRow): boolean {
  return markHeaders.some((header) => marks[header] !== "") || added.some((value) => value !== "");
}

/** Marks of a row that another thing has kept stay there. */
function changedRow(
  item: QueueItem,
  { marks, content, added }: ReviewedRow,
  isOthers: boolean,
  language: SheetLanguage,
): QueueRow {
  const words = queueWords[language];
  const { Tick, Reviewer, Date: day, Query, Fail } = marks;
  const isOpen = Query !== "" || Fail !== "";
  const kept = isOthers ? noMarks : { ...marks, Tick: "", ...(!isOpen && { Reviewer: "", Date: "" }) };
  const lost = Tick === "" ? "" : `${words.lostTick}${words.lostMark(Tick, Reviewer, day)}`;
  return { item, marks: kept, note: `${lost}${words.changed(content)}`, added: isOthers ? [] : added };
}

/** What is said alike about one thing in two versions. */
function meaningOf({
  kind,
  label,
  identity,
}: {
  readonly kind: string;
  readonly label: string;
  readonly identity: string;
}) {
  return JSON.stringify([kind, label, identity]);
}
