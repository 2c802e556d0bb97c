/** What a reader of the momentum model takes away. */
import type { Headline } from "../language/definition";
import { fixed } from "../language/spoken";

export const headline: Headline = {
  verdict: `="Revenue runs at USD "&${fixed("[rateLast]", 0)}&"bn a year, USD "&${fixed("[rateTrailing]", 0)}&"bn over twelve months, and doubles in "&${fixed("[shownLast]", 1)}&" years."`,
  figures: [
    { label: "Last month × 12", unit: "USD bn a year", numberFormat: "0.0", formula: "=[rateLast]" },
    { label: "Trailing twelve months", unit: "USD bn", numberFormat: "0.0", formula: "=[rateTrailing]" },
    { label: "Time to double, by the last month", unit: "years", numberFormat: "0.00", formula: "=[shownLast]" },
    { label: "Days for the last billion", unit: "days", numberFormat: "0.0", formula: "=[lastDays]" },
    { label: "Share of GDP, latest quarter", unit: "share", numberFormat: "0.00%", formula: "=[shownGdp:last]" },
  ],
};
