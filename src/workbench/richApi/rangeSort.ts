import { flagArgument, isGiven, wordValue } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import { sortFields, sortLines } from "./sortRows";
import { tableOf } from "./tableTarget";

export const rangeSortClass = hostClass("RangeSort", {
  methods: {
    apply: async (area, args, context) => {
      const byRows = !isGiven(args[3]) || wordValue(args[3], ["Rows", "Columns"]) === "Rows";
      const skipped = flagArgument(args, 2) ? 1 : 0;
      const body = byRows
        ? { ...area, row: area.row + skipped, rowCount: area.rowCount - skipped }
        : { ...area, column: area.column + skipped, columnCount: area.columnCount - skipped };
      if (body.rowCount < 1 || body.columnCount < 1) return;
      const along = byRows ? "rows" : "columns";
      await sortLines(body, { fields: sortFields(args[0]), matchCase: flagArgument(args, 1), along }, context);
    },
  },
});

export const tableSortClass = hostClass("TableSort", {
  methods: {
    apply: (target, args, context) => {
      const sorting = { fields: sortFields(args[0]), matchCase: flagArgument(args, 1), along: "rows" } as const;
      return sortLines(tableOf(target, context).bodyArea, sorting, context);
    },
  },
});
