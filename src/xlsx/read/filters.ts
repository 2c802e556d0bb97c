/** The filter in the markup of a sheet or a table. Criteria by colours, icons and the calendar of today are passed over. */
import { areaFrom } from "../../formula/address";
import {
  dateUnits,
  filterOperators,
  type FilterColumn,
  type FilterTest,
  type SheetFilter,
} from "../content/sheetFilter";
import { flagOf, type Attributes, type MarkupReader } from "../package/markup";
import { unescaped } from "./sharedStrings";

export class FilterReader implements MarkupReader {
  private reference: string | null = null;
  private column = 0;
  private test: FilterTest | null = null;
  private readonly columns: FilterColumn[] = [];

  /** A sheet's saved views have filters of their own, deeper inside. */
  open(name: string, attributes: Attributes, path: readonly string[]): void {
    if (name === "autoFilter" && path.length <= 2) this.reference = attributes["ref"] ?? null;
    if (this.reference === null || !path.includes("autoFilter") || path.includes("customSheetViews")) return;
    if (name === "filterColumn") [this.column, this.test] = [Number(attributes["colId"] ?? 0), null];
    else this.test = opened(name, attributes, this.test);
  }

  close(name: string): void {
    if (name !== "filterColumn" || this.test === null) return;
    this.columns.push({ column: this.column, test: this.test });
    this.test = null;
  }

  contents(): SheetFilter | null {
    const { reference, columns } = this;
    if (reference === null) return null;
    return { area: areaFrom(reference), columns };
  }
}

function opened(name: string, attributes: Attributes, test: FilterTest | null): FilterTest | null {
  const { val, operator } = attributes;
  switch (name) {
    case "filters":
      return { kind: "values", texts: [], hasBlanks: flagOf(attributes["blank"]), dates: [] };
    case "filter":
      return test?.kind === "values" ? { ...test, texts: [...test.texts, unescaped(val ?? "")] } : test;
    case "dateGroupItem": {
      const last = dateUnits.findIndex((unit) => unit === attributes["dateTimeGrouping"]);
      const parts = dateUnits.slice(0, last + 1).map((unit) => Number(attributes[unit] ?? 0));
      return test?.kind === "values" && last >= 0 ? { ...test, dates: [...test.dates, parts] } : test;
    }
    case "customFilters":
      return { kind: "custom", isBoth: flagOf(attributes["and"]), comparisons: [] };
    case "customFilter": {
      const known = filterOperators.find((one) => one === operator) ?? "equal";
      const comparison = { operator: known, value: unescaped(val ?? "") };
      return test?.kind === "custom" ? { ...test, comparisons: [...test.comparisons, comparison] } : test;
    }
    case "top10": {
      const { top, percent } = attributes;
      return { kind: "top", count: Number(val), isTop: flagOf(top, true), isPercent: flagOf(percent) };
    }
    case "dynamicFilter": {
      const { type } = attributes;
      const isKnown = type === "aboveAverage" || type === "belowAverage";
      return isKnown ? { kind: "average", isAbove: type === "aboveAverage" } : null;
    }
    default:
      return test;
  }
}
