/** Models of companies whose sheets hold every kind of text: by fiscal and by calendar years, in another currency, and without filings. */
import { companyFromFacts } from "../../../src/models/companyFromFacts/companyFromFacts";
import { companyWithoutFilings } from "../../../src/models/companyWithoutFilings/companyWithoutFilings";
import type { Model } from "../../../src/models/language/model";
import type { Fact } from "../../../src/register/fact";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { standardLines } from "../../../src/register/import/filings/standardLines";
import { companyFile, entry } from "../../register/import/filings/companyFile";
import { alphabetFile } from "./alphabetFile";
import { quarterlyFiler } from "./quarterlyFiler";
import { chips, cloudy } from "./twoCompanies";

const factsOf = (text: string): Fact[] => readFilings([{ name: "a.json", text }]).flatMap(({ facts }) => facts);

/** A total of revenue has to be proved by what adds up to it. */
const proven: Readonly<Record<string, number>> = { Revenue: 1_000, "Cost of revenue": 400, "Gross profit": 600 };

/** Every standard line in three years, in a currency that has to be converted. */
const everything = companyFile(
  standardLines.flatMap(({ name, us, measure, unit }, place) => {
    const [tag] = us;
    if (tag === undefined) return [];
    return [2023, 2024, 2025].map((year) =>
      entry(
        tag,
        measure === "balance" ? `${year}-03-31` : `${year - 1}-04-01..${year}-03-31`,
        String((proven[name] ?? place + 1) * 1_000_000 * (year - 2000)),
        "10-K",
        `${year}-05-01`,
        { unit: unit === "money" ? "JPY" : unit },
      ),
    );
  }),
  { cik: 41, name: "Everything KK" },
);

/** No revenue in the last year, a year's end that moved, and counts of shares printed in thousands. */
const odd = companyFile(
  [
    ...["2021-07-01..2022-06-30", "2022-07-01..2023-06-30", "2024-01-01..2024-12-31"].flatMap((period, place) => [
      entry("Revenues", period, place === 2 ? "0" : "5000000", "10-K", `${period.slice(-10, -6)}-12-31`),
      entry("OperatingIncomeLoss", period, "-5000000", "10-K", `${period.slice(-10, -6)}-12-31`),
      entry(
        "WeightedAverageNumberOfDilutedSharesOutstanding",
        period,
        place === 0 ? "498000" : "500123000",
        "10-K",
        `${period.slice(-10, -6)}-12-31`,
        { unit: "shares" },
      ),
    ]),
    entry("NetIncomeLoss", "2025-01-01..2025-12-31", "-4000000", "10-K", "2026-02-01"),
  ],
  { cik: 42, name: "Odd Inc" },
);

const [made, lost, june] = [chips, cloudy, quarterlyFiler(11)].map(factsOf) as [Fact[], Fact[], Fact[]];
const revenueAlone = made.filter(({ line, periodEnd }) => line === "Revenue" && periodEnd > "2024-12");

export const chineseCompanies: readonly Model[] = [
  companyFromFacts(made, { company: "SAMPLE CHIPS CORP" }),
  companyFromFacts(made, { company: "SAMPLE CHIPS CORP", years: "calendar" }),
  companyFromFacts(revenueAlone, { company: "SAMPLE CHIPS CORP" }),
  companyFromFacts(lost, { company: "Cloudy, Inc." }),
  companyFromFacts(june, { company: "June Software Inc" }),
  companyFromFacts(june, { company: "June Software Inc", years: "calendar" }),
  companyFromFacts(factsOf(alphabetFile), { company: "ALPHABET INC." }),
  companyFromFacts(factsOf(everything), { company: "Everything KK" }),
  companyFromFacts(factsOf(everything), { company: "Everything KK", years: "calendar" }),
  companyFromFacts(factsOf(odd), { company: "Odd Inc" }),
  companyWithoutFilings("OpenAI"),
  companyWithoutFilings("Some Lab"),
];
