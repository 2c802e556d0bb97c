/** What a reader of the gauges takes away. */
import type { Headline } from "../language/definition";

export const headline: Headline = {
  verdict: `="Verdict: "&[verdict]&". "&[warnings]&" of "&COLUMNS([gauge:row])&" gauges "&IF([warnings]=1,"is","are")&" at red; furthest on: "&XLOOKUP(MAX([shownDistance:row]),[shownDistance:row],[gauge:row])&"."`,
  figures: [
    { label: "Verdict", unit: "", numberFormat: "General", formula: "=[verdict]" },
    { label: "Gauges at red", unit: "gauges", numberFormat: "0", formula: "=[warnings]" },
    {
      label: "Furthest gauge, amber to red",
      unit: "share",
      numberFormat: "0%",
      formula: "=MAX([shownDistance:row])",
    },
    {
      label: "Worst grade of a reading",
      unit: "letter",
      numberFormat: "General",
      formula: "=AIE.GRADE_INHERIT([value:grades])",
    },
  ],
};
