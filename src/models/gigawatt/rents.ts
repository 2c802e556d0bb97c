/** What a GPU rents for and yields by generation, what an H100 rented for over time, and how old a GPU may grow before its rent no longer pays for running it. */
import type { Axis, ChartDefinition, Section } from "../language/definition";
import { assumption, formula, single, sourced, spilledRow } from "../language/lines";
import { generations, rents } from "./gpus";

const share = "0.0%";
const hourly = "USD an hour";

export const rentAxes: readonly Axis[] = [
  { key: "rentAt", label: "H100, rent", values: rents.map(({ label }) => label) },
  { key: "generation", label: "GPU", values: generations.map(({ label }) => label) },
];

export const rentClaims = ["R-097", "R-136"] as const;

export const rentInputs: readonly Section[] = [
  {
    title: "Rent of an H100",
    axis: "rentAt",
    note: "A contract of a year but for the first, which is a rent on demand.",
    lines: [
      sourced(
        "h100Rent",
        "Rent",
        hourly,
        "0.00",
        rents.map(({ key }) => `GIG-H${key}`),
      ),
    ],
  },
  {
    title: "GPUs by generation",
    axis: "generation",
    lines: [
      assumption(
        "launchYear",
        "Launched in",
        "year",
        "0",
        generations.map(({ year }) => year),
        { isKey: true },
      ),
      sourced(
        "generationRent",
        "Rent on demand",
        hourly,
        "0.00",
        generations.map(({ key }) => `GIG-R${key}`),
      ),
      sourced(
        "generationPrice",
        "List price at launch",
        "USD",
        "#,##0",
        generations.map(({ key }) => `GIG-P${key}`),
      ),
      assumption(
        "watts",
        "Power of the chip",
        "W",
        "0",
        generations.map(({ watts }) => watts),
        {
          note: "By the maker's data sheets, typed without them at hand.",
        },
      ),
    ],
  },
  {
    title: "Running a GPU",
    lines: [
      assumption("rentYear", "Year of the rents", "year", "0", 2026, { isKey: true }),
      assumption("overhead", "Power of the site for a watt of chips", "W", "0.0", 1.7, {
        note: "Processors, network and cooling beside the chip; a gigawatt of 480,000 GPUs of 1,200 W has as much.",
      }),
      sourced("contractYears", "Length of the contract behind the rent", "years", "0", "R-097"),
    ],
  },
];

export const rentCalculations: readonly Section[] = [
  {
    title: "Running a GPU",
    lines: [
      single(
        "costPerKilowatt",
        "Operations of a kilowatt",
        "USD a year",
        "0",
        "=[operations]*[dollarsPerBillion]/10^6",
        {
          note: "Of the gigawatt above: energy, staff, maintenance.",
        },
      ),
    ],
  },
  {
    title: "GPUs by generation",
    axis: "generation",
    lines: [
      formula("age", "Age", "years", "0", "=[rentYear]-[launchYear]"),
      spilledRow(
        "generationYield",
        "Yield: rent of a year over the list price",
        "share a year",
        share,
        "=AIE.GPU_YIELD([generationRent:row],[generationPrice:row],[rentedPart],[hours])",
      ),
      formula("runningCost", "Operations of a year", "USD", "#,##0", "=[watts]*[overhead]/1000*[costPerKilowatt]"),
      formula("earned", "Rent of a year", "USD", "#,##0", "=[generationRent]*[rentedPart]*[hours]"),
      formula(
        "ageIfPaying",
        "Age, where rent pays for operations",
        "years",
        "0",
        "=IF([earned]>[runningCost],[age],0)",
      ),
    ],
  },
];

export const rentOutputs: readonly Section[] = [
  {
    title: "What does an H100 rent for?",
    axis: "rentAt",
    lines: [
      formula("shownH100Rent", "Rent", hourly, "0.00", "=[h100Rent]"),
      formula("shownH100Change", "Against the first", "% change", "0%", "=[h100Rent]/[h100Rent:first]-1"),
      formula(
        "shownH100Contract",
        "Rent of the contract, half of the hours",
        "USD",
        "#,##0",
        "=[h100Rent]*[hours]*[rentedPart]*[contractYears]",
      ),
    ],
  },
  {
    title: "What does each generation yield?",
    axis: "generation",
    note: "Rent × half of the hours ÷ list price at launch, operations not taken off.",
    lines: [
      formula("shownAge", "Age in the year of the rents", "years", "0", "=[age]"),
      formula("shownGenerationRent", "Rent on demand", hourly, "0.00", "=[generationRent]"),
      formula("shownGenerationYield", "Yield", "share a year", share, "=[generationYield]", { isTotal: true }),
      formula(
        "shownNetYield",
        "Yield after operations",
        "share a year",
        share,
        "=([earned]-[runningCost])/[generationPrice]",
      ),
    ],
  },
  {
    title: "How long is a GPU of use?",
    lines: [
      single(
        "shownUseful",
        "Age of the oldest whose rent pays for operations",
        "years",
        "0",
        "=MAX([ageIfPaying:row])",
        {
          isTotal: true,
          name: "GigawattUsefulLife",
        },
      ),
    ],
  },
];

export const rentChart: ChartDefinition = {
  title: "What does each generation yield?",
  kind: "ColumnClustered",
  categories: "[generation:row]",
  series: [
    { name: "Yield", values: "[shownGenerationYield:row]", hasLabels: true },
    { name: "After operations", values: "[shownNetYield:row]", hasLabels: true },
  ],
  valueAxis: { title: "Rent of a year, share of the list price", numberFormat: "0%" },
};
