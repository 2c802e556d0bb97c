/** Revenue by segment, and generative AI in it: as a part of what was filed, then from users, tokens and capacity. */
import type { Section } from "../language/definition";
import { formula } from "../language/lines";
import { billions, money, share } from "./units";

/** Filed in the years that are over, grown from the year before afterwards. */
const grown = (key: string, filed: string, growth: string) =>
  `=IF([isFiled]=1,${filed},[${key}:prior]*(1+[${growth}]))`;

export const revenueSections: readonly Section[] = [
  {
    title: "Which years are filed",
    axis: "year",
    lines: [formula("isFiled", "Filed", "1 or 0", "0", "=IF([year]<=[lastActual],1,0)")],
  },
  {
    title: "Generative AI bottom-up",
    axis: "year",
    lines: [
      formula(
        "users",
        "Monthly users, average of the year",
        "million",
        "#,##0",
        '=IF([usersPublished]="",[usersAssumed],[usersPublished]*[averageUsers])',
      ),
      formula("payers", "Paying users", "million", money, "=[users]*[payingPart]"),
      formula("fromUsers", "Users × paying part × price", billions, "0.00", "=[payers]*[monthlyPrice]*12/1000"),
      formula(
        "tokens",
        "Tokens through the API",
        "trillion",
        "#,##0",
        '=IF([tokensPublished]="",[tokensAssumed],[tokensPublished]*60*24*365/1000*[averagePart])',
      ),
      formula("fromTokens", "Tokens × price", billions, "0.00", "=[tokens]*[tokenPrice]/1000"),
      formula("fromCapacity", "Capacity × use × rent", billions, "0.00", "=[rentedPower]*[rentedUse]*[rent]"),
      formula("bottomUp", "Total", billions, "0.00", "=[fromUsers]+[fromTokens]+[fromCapacity]", { isTotal: true }),
    ],
  },
  {
    title: "Revenue by segment",
    axis: "year",
    lines: [
      formula("ads", "Advertising", billions, money, grown("ads", "[filedAds]", "adGrowth")),
      formula(
        "otherRest",
        "Subscriptions and devices without AI",
        billions,
        money,
        grown("otherRest", "[filedOther]*(1-[aiOfOther])", "otherGrowth"),
      ),
      formula(
        "otherAi",
        "Subscriptions: generative AI",
        billions,
        money,
        "=IF([isFiled]=1,[filedOther]*[aiOfOther],[fromUsers])",
      ),
      formula(
        "cloudRest",
        "Google Cloud without AI",
        billions,
        money,
        grown("cloudRest", "SUM([filedCloud])*(1-[aiOfCloud])", "cloudGrowth"),
      ),
      formula(
        "cloudAi",
        "Google Cloud: generative AI",
        billions,
        money,
        "=IF([isFiled]=1,SUM([filedCloud])*[aiOfCloud],[fromTokens]+[fromCapacity])",
      ),
      formula("bets", "Other Bets", billions, money, grown("bets", "[filedBets]", "betsGrowth")),
      formula("hedging", "Hedging", billions, money, "=IF([isFiled]=1,SUM([filedHedging]),0)", {
        note: "None is forecast.",
      }),
      formula(
        "revenue",
        "Revenue",
        billions,
        money,
        "=[ads]+[otherRest]+[otherAi]+[cloudRest]+[cloudAi]+[bets]+[hedging]",
        { isTotal: true },
      ),
      formula(
        "aiRevenue",
        "of which generative AI",
        billions,
        money,
        "=[ads]*[aiOfAds]+[otherAi]+[cloudAi]+[bets]*[aiOfBets]",
        { isTotal: true },
      ),
      formula("restRevenue", "Revenue without generative AI", billions, money, "=[revenue]-[aiRevenue]"),
      formula("aiPart", "Generative AI, share of revenue", "share", share, "=[aiRevenue]/[revenue]"),
    ],
  },
];
