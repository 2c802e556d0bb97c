/** Filters of the book as files say them. Those by colour, which only the grid has, leave their rows hidden and no more. */
import { dateSpecificities, type FilterCriteria, type FilterDate } from "../../workbench/book/filterCriteria";
import type { Filter } from "../../workbench/book/bookFilters";
import type { FilterColumn, FilterComparison, FilterTest, SheetFilter } from "../../xlsx/content/sheetFilter";

export function fileFilterOf({ area, criteria }: Filter): SheetFilter {
  const { row, column, rowCount, columnCount } = area;
  return { area: { row, column, rowCount, columnCount }, columns: filterColumnsOf(criteria) };
}

export function filterColumnsOf(criteria: Filter["criteria"]): FilterColumn[] {
  return Object.entries(criteria).flatMap(([column, one]) => {
    const test = testOf(one);
    return test === null ? [] : [{ column: Number(column), test }];
  });
}

function testOf({ filterOn, values = [], criterion1 = "", criterion2, operator, dynamicCriteria }: FilterCriteria) {
  switch (filterOn) {
    case "Values":
      return valuesOf(values);
    case "Custom": {
      // Files have no comparison with nothing: blank cells are a value.
      if (criterion1 === "=" && criterion2 === undefined) return valuesOf([""]);
      const comparisons = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(comparisonOf);
      return { kind: "custom", isBoth: comparisons.length > 1 && operator !== "Or", comparisons } satisfies FilterTest;
    }
    case "Dynamic":
      return { kind: "average", isAbove: dynamicCriteria === "AboveAverage" } satisfies FilterTest;
    case "CellColor":
    case "FontColor":
      return null;
    default: {
      const [isTop, isPercent] = [filterOn.startsWith("Top"), filterOn.endsWith("Percent")];
      return { kind: "top", count: Number(criterion1), isTop, isPercent } satisfies FilterTest;
    }
  }
}

function valuesOf(values: readonly (string | FilterDate)[]): FilterTest {
  const texts = values.filter((one) => typeof one === "string");
  const dates = values.filter((one) => typeof one !== "string");
  return {
    kind: "values",
    texts: texts.filter((text) => text !== ""),
    hasBlanks: texts.includes(""),
    dates: dates.map(({ date, specificity }) => {
      const parts = date.split(/[-T:.Z]/).map(Number);
      return parts.slice(0, dateSpecificities.indexOf(specificity) + 1);
    }),
  };
}

const operators: Readonly<Record<string, FilterComparison["operator"]>> = {
  "=": "equal",
  "<>": "notEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
};

function comparisonOf(criterion: string): FilterComparison {
  const [, sign = "=", value = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return { operator: operators[sign]!, value: sign === "<>" && value === "" ? " " : value };
}
