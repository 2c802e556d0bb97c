/** What a reader of the stack over time takes away. */
import type { Headline } from "../language/definition";
import { fixed, percent } from "../language/spoken";

export const headline: Headline = {
  verdict: `="End customers paid USD "&${fixed("[shownTrailingYear]", 0)}&"bn in four quarters; apps keep "&${percent("[appsShare:last]")}&", foundation models "&${percent("[modelsShare:last]")}&", hosting "&${percent("[hostingShare:last]")}&"."`,
  figures: [
    { label: "Trailing four quarters", unit: "USD bn", numberFormat: "0.0", formula: "=[shownTrailingYear]" },
    { label: "Last month × 12", unit: "USD bn a year", numberFormat: "0.0", formula: "=[shownPace]" },
    { label: "Apps, share of value added", unit: "share", numberFormat: "0%", formula: "=[appsShare:last]" },
    {
      label: "Double counting, share of revenues",
      unit: "share",
      numberFormat: "0%",
      formula: "=[againShare:last]",
    },
  ],
};
