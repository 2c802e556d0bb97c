/** Lines that stand in the notes. */
import { line, type StandardLine } from "./standardLine";

export const noteLines: readonly StandardLine[] = [
  line("Notes", "Remaining performance obligations", "RevenueRemainingPerformanceObligation", {
    measure: "balance",
    ifrs: ["TransactionPriceAllocatedToRemainingPerformanceObligations"],
  }),
  line("Notes", "Diluted shares", "WeightedAverageNumberOfDilutedSharesOutstanding", {
    measure: "average",
    unit: "shares",
    ifrs: ["AdjustedWeightedAverageShares"],
    instead: { WeightedAverageNumberOfShareOutstandingBasicAndDiluted: "basic and diluted are one" },
  }),
];
