/** What a reader of the industry takes away. */
import type { Headline } from "../language/definition";
import { fixed, percent } from "../language/spoken";

export const headline: Headline = {
  verdict: `="The firms covered took USD "&${fixed("[trailing:last]", 0)}&"bn in four quarters, "&${percent("[covered]")}&" of the printed total; apps keep "&${percent("[share0:last]")}&", hosting "&${percent("[share2:last]")}&"."`,
  figures: [
    { label: "Trailing four quarters", unit: "USD bn", numberFormat: "0.0", formula: "=[trailing:last]" },
    { label: "Pace of a year", unit: "USD bn a year", numberFormat: "0.0", formula: "=[pace:last]" },
    {
      label: "In several accounts, counted once, all quarters",
      unit: "USD bn",
      numberFormat: "0.0",
      formula: "=[otherAccounts]",
    },
    {
      label: "Firms paid in the four quarters",
      unit: "firms",
      numberFormat: "0",
      formula: '=COUNTIF([coverage:3],">0")',
    },
    { label: "Missing from the pace: figures end earlier", unit: "firms", numberFormat: "0", formula: "=[lateFirms]" },
  ],
};
