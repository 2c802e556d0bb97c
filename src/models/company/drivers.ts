/** What drives generative AI: its part of each segment where it is not published, users, tokens, capacity. */
import type { Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { aiAssumptions as assumed } from "./aiAssumptions";
import { filedYears } from "./filedLine";
import { always, forecastYears, share, sinceAi, unpublished } from "./units";

const onlyLast = (id: string) =>
  [...filedYears, ...forecastYears].map((year) => (year === filedYears.at(-1) ? id : ""));

const followsLater = forecastYears.map(() => null);

export const driverSections: readonly Section[] = [
  {
    title: "Generative AI, share of each segment",
    axis: "year",
    note: "Companies do not publish it. What outside customers pay for generative AI counts; better advertising does not.",
    lines: [
      assumption("aiOfAds", "Advertising", "share", share, always(0), { note: "Uplift is nobody's payment for AI." }),
      assumption(
        "aiOfOther",
        "Subscriptions, platforms, devices",
        "share",
        share,
        sinceAi([...assumed.partOfOther, ...followsLater]),
        {
          note: `${unpublished} From the first forecast year on it follows from users.`,
        },
      ),
      assumption("aiOfCloud", "Google Cloud", "share", share, sinceAi([...assumed.partOfCloud, ...followsLater]), {
        note: `${unpublished} From the first forecast year on it follows from tokens and capacity.`,
      }),
      assumption("aiOfBets", "Other Bets", "share", share, always(0)),
    ],
  },
  {
    title: "Users × paying part × price",
    axis: "year",
    lines: [
      sourced("usersPublished", "Monthly users, as published", "million", "#,##0", onlyLast("ALP-USE25")),
      assumption(
        "averageUsers",
        "Average of that year, share of the year's end",
        "share",
        share,
        assumed.averageUsers,
        {
          note: "Published are the users at the year's end. Counts said to be 350 in March, 400 in May, 450 in July and 650 in October average about 490.",
        },
      ),
      assumption("usersAssumed", "Monthly users where not published", "million", "#,##0", sinceAi(assumed.users), {
        note: "On average of the year.",
      }),
      assumption("payingPart", "Paying for AI", "share", share, sinceAi(assumed.payingPart), { note: unpublished }),
      assumption("monthlyPrice", "Price", "USD a month", "0.00", always(assumed.monthlyPrice), {
        note: "The list price of the common plan.",
      }),
    ],
  },
  {
    title: "Tokens × price",
    axis: "year",
    lines: [
      sourced("tokensPublished", "Tokens through the API, as published", "bn a minute", "0.0", onlyLast("ALP-TOK25")),
      assumption("averagePart", "Average of that year, share of that rate", "share", share, assumed.averagePart, {
        note: "The rate is that of the year's end.",
      }),
      assumption("tokensAssumed", "Tokens where not published", "trillion", "#,##0", sinceAi(assumed.tokens), {
        note: unpublished,
      }),
      assumption("tokenPrice", "Price", "USD per 1M", "0.00", sinceAi(assumed.tokenPrice), {
        note: unpublished,
      }),
    ],
  },
  {
    title: "Capacity × use × rent",
    axis: "year",
    lines: [
      assumption(
        "rentedPower",
        "AI capacity for rent, average of the year",
        "GW",
        "0.00",
        sinceAi(assumed.rentedPower),
        { note: unpublished },
      ),
      assumption("rentedUse", "Share of it rented", "share", share, sinceAi(assumed.rentedUse), { note: unpublished }),
      assumption("rent", "Rent", "bn a GW-year", "0.0", sinceAi(assumed.rent), {
        note: unpublished,
      }),
    ],
  },
];
