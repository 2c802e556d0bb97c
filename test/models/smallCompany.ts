/** A company of two fiscal years that ends in its payments, small enough to be worked out by hand. */
import type { ModelDefinition, Section } from "../../src/models/language/definition";
import { assumption, formula, single, sourced } from "../../src/models/language/lines";
import { sourceWith } from "../../src/register/import/readRows";

interface SmallCompany {
  readonly name: string;
  /** Month in which its fiscal years end. */
  readonly endMonth: number;
  /** Of both years: what it sells, and what it pays or is paid besides. */
  readonly revenue: readonly [number, number];
  readonly bill: readonly [number, number | null];
  readonly grades: readonly [string, string, string];
}

export const alpha: SmallCompany = {
  name: "Alpha",
  endMonth: 1,
  revenue: [100, 200],
  bill: [7, null],
  grades: ["A", "C", ""],
};

const localised = { en: "a company", "zh-CN": "公司" };

export function companyWith(rows: Section["lines"], company: SmallCompany = alpha): ModelDefinition {
  const { name, endMonth, revenue, bill, grades } = company;
  const id = (what: string) => `${name.slice(0, 3).toUpperCase()}-${what}`;
  const source = (what: string, value: number, grade: string) =>
    sourceWith({
      id: id(what),
      company: name,
      datapoint: `Revenue ${what}`,
      value,
      unit: "USD bn",
      periodEnd: "2025-01-31",
      caliber: "Fiscal year",
      grade,
      source: `${name} Inc., form 10-K`,
      reference: `https://example.org/${id(what)}`,
      asOf: "2025-03-01",
    });
  return {
    id: name.toLowerCase(),
    short: name,
    version: "1.0",
    title: localised,
    summary: localised,
    inputs: [],
    outputs: [],
    about: { purpose: "A test.", method: "A test.", howToUse: "Read.", units: "USD bn" },
    tabColor: "#0F6CBD",
    axes: [{ key: "year", label: "Fiscal year", values: [2024, 2025] }],
    inputSections: [
      {
        title: "Names",
        lines: [
          assumption("company", "Company", "name", "General", name),
          assumption("endMonth", "Fiscal year ends in", "month", "0", endMonth),
          single("endOf", "Months after it", "month", "0", "=[endMonth]+1"),
        ],
      },
      {
        title: "Filed and driven",
        axis: "year",
        lines: [
          sourced("revenue", "Revenue", "USD bn", "0.0", [id("24"), id("25")]),
          assumption("part", "Generative AI", "share", "0%", [0.25, 0.5]),
          sourced("bill", "Cloud bill", "USD bn", "0.0", [id("B24"), bill[1] === null ? "" : id("B25")]),
          assumption("letter", "Grade of the bill, corroborated", "letter", "General", ["D", "B"]),
        ],
      },
    ],
    calculationSections: [
      {
        title: "Payments",
        axis: "year",
        lines: [
          formula("sold", "Generative AI sold", "USD bn", "0.0", "=[revenue]*[part]"),
          formula("bought", "Bought", "USD bn", "0.0", "=[bill]"),
          ...rows,
        ],
      },
    ],
    outputSections: [],
    headline: { verdict: '="Done."', figures: [] },
    trust: { figure: "Revenue", parts: [{ values: "[revenue:row]", grades: "[revenue:grades]" }] },
    anchors: [],
    checks: [],
    sources: [
      source("24", revenue[0], grades[0]),
      source("25", revenue[1], grades[1]),
      source("B24", bill[0], grades[2]),
      ...(bill[1] === null ? [] : [source("B25", bill[1], grades[2])]),
    ],
  };
}
