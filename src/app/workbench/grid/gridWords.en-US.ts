import core from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import filter from "@univerjs/preset-sheets-filter/locales/en-US";
import sort from "@univerjs/preset-sheets-sort/locales/en-US";
import table from "@univerjs/preset-sheets-table/locales/en-US";

/** Short enough to stand on one line each. */
const panel = { "by-values": "Values", "by-colors": "Colors", "by-conditions": "Conditions", confirm: "OK" };

export const words = [core, dataValidation, filter, sort, table, { "sheets-filter-ui": { panel } }];
