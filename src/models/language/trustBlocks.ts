/** How far the main figure is to be trusted: the worst grade of all inputs, and the part of the figure at a letter or better. */
import { cellAddress } from "../../formula/address";
import type { Block, ListValidation } from "./model";
import { columns, type Layout } from "./layout";
import { gradeRanges, withAddresses } from "./references";

/** Rows that the section takes. */
export const trustRows = 4;

export function trustBlocks(layout: Layout, sheet: string, heading: number): Block[] {
  const { figure, values, grades } = layout.definition.trust;
  const resolved = (formula: string) => withAddresses(formula, layout, sheet, columns.value);
  const threshold = cellAddress(heading + 2, columns.value).replace(/([A-Z]+)/, "$$$1$$");
  const lines: readonly (readonly [string, Block["role"], string, string])[] = [
    ["Worst grade among all inputs", "link", `=AIE.GRADE_INHERIT(${gradeRanges(layout).join(",")})`, "General"],
    ["Well founded means this letter or better", "input", "D", "General"],
    [
      `Part of ${figure} that is well founded`,
      "link",
      `=AIE.GRADED_SUM(${resolved(values)},${resolved(grades)},${threshold})/SUM(${resolved(values)})`,
      "0.0%",
    ],
  ];
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [["How far to trust it"]] },
    ...lines.flatMap(([label, role, entry, numberFormat], index): Block[] => [
      { area: cellAddress(heading + 1 + index, 0), role: "text", cells: [[label]] },
      {
        area: cellAddress(heading + 1 + index, columns.value),
        role,
        cells: [[entry]],
        numberFormat,
        align: "Right",
      },
    ]),
  ];
}

export function trustValidation(heading: number): ListValidation {
  return {
    area: cellAddress(heading + 2, columns.value),
    list: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"],
    hint: "A letter from A (audited filing) to J (unsourced).",
  };
}
