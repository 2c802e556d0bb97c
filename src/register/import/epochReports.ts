/**
 * Epoch AI's data on AI companies: reports of revenue and of compute spending, one a row, each with up to three documents.
 * Every document becomes a row of the register with its own reference. The rows of one report share an origin, as Epoch
 * read the documents together to one figure: they do not corroborate each other.
 */
import { epochGrade } from "./epochGrade";
import type { Candidate } from "./importedTable";
import { outletName } from "./outletName";
import type { PresetRow } from "./readPreset";
import { sourceWith } from "./readRows";
import type { Source } from "../source";

export const revenueHeaders = ["Company", "Annualized revenue (USD)", "Type", "Confidence", "Source 1", "Report date"];
export const computeHeaders = ["Company", "Amount", "Category", "Period type", "Confidence", "Source 1", "Report date"];

/** What Epoch's words mean here; a word that does not say how the value was measured leaves the caliber to a person. */
const calibers: Readonly<Record<string, string>> = {
  "annualized revenue": "Exit rate",
  "annual recurring revenue": "Contracted ARR",
  "yearly revenue": "Calendar year",
  "quarterly revenue": "Quarter × 4",
  year: "Calendar year",
  annualized: "Exit rate",
};

const productRevenue = "product/division revenue";

export function revenueReport(row: PresetRow): readonly Candidate[] {
  const type = row.text("Type");
  const isOfProduct = type.toLowerCase() === productRevenue;
  const annualized = row.text("Annualized revenue (USD)") !== "";
  return perDocument(row, {
    datapoint: isOfProduct ? `Product revenue: ${row.text("Id")}` : "Revenue",
    value: row.value(annualized ? "Annualized revenue (USD)" : valueHeader(row)),
    caliber: calibers[type.toLowerCase()] ?? "",
    notes: [
      calibers[type.toLowerCase()] === undefined ? `Type “${type}” leaves the caliber open.` : "",
      row.text("Revenue info (non-annualized)"),
      row.text("Graph note"),
    ],
    sourceType: row.text("Source type"),
  });
}

export function computeReport(row: PresetRow): readonly Candidate[] {
  return perDocument(row, {
    datapoint: `Compute spend: ${row
      .text("Category")
      .split(",")
      .map((part) => part.trim())
      .join(", ")}`,
    value: row.value("Amount"),
    caliber: calibers[row.text("Period type").toLowerCase()] ?? "",
    notes: [],
    sourceType: row.text("Source Type"),
  });
}

/** Files without the second column name the annualized one in what is missing. */
function valueHeader(row: PresetRow): string {
  const other = "Revenue amount (normalize to annual)";
  return row.text(other) === "" ? "Annualized revenue (USD)" : other;
}

interface Figure {
  readonly datapoint: string;
  readonly value: number | string;
  readonly caliber: string;
  readonly notes: readonly string[];
  readonly sourceType: string;
}

function perDocument(row: PresetRow, { datapoint, value, caliber, notes, sourceType }: Figure): readonly Candidate[] {
  const company = row.text("Company");
  const name = row.text("Id");
  const origin = `Epoch AI “${name.startsWith(company) ? name : `${company} ${name}`.trim()}”`;
  const references = ["Source 1", "Source 2", "Source 3"].map(row.text).filter(Boolean);
  const documents = references.length === 0 ? [""] : references;
  const periodEnd = row.date("Date");
  const asOf = row.date("Report date");
  const suggestion = epochGrade(row.text("Confidence"), sourceType);
  return documents.map((reference, index) => {
    const source: Source = sourceWith({
      company,
      datapoint,
      value,
      unit: "USD",
      periodEnd,
      caliber,
      source: [outletName(reference), "Epoch AI"].filter(Boolean).join(" via "),
      reference,
      quote: quoteOf(row.text("Notes"), origin, documents.length),
      asOf,
      reason: reasonOf(origin, index, documents.length, notes),
    });
    return { row: row.row, source, origin, suggestion };
  });
}

/** Rows with one long quote are known to be of one origin (see origins.ts); a short note is made one. */
function quoteOf(notes: string, origin: string, count: number): string {
  if (count === 1 || notes.split(/\s+/).length >= 6) return notes;
  return [`${origin}, one report read from ${count} documents together.`, notes].filter(Boolean).join(" ");
}

/** Where the row comes from, so that a reader without the add-in sees which rows are one report. */
function reasonOf(origin: string, index: number, count: number, notes: readonly string[]): string {
  const place = count === 1 ? "" : ` (document ${index + 1} of ${count}, one origin)`;
  return [`Origin: ${origin}${place}.`, ...notes.map(asSentence)].filter(Boolean).join(" ");
}

function asSentence(note: string): string {
  return note === "" || /[.!?]$/.test(note) ? note : `${note}.`;
}
