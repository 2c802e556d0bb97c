/** Tables of known makers, told by their headers and read without a mapping by hand. */
import { computeHeaders, computeReport, revenueHeaders, revenueReport } from "./epochReports";
import type { ImportedTable, ReadSources } from "./importedTable";
import { nvidiaHeaders, nvidiaQuarter, resultsPage } from "./nvidiaQuarters";
import { hasHeaders, readPreset } from "./readPreset";

export interface ImportPreset {
  readonly id: "epoch revenue" | "epoch compute" | "nvidia quarters";
  readonly headers: readonly string[];
  read(table: ImportedTable): ReadSources;
}

export const importPresets: readonly ImportPreset[] = [
  { id: "epoch revenue", headers: revenueHeaders, read: (table) => readPreset(table, revenueReport) },
  { id: "epoch compute", headers: computeHeaders, read: (table) => readPreset(table, computeReport) },
  {
    id: "nvidia quarters",
    headers: nvidiaHeaders,
    read: (table) => {
      const results = resultsPage(table);
      return readPreset(table, (row) => nvidiaQuarter(row, results));
    },
  },
];

export function presetFor(headers: readonly string[]): ImportPreset | null {
  return importPresets.find((preset) => hasHeaders(headers, preset.headers)) ?? null;
}
