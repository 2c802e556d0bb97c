import type { FilterScope } from "../book/bookFilters";
import { dateSpecificities, filterKinds, type FilterCriteria, type FilterDate } from "../book/filterCriteria";
import { integerArgument, isGiven, textArgument, wordValue } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type Targets } from "./protocol/hostObject";
import { areaArgument } from "./ranges/rangeArgument";
import { shownValue, valueType } from "./ranges/rangeValues";

/** Filters of tables' columns and of sheets, and what they leave in view. */

export const filterClass = hostClass("Filter", {
  properties: {
    criteria: {
      get: ({ tableId, index }, { book }) => book.filters.of({ tableId })?.criteria[index] ?? null,
    },
  },
  methods: {
    apply: (target, [criteria], context) => applied(target, criteriaOf(criteria), context),
    applyValuesFilter: (target, [values], context) =>
      applied(target, criteriaOf({ filterOn: "Values", values }), context),
    applyCustomFilter: (target, [criterion1, criterion2, operator], context) =>
      applied(target, criteriaOf({ filterOn: "Custom", criterion1, criterion2, operator }), context),
    applyDynamicFilter: (target, [dynamicCriteria], context) =>
      applied(target, criteriaOf({ filterOn: "Dynamic", dynamicCriteria }), context),
    applyTopItemsFilter: (target, args, context) => applied(target, counted("TopItems", args), context),
    applyTopPercentFilter: (target, args, context) => applied(target, counted("TopPercent", args), context),
    applyBottomItemsFilter: (target, args, context) => applied(target, counted("BottomItems", args), context),
    applyBottomPercentFilter: (target, args, context) => applied(target, counted("BottomPercent", args), context),
    clear: ({ tableId, index }, _, { book }) => book.filters.clear({ tableId }, index),
  },
});

export const autoFilterClass = hostClass("AutoFilter", {
  properties: {
    enabled: { get: (target, context) => context.book.filters.of(scopeOf(target)) !== undefined },
    isDataFiltered: { get: (target, context) => criteria(target, context).some((one) => one !== null) },
    criteria: { get: (target, context) => criteria(target, context) },
  },
  methods: {
    apply: (target, args, context) => {
      const sheetId = "sheetId" in target ? target.sheetId : "";
      const area = areaArgument(args, 0, sheetId, context);
      const column = isGiven(args[1]) ? integerArgument(args, 1) : null;
      return context.book.filters.apply(scopeOf(target), area, column, isGiven(args[2]) ? criteriaOf(args[2]) : null);
    },
    clearColumnCriteria: (target, args, context) =>
      context.book.filters.clear(scopeOf(target), integerArgument(args, 0)),
    clearCriteria: (target, _, context) => context.book.filters.clear(scopeOf(target), null),
    reapply: (target, _, context) => context.book.filters.reapply(scopeOf(target)),
    remove: (target, _, context) => context.book.filters.remove(scopeOf(target)),
    getRange: (target, _, context) => {
      const filter = context.book.filters.of(scopeOf(target));
      if (!filter) throw new HostError("ItemNotFound");
      return hostObject("Range", filter.area);
    },
    getRangeOrNullObject: (target, _, context) => {
      const filter = context.book.filters.of(scopeOf(target));
      return filter ? hostObject("Range", filter.area) : null;
    },
  },
});

/** The rows of a range that are not hidden. */
export const rangeViewClass = hostClass("RangeView", {
  properties: {
    rowCount: { get: (target, context) => visible(target, context).length },
    columnCount: { get: ({ area }) => area.columnCount },
    values: { get: (target, context) => visible(target, context).map((row) => row.map(shownValue)) },
    text: { get: (target, context) => visible(target, context).map((row) => row.map(({ text }) => text)) },
    formulas: {
      get: (target, context) =>
        visible(target, context).map((row) => row.map((cell) => cell.formula || shownValue(cell))),
    },
    numberFormat: {
      get: (target, context) => visible(target, context).map((row) => row.map(({ numberFormat }) => numberFormat)),
    },
    valueTypes: { get: (target, context) => visible(target, context).map((row) => row.map(valueType)) },
  },
  methods: { getRange: ({ area }) => hostObject("Range", area) },
});

function visible({ area }: Targets["RangeView"], { book }: HostContext) {
  return book.cells
    .read(area)
    .filter((_row, at) => book.formats.hidden({ ...area, row: area.row + at, rowCount: 1 }, "rows") !== true);
}

function scopeOf(target: Targets["AutoFilter"]): FilterScope {
  return target;
}

function criteria(target: Targets["AutoFilter"], { book }: HostContext): (FilterCriteria | null)[] {
  const filter = book.filters.of(scopeOf(target));
  if (!filter) return [];
  return Array.from({ length: filter.area.columnCount }, (_, column) => filter.criteria[column] ?? null);
}

function applied({ tableId, index }: Targets["Filter"], to: FilterCriteria, { book }: HostContext): Promise<void> {
  return book.filters.apply({ tableId }, null, index, to);
}

function counted(filterOn: FilterCriteria["filterOn"], args: readonly unknown[]): FilterCriteria {
  return criteriaOf({ filterOn, criterion1: String(integerArgument(args, 0)) });
}

function isFilterValue(value: unknown): value is string | FilterDate {
  if (typeof value === "string") return true;
  const { date, specificity } = (value ?? {}) as Partial<FilterDate>;
  return typeof date === "string" && dateSpecificities.some((one) => one === specificity);
}

/** A kind that Excel has and this host does not filter by is refused by its name. */
function criteriaOf(value: unknown): FilterCriteria {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const asked = textArgument([given["filterOn"]], 0);
  const filterOn = filterKinds.find((kind) => kind.toLowerCase() === asked.toLowerCase());
  if (filterOn === undefined) throw new HostError("UnsupportedOperation", `This host does not filter by "${asked}".`);
  const [criterion1, criterion2] = [given["criterion1"], given["criterion2"]].map((text) =>
    isGiven(text) ? textArgument([text], 0) : undefined,
  );
  const { values } = given;
  if (filterOn === "Values" && !(Array.isArray(values) && values.every(isFilterValue)))
    throw new HostError("InvalidArgument");
  if (/^(Top|Bottom)/.test(filterOn) && !(Number(criterion1) >= 1)) throw new HostError("InvalidArgument");
  if (filterOn === "Custom" && criterion1 === undefined) throw new HostError("InvalidArgument");
  if (filterOn === "Dynamic" && !/average$/i.test(String(given["dynamicCriteria"])))
    throw new HostError("UnsupportedOperation", `This host does not filter by "${String(given["dynamicCriteria"])}".`);
  return {
    filterOn,
    ...(criterion1 !== undefined && { criterion1 }),
    ...(criterion2 !== undefined && { criterion2 }),
    ...(isGiven(given["operator"]) && { operator: wordValue(given["operator"], ["And", "Or"]) }),
    ...(filterOn === "Values" && { values: values as FilterCriteria["values"] & object }),
    ...(filterOn === "Dynamic" && {
      dynamicCriteria: wordValue(given["dynamicCriteria"], ["AboveAverage", "BelowAverage"]),
    }),
  };
}
