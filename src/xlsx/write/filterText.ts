/** A filter in the markup of a sheet or a table. */
import { areaAddress } from "../../formula/address";
import { dateUnits, type FilterColumn, type FilterTest, type SheetFilter } from "../content/sheetFilter";
import { element } from "../package/element";

export function filterText({ area, columns }: SheetFilter): string {
  return element("autoFilter", { ref: areaAddress(area) }, ...columns.map(columnText));
}

function columnText({ column, test }: FilterColumn): string {
  return element("filterColumn", { colId: column }, testText(test));
}

function testText(test: FilterTest): string {
  switch (test.kind) {
    case "values":
      return element(
        "filters",
        { blank: test.hasBlanks || null },
        ...test.texts.map((val) => element("filter", { val })),
        ...test.dates.map((parts) =>
          element("dateGroupItem", {
            ...Object.fromEntries(parts.map((part, at) => [dateUnits[at]!, part])),
            dateTimeGrouping: dateUnits[parts.length - 1],
          }),
        ),
      );
    case "custom":
      return element(
        "customFilters",
        { and: test.isBoth || null },
        ...test.comparisons.map(({ operator, value }) =>
          element("customFilter", { operator: operator === "equal" ? null : operator, val: value }),
        ),
      );
    case "top":
      return element("top10", {
        top: test.isTop ? null : false,
        percent: test.isPercent || null,
        val: test.count,
      });
    case "average":
      return element("dynamicFilter", { type: test.isAbove ? "aboveAverage" : "belowAverage" });
  }
}
