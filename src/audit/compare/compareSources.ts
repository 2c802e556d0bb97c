/** The register in two versions, source by source and field by field; and which cells are linked to sources. */
import { contains, type SheetArea } from "../../formula/reference";
import { sheetAddress } from "../../formula/sheetAddress";
import { registerColumns } from "../../register/registerColumns";
import { idKey, type Source } from "../../register/source";
import { fifteenDigits } from "../snapshot/fifteenDigits";
import {
  cellAt,
  registerOf,
  sheetNamed,
  type SnapshotRegister,
  type WorkbookSnapshot,
} from "../snapshot/workbookSnapshot";
import { figureName } from "../../engine/evidence/finding";
import type { LinkChange } from "./compareNames";
import type { FieldChange, SourceChange } from "./comparison";

/** With the register's cells that changed, for telling what depends on them. */
export interface FoundSource extends Omit<SourceChange, "id"> {
  readonly areasBefore: readonly SheetArea[];
  readonly areasAfter: readonly SheetArea[];
}

export function comparedSources(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  links: readonly LinkChange[],
): FoundSource[] {
  const [old, young] = [entriesOf(before), entriesOf(after)];
  const changes: FoundSource[] = [];
  for (const [key, entry] of young) {
    const earlier = old.get(key);
    const fields = fieldChanges(earlier ?? null, entry);
    if (fields.length === 0) continue;
    changes.push(sourceChange(earlier === undefined ? "added" : "changed", entry, fields, after));
  }
  for (const [key, entry] of old)
    if (!young.has(key)) changes.push(sourceChange("removed", entry, fieldChanges(entry, null), before));
  return [...changes, ...links.map(linkChange)];
}

interface Entry {
  readonly source: Source;
  readonly area: SheetArea;
  /** Columns of the user's own, by header. */
  readonly others: ReadonlyMap<string, string>;
}

/** By id; sources without one, or with one that stands twice, by their number among those. */
function entriesOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, Entry> {
  const register = registerOf(snapshot);
  const entries = new Map<string, Entry>();
  if (register === null) return entries;
  const times = new Map<string, number>();
  const { sheet, column, columnCount } = register.table.body;
  for (const [row, source] of register.sources) {
    const id = idKey(source.id);
    const number = (times.get(id) ?? 0) + 1;
    times.set(id, number);
    const area = { sheet, row, column, rowCount: 1, columnCount };
    entries.set(`${id} ${number}`, { source, area, others: otherColumns(snapshot, register, row) });
  }
  return entries;
}

function otherColumns(snapshot: WorkbookSnapshot, { table, places }: SnapshotRegister, row: number) {
  const known = new Set(places.values());
  const sheet = sheetNamed(snapshot, table.body.sheet)!;
  return new Map(
    table.headers.flatMap((header, place) =>
      known.has(place) ? [] : [[header, cellAt(sheet, row, table.body.column + place)?.text ?? ""] as const],
    ),
  );
}

function fieldChanges(before: Entry | null, after: Entry | null): FieldChange[] {
  const own = registerColumns.flatMap(({ field, header }): FieldChange[] => {
    const [was, is] = [before?.source[field] ?? "", after?.source[field] ?? ""];
    if (fifteenDigits(was) === fifteenDigits(is)) return [];
    return [{ field, header, before: String(was), after: String(is) }];
  });
  const headers = new Set([...(before?.others.keys() ?? []), ...(after?.others.keys() ?? [])]);
  const others = [...headers].flatMap((header): FieldChange[] => {
    const [old, young] = [before?.others.get(header) ?? "", after?.others.get(header) ?? ""];
    return old === young ? [] : [{ field: null, header, before: old, after: young }];
  });
  return [...own, ...others];
}

function sourceChange(
  kind: "added" | "changed" | "removed",
  { source, area }: Entry,
  fields: readonly FieldChange[],
  snapshot: WorkbookSnapshot,
): FoundSource {
  const headers = registerOf(snapshot)!.table.headers.map((header) => header.trim().toLowerCase());
  const areas = fields.map(({ header }) => ({
    ...area,
    column: area.column + headers.indexOf(header.trim().toLowerCase()),
    columnCount: 1,
  }));
  return {
    kind,
    sourceId: source.id,
    title: figureName(source),
    address: sheetAddress(area),
    fields,
    areasBefore: kind === "removed" ? areas : [],
    areasAfter: kind === "removed" ? [] : areas,
  };
}

function linkChange({ sourceId, before, after }: LinkChange): FoundSource {
  const kind = before === null ? "linked" : after === null ? "unlinked" : "link moved";
  const area = after ?? before;
  return {
    kind,
    sourceId,
    title: "",
    address: area === null ? "" : sheetAddress(area),
    fields: [],
    // A link changes what a figure is graded by, not what it comes to.
    areasBefore: [],
    areasAfter: [],
  };
}

/** Whether a cell lies in a row that is told as a source. */
export function isInRegister(register: SnapshotRegister | null, cell: { sheet: string; row: number; column: number }) {
  return register !== null && contains(register.table.body, cell);
}
