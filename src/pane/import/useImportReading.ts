/** What a pasted table gives under the settings chosen so far. */
import { useMemo } from "react";
import { suggestMapping, type ColumnMapping } from "../../register/import/columnMapping";
import type { DayOrder } from "../../register/import/readDate";
import type { BadRow, ReadSources } from "../../register/import/importedTable";
import { presetFor, type ImportPreset } from "../../register/import/importPresets";
import type { DecimalSign } from "../../register/import/readNumber";
import { readRows } from "../../register/import/readRows";
import { sortCandidates, type DuplicateKind, type SortedCandidates } from "../../register/import/sortCandidates";
import { readDelimited, type DelimitedText, type Separator } from "../../register/import/readDelimited";
import type { Source } from "../../register/source";

/** null stands for what the text itself tells. */
export interface ImportSettings {
  readonly separator: Separator | null;
  readonly hasHeader: boolean | null;
  readonly ownColumns: boolean;
  readonly mapping: ColumnMapping | null;
  readonly decimalSign: DecimalSign | null;
  readonly dayOrder: DayOrder | null;
  readonly duplicates: ReadonlySet<DuplicateKind>;
}

/** Repeated rows say nothing new; another source or another value does. */
export const firstSettings: ImportSettings = {
  separator: null,
  hasHeader: null,
  ownColumns: false,
  mapping: null,
  decimalSign: null,
  dayOrder: null,
  duplicates: new Set(["same value, other source", "other value"]),
};

export interface ImportReading {
  readonly text: DelimitedText;
  /** The preset that the headings fit, in use or not. */
  readonly preset: ImportPreset | null;
  readonly mapping: ColumnMapping;
  readonly read: ReadSources;
  readonly sorted: SortedCandidates;
  readonly bad: readonly BadRow[];
}

export function useImportReading(given: string, settings: ImportSettings, register: readonly Source[]): ImportReading {
  const { separator, hasHeader, ownColumns, decimalSign, dayOrder } = settings;
  const text = useMemo(() => readDelimited(given, { separator, hasHeader }), [given, separator, hasHeader]);
  const preset = useMemo(() => presetFor(text.table.headers), [text]);
  const suggested = useMemo(() => suggestMapping(text.table.headers), [text]);
  const mapping = settings.mapping ?? suggested;
  const read = useMemo(
    () =>
      preset !== null && !ownColumns
        ? preset.read(text.table)
        : readRows(text.table, mapping, { decimalSign, dayOrder }),
    [preset, ownColumns, text, mapping, decimalSign, dayOrder],
  );
  const sorted = useMemo(() => sortCandidates(read.candidates, register), [read, register]);
  const bad = useMemo(
    () => [...read.bad, ...sorted.bad].sort((one, other) => one.row.line - other.row.line),
    [read, sorted],
  );
  return { text, preset, mapping, read, sorted, bad };
}
