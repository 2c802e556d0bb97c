/** What a reader must know of the years of a company: what lies between them, and which are left out. */
import type { CompanyFacts } from "./companyFacts";

/** "" where they follow one another to the last one filed. */
export function yearsNote({ gaps, calendar, withoutRevenue }: CompanyFacts): string {
  return [
    ...(gaps.length === 0
      ? []
      : [
          `In no ${calendar === null ? "fiscal" : "calendar"} year: ${gaps.join(", ")}. The end of the year was changed, or a year is not filed; growth over it is blank.`,
        ]),
    ...(withoutRevenue.length === 0
      ? []
      : [`Not shown, as no revenue is filed for them: the years to ${withoutRevenue.join(", ")}.`]),
  ].join(" ");
}
