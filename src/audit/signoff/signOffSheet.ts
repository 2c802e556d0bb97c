/** The sheets that keep signatures: "Sign-off" with a row each, and for each signature a record of every cell as it was signed. */
export const signOffSheetName = "Sign-off";
export const reviewQueueName = "Review queue";

export function recordSheetName(number: number): string {
  return `Sign-off ${number} record`;
}

/** Sheets about the workbook, which no signature seals. */
export function isSignOffSheet(name: string): boolean {
  return /^(?:sign-off(?: \d+ record)?|review queue)$/i.test(name);
}

/** Row 6 has the headers, rows are counted from 0. */
export const signatureHeaderRow = 5;
export const signatureHeaders = [
  "No.",
  "Status",
  "Name",
  "Role",
  "Date",
  "Scope",
  "Statement",
  "Inputs changed",
  "Cells sealed",
  "Seal (SHA-256)",
  "Record",
] as const;

export const recordHeaders = ["Sheet", "Place", "Kind", "As signed", "Value", "Changed"] as const;
