/** The drivers of a lab that files nothing: each a source of the register, or typed and graded I; none has to be there. */
import type { Line, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { years, type Known, type KnownLab } from "./knownFigures";
import { billions, shareFormat } from "./formats";

export const roundCount = 6;

interface Driver {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly note?: string;
}

const groups: readonly { readonly title: string; readonly note: string; readonly drivers: readonly Driver[] }[] = [
  {
    title: "What brings revenue",
    note: "A source ID gives figure and grade; without one, what is assumed counts, graded I. What has neither stays blank.",
    drivers: [
      {
        key: "reported",
        label: "Revenue as reported",
        unit: billions,
        numberFormat: "#,##0.00",
        note: "Counts before what the drivers give.",
      },
      { key: "users", label: "Users, average of the year", unit: "million", numberFormat: "#,##0.0" },
      { key: "freePart", label: "Share of users who are free", unit: "share", numberFormat: shareFormat },
      { key: "monthlyPrice", label: "Price of a paying user", unit: "USD a month", numberFormat: "#,##0.00" },
      { key: "tokens", label: "Tokens sold", unit: "trillion", numberFormat: "#,##0" },
      { key: "tokenPrice", label: "Price of a million tokens", unit: "USD", numberFormat: "#,##0.00" },
      { key: "otherRevenue", label: "Other revenue", unit: billions, numberFormat: "#,##0.00" },
    ],
  },
  {
    title: "What computing costs, inference and training apart",
    note: "A bill counts before capacity × its cost.",
    drivers: [
      {
        key: "capacityCost",
        label: "Cost of a gigawatt-year",
        unit: "USD bn a GW-year",
        numberFormat: "#,##0.0",
        note: "Of a new site, chips written off in it; a rented one may cost more or less.",
      },
      { key: "inferenceBilled", label: "Inference as billed", unit: billions, numberFormat: "#,##0.00" },
      {
        key: "inferenceCapacity",
        label: "Capacity for inference, average of the year",
        unit: "GW",
        numberFormat: "#,##0.00",
      },
      { key: "trainingBilled", label: "Training as billed", unit: billions, numberFormat: "#,##0.00" },
      {
        key: "trainingCapacity",
        label: "Capacity for training, average of the year",
        unit: "GW",
        numberFormat: "#,##0.00",
      },
    ],
  },
  {
    title: "What else it pays",
    note: "Blank counts as nothing paid.",
    drivers: [
      { key: "partnerShare", label: "A partner's share of revenue", unit: "share", numberFormat: shareFormat },
      { key: "staff", label: "Staff, average of the year", unit: "thousand", numberFormat: "#,##0.0" },
      { key: "staffCost", label: "Cost of one, without shares", unit: "USD m a year", numberFormat: "#,##0.00" },
      {
        key: "sellingPart",
        label: "Sales and administration, share of revenue",
        unit: "share",
        numberFormat: shareFormat,
      },
      { key: "otherCosts", label: "Other costs", unit: billions, numberFormat: "#,##0.00" },
      { key: "ownCapex", label: "Capital expenditure of its own", unit: billions, numberFormat: "#,##0.00" },
      {
        key: "burnReported",
        label: "Cash burned as reported",
        unit: billions,
        numberFormat: "#,##0.00",
        note: "Shown beside what the drivers burn; nothing is bent to it.",
      },
    ],
  },
];

export function driverSections({ years: known, notes = {}, rounds = [] }: KnownLab): Section[] {
  const round = (part: "raised" | "valuation") =>
    Array.from({ length: roundCount }, (_, index) => rounds[index]?.[part]);
  return [
    ...groups.map(({ title, note, drivers }) => ({
      title,
      axis: "year",
      note,
      lines: drivers.map((driver) => {
        const note = notes[driver.key] ?? driver.note;
        const figures = years.map((year) => known[driver.key]?.[year]);
        return lineOf({ ...driver, ...(note === undefined ? {} : { note }) }, figures);
      }),
    })),
    {
      title: "Funding rounds",
      axis: "round",
      note: "Cash arrives in the year of its day; a round without a day, or without an amount, brings none.",
      lines: [
        assumption(
          "roundDay",
          "Day on which the cash arrives",
          "date",
          "yyyy-mm-dd",
          round("raised").map(() => null),
          {
            isKey: true,
          },
        ),
        lineOf({ key: "raised", label: "Raised", unit: billions, numberFormat: "#,##0.00" }, round("raised")),
        lineOf(
          { key: "valuation", label: "Valuation with it", unit: billions, numberFormat: "#,##0" },
          round("valuation"),
        ),
      ],
    },
  ];
}

function lineOf({ key, label, unit, numberFormat, note }: Driver, figures: readonly (Known | undefined)[]): Line {
  return sourced(
    key,
    label,
    unit,
    numberFormat,
    figures.map((one) => (one !== undefined && "source" in one ? one.source : "")),
    {
      assumed: figures.map((one) => (one !== undefined && "assumed" in one ? one.assumed : null)),
      ...(note === undefined ? {} : { note }),
    },
  );
}
