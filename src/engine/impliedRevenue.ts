/**
 * The revenue that a partner's receipts imply.
 *
 * A partner on a revenue share receives share × revenue, so revenue = receipts ÷ share; what the company itself reports
 * can be held against it. The State of the AI Economy (25 June 2026): a partner on a 20% share received 493.8m in 2024, which is
 * 2,469m of revenue where 3,700m was reported.
 *
 * Limits: the share must have applied to all revenue in the period; caps, minimums and delays of payment are not in it.
 */
import { Decimal, toDouble } from "./exact/decimal";
import { numberRows } from "./arguments/numberRows";
import { toFlag, withHeaders, type Answer, type Grid } from "./arguments/table";

export function impliedRevenue(
  receipts: Grid,
  shareRate: Grid,
  { reported, headers }: { reported?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  const { rows, refusal } = numberRows([
    { name: "partner_receipts", grid: receipts },
    { name: "share_rate", grid: shareRate },
    ...(reported === undefined ? [] : [{ name: "reported", grid: reported }]),
  ]);
  const answer: Answer = rows.map((row, index) => {
    if (row === null) return ["", "", "", ""];
    const [received, share, stated] = row;
    if (share === 0) throw refusal("share_rate", index, "a fraction above 0", 0, "#DIV/0!");
    if (share! < 0 || share! >= 1) throw refusal("share_rate", index, "a fraction above 0 and below 1", share, "#NUM!");
    const implied = new Decimal(received!).div(share!);
    if (stated === undefined) return [toDouble(implied), "", "", ""];
    const gap = implied.minus(stated);
    return [toDouble(implied), stated, toDouble(gap), stated === 0 ? "" : toDouble(gap.div(stated))];
  });
  return withHeaders(["Implied", "Reported", "Gap", "Gap share"], answer, toFlag("headers", headers ?? null));
}
