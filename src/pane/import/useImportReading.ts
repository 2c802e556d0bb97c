/** What a pasted table gives under the settings chosen so far. */
import { useMemo } from "react";
import { suggestMapping, type ColumnMapping } from "../../register/import/columnMapping";
import type { DateChoices } from "../../register/import/dateColumn";
import type { BadRow, Candidate, ImportedRow, ImportedTable, ReadSources } from "../../register/import/importedTable";
import { isTotal } from "../../register/import/isTotal";
import { presetFor, type ImportPreset } from "../../register/import/importPresets";
import type { SignCurrency } from "../../register/import/figureWithUnit";
import type { DecimalSign } from "../../register/import/readNumber";
import { readRows, type SaidOfAll } from "../../register/import/readRows";
import { longTableOf } from "../../register/import/longTable";
import { wideTableOf, type HeadingRole, type WideTable } from "../../register/import/wideTable";
import { sortCandidates, type DuplicateKind, type SortedCandidates } from "../../register/import/sortCandidates";
import { withOneUnitColumn } from "../../register/import/unitColumn";
import { unitOfHeading, unitTextOfHeading } from "../../register/import/unitWords";
import { setRevision, type SetRevision } from "../../register/import/setRevision";
import { readDelimited, type DelimitedText, type Separator } from "../../register/import/readDelimited";
import type { Source } from "../../register/source";

/** null stands for what the text itself tells. */
export interface ImportSettings extends DateChoices {
  readonly separator: Separator | null;
  readonly hasHeader: boolean | null;
  readonly ownColumns: boolean;
  readonly mapping: ColumnMapping | null;
  readonly decimalSign: DecimalSign | null;
  readonly signCurrency: SignCurrency | null;
  /** A table with a column for each period, company or datapoint is read with a row for each figure. */
  readonly isUnpivoted: boolean;
  readonly headings: HeadingRole | null;
  readonly ofAll: { readonly datapoint: string; readonly unit: string | null };
  /** Rows named as a total, which would count what stands in the others twice. */
  readonly totals: boolean;
  readonly duplicates: ReadonlySet<DuplicateKind>;
  /** Figures that the table states otherwise than before are changed. */
  readonly updates: boolean;
  /** Figures that the table no longer has are deleted. */
  readonly deletes: boolean;
}

/** Another source for the same value is evidence. Repeated rows say nothing new, and another value waits for somebody's choice. */
export const firstSettings: ImportSettings = {
  separator: null,
  hasHeader: null,
  ownColumns: false,
  mapping: null,
  decimalSign: null,
  dayOrder: null,
  dayCount: null,
  signCurrency: null,
  yearEnd: null,
  movesPlainYears: false,
  isUnpivoted: true,
  headings: null,
  ofAll: { datapoint: "", unit: null },
  totals: false,
  duplicates: new Set(["same value, other source"]),
  updates: true,
  deletes: false,
};

export interface ImportReading {
  /** As it is read: a wide table with a row for each figure. */
  readonly text: DelimitedText;
  /** The table as it was given, where it has a column for each period, company or datapoint. */
  readonly wide: WideTable | null;
  /** What no figure can do without and the table does not say; null when it says all. */
  readonly lacks: "value" | "headings" | "datapoint" | null;
  /** The preset that the headings fit, in use or not. */
  readonly preset: ImportPreset | null;
  readonly mapping: ColumnMapping;
  /** What the table does not say in a column or a heading, and a person may say of all its figures. */
  readonly open: readonly (keyof SaidOfAll)[];
  readonly ofAll: SaidOfAll;
  readonly read: ReadSources;
  /** Rows that look like totals, imported or not. */
  readonly totals: readonly Candidate[];
  readonly sorted: SortedCandidates;
  readonly revision: Pick<SetRevision, "revised" | "gone">;
  readonly bad: readonly BadRow[];
}

export function useImportReading(given: string, settings: ImportSettings, register: readonly Source[]): ImportReading {
  const {
    separator,
    hasHeader,
    ownColumns,
    decimalSign,
    dayOrder,
    dayCount,
    signCurrency,
    yearEnd,
    movesPlainYears,
    isUnpivoted,
    headings,
  } = settings;
  const written = useMemo(() => readDelimited(given, { separator, hasHeader }), [given, separator, hasHeader]);
  const preset = useMemo(() => presetFor(written.table.headers), [written]);
  const usesPreset = preset !== null && !ownColumns;
  const plain = useMemo(
    () => (usesPreset ? written : { ...written, table: withOneUnitColumn(written.table) }),
    [usesPreset, written],
  );
  const wide = useMemo(() => (usesPreset ? null : wideTableOf(plain.table)), [usesPreset, plain]);
  const text = useMemo(
    () => (wide === null || !isUnpivoted ? plain : { ...plain, table: longTableOf(wide, headings ?? wide.role) }),
    [plain, wide, isUnpivoted, headings],
  );
  const suggested = useMemo(() => suggestMapping(text.table.headers), [text]);
  const mapping = settings.mapping ?? suggested;
  const open = useMemo(() => (usesPreset ? [] : openIn(text.table, mapping)), [usesPreset, text, mapping]);
  const ofAll = useMemo(
    () => ({
      datapoint: open.includes("datapoint") ? settings.ofAll.datapoint : "",
      unit: open.includes("unit") ? (settings.ofAll.unit ?? unitOfTitle(written.above)) : "",
    }),
    [open, settings.ofAll, written],
  );
  const all = useMemo(
    () =>
      usesPreset
        ? preset.read(text.table)
        : readRows(text.table, mapping, {
            decimalSign,
            dayOrder,
            dayCount,
            signCurrency,
            yearEnd,
            movesPlainYears,
            ofAll,
          }),
    [preset, usesPreset, text, mapping, decimalSign, dayOrder, dayCount, signCurrency, yearEnd, movesPlainYears, ofAll],
  );
  const totals = useMemo(() => (usesPreset ? [] : all.candidates.filter(isTotal)), [usesPreset, all]);
  const read = useMemo(
    () =>
      settings.totals || totals.length === 0
        ? all
        : { ...all, candidates: all.candidates.filter((candidate) => !totals.includes(candidate)) },
    [settings.totals, totals, all],
  );
  const revision = useMemo(
    () => setRevision(sortCandidates(read.candidates, register), read.candidates, register),
    [read, register],
  );
  const { sorted } = revision;
  const bad = useMemo(
    () => [...read.bad, ...sorted.bad].sort((one, other) => one.row.line - other.row.line),
    [read, sorted],
  );
  const isOpen = wide !== null && wide.named.length > 0 && (headings ?? wide.role) === null;
  const lacks = usesPreset
    ? null
    : isOpen && isUnpivoted
      ? "headings"
      : lackOf(mapping, wide !== null && isUnpivoted, ofAll);
  return { text, wide, lacks, preset, mapping, open, ofAll, read, totals, sorted, revision, bad };
}

/** What a wide table measures stands in its title; other tables have rows that name it or bad rows. */
function lackOf(mapping: ColumnMapping, isWide: boolean, { datapoint }: SaidOfAll): ImportReading["lacks"] {
  if (!mapping.includes("value")) return "value";
  return isWide && !mapping.includes("datapoint") && datapoint.trim() === "" ? "datapoint" : null;
}

function openIn({ headers }: ImportedTable, mapping: ColumnMapping): readonly (keyof SaidOfAll)[] {
  const valueHeading = headers[mapping.indexOf("value")];
  if (valueHeading === undefined) return [];
  return [
    ...(mapping.includes("datapoint") ? [] : ["datapoint" as const]),
    ...(mapping.includes("unit") || unitOfHeading(valueHeading).unit !== "" ? [] : ["unit" as const]),
  ];
}

/** "Revenue of labs (USD in millions)". */
function unitOfTitle(above: readonly ImportedRow[]): string {
  return above.flatMap(({ cells }) => cells.map(unitTextOfHeading)).find((unit) => unit !== "") ?? "";
}

/** What a person wants changed of the sources that are there. */
export function chosenRevision({ revision }: ImportReading, { updates, deletes }: ImportSettings) {
  return {
    edits: updates ? revision.revised.map(({ before, changes }) => ({ id: before.id, changes })) : [],
    gone: deletes ? revision.gone.map(({ id }) => id) : [],
  };
}
