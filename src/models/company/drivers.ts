/** What drives generative AI: its part of each segment where it is not published, users, tokens, capacity. */
import type { Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { filedYears } from "./filedLine";
import { always, forecastYears, share, sinceAi, unpublished } from "./units";

const onlyLast = (id: string) =>
  [...filedYears, ...forecastYears].map((year) => (year === filedYears.at(-1) ? id : ""));

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
        sinceAi([0, 0.012, 0.06, null, null, null, null, null]),
        {
          note: `${unpublished} From the first forecast year on it follows from users.`,
        },
      ),
      assumption(
        "aiOfCloud",
        "Google Cloud",
        "share",
        share,
        sinceAi([0.015, 0.06, 0.145, null, null, null, null, null]),
        {
          note: `${unpublished} From the first forecast year on it follows from tokens and capacity.`,
        },
      ),
      assumption("aiOfBets", "Other Bets", "share", share, always(0)),
    ],
  },
  {
    title: "Users × paying part × price",
    axis: "year",
    lines: [
      sourced("usersPublished", "Monthly users, as published", "million", "#,##0", onlyLast("ALP-USE25")),
      assumption("averageUsers", "Average of that year, share of the year's end", "share", share, 0.65, {
        note: "Published are the users at the year's end. Counts said to be 350 in March, 400 in May, 450 in July and 650 in October average about 490.",
      }),
      assumption(
        "usersAssumed",
        "Monthly users where not published",
        "million",
        "#,##0",
        sinceAi([50, 200, null, 950, 1150, 1300, 1400, 1500]),
        {
          note: "On average of the year.",
        },
      ),
      assumption(
        "payingPart",
        "Paying for AI",
        "share",
        share,
        sinceAi([0, 0.01, 0.016, 0.022, 0.027, 0.032, 0.036, 0.04]),
        { note: unpublished },
      ),
      assumption("monthlyPrice", "Price", "USD a month", "0.00", always(20), {
        note: "The list price of the common plan.",
      }),
    ],
  },
  {
    title: "Tokens × price",
    axis: "year",
    lines: [
      sourced("tokensPublished", "Tokens through the API, as published", "bn a minute", "0.0", onlyLast("ALP-TOK25")),
      assumption("averagePart", "Average of that year, share of that rate", "share", share, 0.5, {
        note: "The rate is that of the year's end.",
      }),
      assumption(
        "tokensAssumed",
        "Tokens where not published",
        "trillion",
        "#,##0",
        sinceAi([20, 500, null, 9000, 20000, 38000, 65000, 100000]),
        {
          note: unpublished,
        },
      ),
      assumption("tokenPrice", "Price", "USD per 1M", "0.00", sinceAi([2, 1.4, 1, 0.75, 0.55, 0.42, 0.33, 0.27]), {
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
        sinceAi([0.05, 0.2, 0.55, 1.3, 2.4, 3.6, 4.8, 6]),
        { note: unpublished },
      ),
      assumption(
        "rentedUse",
        "Share of it rented",
        "share",
        share,
        sinceAi([0.65, 0.7, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75]),
        { note: unpublished },
      ),
      assumption("rent", "Rent", "bn a GW-year", "0.0", sinceAi([14, 14, 14, 13, 12, 11, 10.5, 10]), {
        note: unpublished,
      }),
    ],
  },
];
