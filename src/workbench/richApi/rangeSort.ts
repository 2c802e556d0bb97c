import { flagArgument, textArgument } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import { HostError } from "./protocol/hostError";
import { sortFields, sortRows } from "./sortRows";
import { tableOf } from "./tableTarget";

export const rangeSortClass = hostClass("RangeSort", {
  methods: {
    apply: async (area, args, context) => {
      if (textArgument(args, 3, "Rows") !== "Rows") throw new HostError("UnsupportedOperation");
      const skipped = flagArgument(args, 2) ? 1 : 0;
      const body = { ...area, row: area.row + skipped, rowCount: area.rowCount - skipped };
      if (body.rowCount > 0) await sortRows(body, sortFields(args[0]), flagArgument(args, 1), context);
    },
  },
});

export const tableSortClass = hostClass("TableSort", {
  methods: {
    apply: (target, args, context) =>
      sortRows(tableOf(target, context).bodyArea, sortFields(args[0]), flagArgument(args, 1), context),
  },
});
