/** Totals that a company's reports print, beside what its sheets make of segments and facts. */
import { definedName } from "../companySheets/definedName";
import { oneMillion, type FiledAnchor } from "../company/filedAnchors";
import type { Anchor } from "../language/definition";
import type { CompanyFacts } from "./companyFacts";
import { keyOf } from "./filedBlock";
import type { KnownFiler } from "./knownFiler";

/** Each is worked out of lines above it, and not the filed total itself. */
const computed: Readonly<
  Record<FiledAnchor["figure"], { readonly needs: readonly string[]; text(place: number): string }>
> = {
  revenue: { needs: ["Revenue"], text: (place) => `=[segmentsTogether:${place}]` },
  operatingIncome: {
    needs: ["Revenue", "Costs and expenses"],
    text: (place) => less("Revenue", "Costs and expenses", place),
  },
  netIncome: {
    needs: ["Income before tax", "Income tax"],
    text: (place) => less("Income before tax", "Income tax", place),
  },
};

function less(one: string, other: string, place: number): string {
  return `=([${keyOf(one)}:${place}]-[${keyOf(other)}:${place}])/[billion]`;
}

/** Of the years that are shown. `called` is the company's short name. */
export function anchorsOf({ anchors }: KnownFiler, facts: CompanyFacts, called: string): Anchor[] {
  return anchors.flatMap(({ figure, year, words, source, name }): Anchor[] => {
    const place = facts.years.findIndex((one) => one.year === year) + 1;
    const { needs, text } = computed[figure];
    if (place === 0 || !needs.every((line) => facts.isFiled(line))) return [];
    return [
      {
        words,
        unit: "USD bn",
        source,
        formula: text(place),
        lastDigit: oneMillion,
        numberFormat: "#,##0.000",
        name: `${definedName(called)}${name}`,
      },
    ];
  });
}
