/** Numbers along a chart's axes, as a cell with that number format shows them. */
import { numfmt } from "@univerjs/core";
import type { ChartAxis } from "../../workbench/book/book";

const units: Readonly<Record<ChartAxis["displayUnit"], number>> = {
  None: 1,
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
};

export function numberText(number: number, format: string, unit: ChartAxis["displayUnit"] = "None"): string {
  const shown = Number((number / units[unit]).toPrecision(12));
  return String(numfmt.format(format, shown, { throws: false }));
}
