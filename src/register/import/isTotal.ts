/**
 * Whether a row is the total of others: a source that counts what other sources count already. Told by its name alone, where a
 * company stands in other rows; "Total revenue" is a line of accounts, and "TotalEnergies" a company.
 */
import type { Candidate } from "./importedTable";

const totals = new Set([
  ...["total", "totals", "subtotal", "sub total", "grand total", "sum", "all companies", "overall", "overall total"],
  ...["gesamt", "insgesamt", "summe", "zwischensumme", "total général", "sous total"],
  ...["合计", "总计", "小计", "共计", "合計", "總計", "小計", "共計", "総計"],
]);

export function isTotal({ source: { company, datapoint } }: Candidate): boolean {
  const name = company === "" ? datapoint : company;
  return totals.has(
    name
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, " ")
      .trim(),
  );
}
