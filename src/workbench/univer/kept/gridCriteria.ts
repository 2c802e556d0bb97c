/**
 * Criteria of a filter as the grid keeps them, and as Excel says them. The grid's own know values, colours and up to two
 * comparisons; beside what comes nearest to it they carry what was asked, which decides.
 */
import { BooleanNumber } from "@univerjs/core";
import {
  CustomFilterOperator,
  type ICustomFilter,
  type ICustomFilters,
  type IFilterColumn,
} from "@univerjs/sheets-filter";
import type { Cell } from "../../book/bookCells";
import { passing, type FilterCriteria } from "../../book/filterCriteria";

export interface GridCriteria extends IFilterColumn {
  /** Absent where a person filtered in the grid. */
  readonly asked?: FilterCriteria;
}

const signs: readonly (readonly [string, CustomFilterOperator])[] = [
  ["<>", CustomFilterOperator.NOT_EQUALS],
  ["<=", CustomFilterOperator.LESS_THAN_OR_EQUAL],
  [">=", CustomFilterOperator.GREATER_THAN_OR_EQUAL],
  ["<", CustomFilterOperator.LESS_THAN],
  [">", CustomFilterOperator.GREATER_THAN],
  ["=", CustomFilterOperator.EQUAL],
];

export function askedCriteria({ asked, filters, colorFilters, customFilters }: GridCriteria): FilterCriteria | null {
  if (asked !== undefined) return asked;
  if (filters) return { filterOn: "Values", values: [...(filters.filters ?? []), ...(filters.blank ? [""] : [])] };
  if (colorFilters) {
    const { cellFillColors, cellTextColors } = colorFilters;
    const [color] = cellFillColors ?? cellTextColors ?? [];
    return { filterOn: cellFillColors ? "CellColor" : "FontColor", color: color ? hexadecimal(color) : "" };
  }
  if (!customFilters) return null;
  const [one, other] = customFilters.customFilters.map(criterion);
  return {
    filterOn: "Custom",
    criterion1: one!,
    ...(other !== undefined && { criterion2: other, operator: customFilters.and ? "And" : "Or" }),
  };
}

/** `cells` are those of the column below its head. */
export function gridCriteria(asked: FilterCriteria, colId: number, cells: readonly Cell[]): GridCriteria {
  if (asked.filterOn === "Custom") {
    const [one, other] = [asked.criterion1, asked.criterion2].map((text) => text && comparison(text));
    const pair = { customFilters: other ? [one, other] : [one] } as ICustomFilters;
    const isBoth = other && asked.operator !== "Or";
    return { colId, customFilters: isBoth ? { ...pair, and: BooleanNumber.TRUE } : pair, asked };
  }
  const passes = passing(cells, asked);
  const passed = cells.filter((_, at) => passes[at]);
  if (asked.filterOn === "Values") {
    const texts = [...new Set(passed.map(({ text }) => text))];
    const filters = texts.filter((text) => text !== "");
    return { colId, filters: { filters, ...(texts.includes("") && { blank: true }) }, asked };
  }
  const isLow = /^Bottom/.test(asked.filterOn) || asked.dynamicCriteria === "BelowAverage";
  const values = passed.map(({ value }) => Number(value)).sort((first, second) => first - second);
  const operator = isLow ? CustomFilterOperator.LESS_THAN_OR_EQUAL : CustomFilterOperator.GREATER_THAN_OR_EQUAL;
  const val = (isLow ? values.at(-1) : values[0]) ?? 0;
  return { colId, customFilters: { customFilters: [{ operator, val }] }, asked };
}

/** The grid says "not blank" by a space. */
function criterion({ val, operator }: ICustomFilter): string {
  if (operator === CustomFilterOperator.NOT_EQUALS && val === " ") return "<>";
  const [sign] = signs.find(([, known]) => known === operator) ?? ["="];
  return `${sign}${val}`;
}

function comparison(text: string): ICustomFilter {
  const [, sign = "=", operand = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(text) ?? [];
  const operator = signs.find(([known]) => known === sign)![1];
  const isNumber = operand.trim() !== "" && Number.isFinite(Number(operand));
  // Without an operator the grid looks for a text, with the signs for any.
  if (sign === "=" && !isNumber) return { val: operand };
  if (sign === "<>" && operand === "") return { operator, val: " " };
  return { operator, val: isNumber ? Number(operand) : operand };
}

function hexadecimal(color: string): string {
  const parts = color.match(/\d+/g);
  if (!color.startsWith("rgb") || parts === null) return color;
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
