/**
 * Epoch AI's table of NVIDIA's quarters: a row a quarter, its figures side by side in billions of dollars. Total and
 * data-centre revenue are NVIDIA's own and become sources; shares by chip and the rest are Epoch's estimates and stay out.
 */
import type { Candidate, GradeSuggestion, ImportedTable } from "./importedTable";
import type { PresetRow } from "./readPreset";
import { sourceWith } from "./readRows";

export const nvidiaHeaders = ["Quarter", "End Date", "total_revenue", "dc_revenue", "CFO commentary link"];

const figures = [
  { header: "total_revenue", datapoint: "Total revenue" },
  { header: "dc_revenue", datapoint: "Data-centre revenue" },
];

const ownDocument = /https?:\/\/(?:[a-z0-9-]+\.)*(?:nvidia\.com|q4cdn\.com\/141608511)\/\S*[^\s.,;"”]/i;

/** The page of all quarterly results, which a note of the table names for the quarters without a link of their own. */
export function resultsPage({ rows }: ImportedTable): string {
  const note = rows.flatMap(({ cells }) => cells).find((cell) => /all total revenue figures/i.test(cell)) ?? "";
  return ownDocument.exec(note)?.[0] ?? "";
}

export function nvidiaQuarter(row: PresetRow, results: string): readonly Candidate[] {
  const linked = row.text("CFO commentary link") || row.text("Earnings call transcript");
  const noted = ownDocument.exec(row.text("Notes"))?.[0] ?? "";
  const document = linked || (noted === results ? "" : noted);
  const periodEnd = row.date("End Date");
  const quarter = row.text("Quarter");
  return figures.map(({ header, datapoint }) => ({
    row: row.row,
    origin: "",
    suggestion: suggestionOf(document),
    source: sourceWith({
      company: "NVIDIA",
      datapoint,
      value: row.value(header),
      unit: "USD bn",
      periodEnd,
      caliber: "Quarter",
      source: document === "" ? "NVIDIA quarterly results" : `NVIDIA ${quarter} results`,
      reference: document || results,
      quote: "",
      reason: `Origin: NVIDIA ${quarter}, read from Epoch AI’s chip counts.`,
    }),
  }));
}

function suggestionOf(document: string): GradeSuggestion {
  return document === ""
    ? { grade: "H", reason: "An aggregator’s figure; only the page of all results is linked, not the release." }
    : { grade: "C", reason: "NVIDIA’s own release, furnished and not audited." };
}
