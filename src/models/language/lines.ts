/** Short ways to write the lines of a model. */
import type {
  Assumption,
  Definition,
  FilledRow,
  Formula,
  Line,
  Sourced,
  SpilledGrid,
  SpilledRow,
  SpilledTable,
} from "./definition";
import type { PaymentRows } from "../payments/paymentRows";

/** What may be said of any line beside its key, label, unit and number format. */
type More = Pick<Formula, "note" | "name" | "isTotal">;

export function assumption(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  value: Assumption["value"],
  more: More & Pick<Assumption, "list" | "fittedTo" | "isKey"> = {},
): Line {
  return { kind: "assumption", key, label, unit, numberFormat, value, ...more };
}

export function definition(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  value: number,
  more: Pick<Definition, "note"> = {},
): Line {
  return { kind: "definition", key, label, unit, numberFormat, value, ...more };
}

export function sourced(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  source: Sourced["source"],
  more: More & Pick<Sourced, "assumed"> = {},
): Line {
  return { kind: "sourced", key, label, unit, numberFormat, source, ...more };
}

/** Along the axis of its section. */
export function formula(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  text: string,
  more: More & Pick<Formula, "opening" | "forecast" | "from" | "byColumn"> = {},
): Line {
  return { kind: "formula", key, label, unit, numberFormat, formula: text, ...more };
}

/** In the value column alone. */
export function single(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  text: string,
  more: More = {},
): Line {
  return { kind: "formula", key, label, unit, numberFormat, formula: text, isSingle: true, ...more };
}

export function spilledRow(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  text: string,
  more: Pick<SpilledRow, "note" | "name" | "isTotal"> = {},
): Line {
  return { kind: "row", key, label, unit, numberFormat, formula: text, ...more };
}

export function spilledTable(
  key: string,
  label: string,
  text: string,
  rowCount: number,
  formats: SpilledTable["formats"],
  more: Pick<SpilledTable, "letters" | "headFormat" | "name"> = {},
): Line {
  return { kind: "table", key, label, formula: text, rowCount, formats, ...more };
}

export function spilledGrid(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  text: string,
  { side, sideFormat }: Pick<SpilledGrid, "side" | "sideFormat">,
): Line {
  return { kind: "grid", key, label, unit, numberFormat, formula: text, side, sideFormat };
}

export function filledRow(
  key: string,
  label: string,
  unit: string,
  numberFormat: string,
  more: More & Pick<FilledRow, "forecast"> = {},
): Line {
  return { kind: "filled", key, label, unit, numberFormat, ...more };
}

/** The payments of a company, with which its sheet ends, in a section along its periods. */
export function payments(
  key: string,
  label: string,
  unit: string,
  rows: Omit<PaymentRows, "kind" | "key" | "label" | "unit">,
): Line {
  return { kind: "payments", key, label, unit, ...rows };
}
