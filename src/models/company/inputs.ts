/** What the company model takes in: audited figures, the quarters of the last year, and what is assumed of the years to come. */
import type { Axis, Section } from "../language/definition";
import { assumption, sourced } from "../language/lines";
import { costDriverSections } from "./costDrivers";
import { driverSections } from "./drivers";
import { balanceLines, cashLines, openingBalances } from "./filedCash";
import { incomeLines, segmentLines } from "./filedIncome";
import { filedYears, idsOf, sourceId, type FiledLine } from "./filedLine";
import { quarterIds, quarterLines, quarters } from "./quarters";
import { billions, forecast, forecastYears, share } from "./units";

export const axes: readonly Axis[] = [
  { key: "year", label: "Year", values: [...filedYears, ...forecastYears], forecast: "[year]>[lastActual]" },
  { key: "quarter", label: "Quarter", values: quarters },
  { key: "method", label: "Estimate", values: ["Bottom-up", "Top-down", "Partner", "Capacity"] },
];

const columnCount = filedYears.length + forecastYears.length;
const filed = (lines: readonly FiledLine[]) =>
  lines.map((line) =>
    sourced(line.key, line.datapoint, billions, "#,##0.0", idsOf(line, columnCount), {
      ...(line.breaks !== undefined && { note: line.breaks }),
    }),
  );

export const inputSections: readonly Section[] = [
  {
    title: "Years",
    lines: [
      assumption("lastActual", "Last year with filed figures", "year", "0", 2025, {
        note: "Every year after it is a forecast.",
      }),
      assumption("columnsPerYear", "Columns a year", "columns", "0", 1, {
        note: "The columns of the model are years.",
      }),
      assumption("periodsShown", "Periods a year", "1 or 4", "0", 4, {
        list: ["1", "4"],
        note: "4 shows the quarters of the last year as filed; 1 shows each at a yearly rate.",
      }),
    ],
  },
  {
    title: "Revenue by segment, as filed",
    axis: "year",
    note: "Google Cloud of 2016 is in the line above it, as filed; hedging of 2016 is in advertising.",
    lines: filed(segmentLines),
  },
  { title: "Profit and loss, as filed", axis: "year", lines: filed(incomeLines) },
  { title: "Cash flow, as filed", axis: "year", lines: filed(cashLines) },
  { title: "Balance sheet, as filed", axis: "year", lines: filed(balanceLines) },
  {
    title: "Balance sheet at the end of 2015",
    lines: openingBalances.map(({ code, key, datapoint }) =>
      sourced(key, datapoint, billions, "#,##0.0", sourceId(code, 2015)),
    ),
  },
  {
    title: "Quarters of the last year, as filed",
    axis: "quarter",
    lines: quarterLines.map((line) => sourced(line.key, line.label, billions, "#,##0.0", quarterIds(line))),
  },
  ...driverSections,
  ...costDriverSections,
  {
    title: "The rest of the company, from the first forecast year",
    axis: "year",
    lines: [
      assumption("adGrowth", "Growth of advertising", "a year", share, forecast([0.13, 0.11, 0.1, 0.09, 0.08])),
      assumption(
        "otherGrowth",
        "Growth of subscriptions without AI",
        "a year",
        share,
        forecast([0.14, 0.12, 0.1, 0.09, 0.08]),
      ),
      assumption(
        "cloudGrowth",
        "Growth of cloud without AI",
        "a year",
        share,
        forecast([0.25, 0.22, 0.19, 0.16, 0.14]),
      ),
      assumption("betsGrowth", "Growth of Other Bets", "a year", share, forecast([0.1, 0.1, 0.1, 0.1, 0.1])),
      assumption(
        "costChange",
        "Change of the cost ratio without AI",
        "points a year",
        share,
        forecast([0, 0, 0, 0, 0]),
        {
          note: "Of cost of revenue before depreciation to revenue without AI.",
        },
      ),
      assumption(
        "operatingChange",
        "Change of the ratio of operating costs",
        "points a year",
        share,
        forecast([0, -0.005, -0.005, -0.005, -0.005]),
        {
          note: "Of operating costs before depreciation to revenue.",
        },
      ),
      assumption("capexPlan", "Capital spending", billions, "#,##0.0", forecast([180, 190, 200, 205, 210]), {
        note: "For 2026 the middle of the 175-185 guided on 4 February 2026; guidance is grade I.",
      }),
      assumption("newDebt", "Debt taken up, net", billions, "#,##0.0", forecast([40, 30, 20, 10, 0])),
      assumption(
        "payoutPart",
        "Paid out to shareholders, share of net income",
        "share",
        share,
        forecast([0.35, 0.4, 0.45, 0.5, 0.5]),
        {
          note: "2025: 45.7 of repurchases and 10.0 of dividends of 132.2.",
        },
      ),
      assumption(
        "securitiesBought",
        "Marketable securities bought, net",
        billions,
        "#,##0.0",
        forecast([-15, -10, 0, 0, 10]),
      ),
    ],
  },
  {
    title: "Rates",
    lines: [
      assumption("depreciationInCost", "Depreciation in cost of revenue, share of it", "share", share, 0.75, {
        note: "Not published. It moves cost between two lines, not operating income.",
      }),
      assumption("interestEarned", "Interest earned on cash and securities", "a year", share, 0.035),
      assumption("interestPaid", "Interest paid on debt", "a year", share, 0.042),
      assumption("taxRate", "Tax, share of pre-tax income", "share", share, 0.17),
      assumption("stockPay", "Pay in shares, share of revenue", "share", share, 0.065, {
        note: "About the ratio of recent years; a cost without cash.",
      }),
      assumption("assetsNeeded", "Other assets, share of added revenue", "share", share, 0.3),
      assumption("liabilitiesGiven", "Other liabilities, share of added revenue", "share", share, 0.25),
    ],
  },
];
