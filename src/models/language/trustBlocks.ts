/** How far the headline result is to be trusted, in one sentence: its worst input, the mean by value, and how much is well founded. */
import { cellAddress } from "../../formula/address";
import type { Block, ListValidation } from "./model";
import { columns, type Layout } from "./layout";
import { withAddresses } from "./references";

/** "J" for a blank: nobody has graded it. */
const rank = (grades: string) => `CODE(${grades}&"J")`;

/** The sentence stands by itself at `sentenceAt`, the figures that it tells below `heading`. */
export function trustBlocks(layout: Layout, sheet: string, heading: number, sentenceAt: number): Block[] {
  const { figure, parts } = layout.definition.trust;
  const resolved = parts.map(({ values, grades }) => ({
    values: withAddresses(values, layout, sheet, null),
    grades: withAddresses(grades, layout, sheet, null),
  }));
  const cell = (index: number) => cellAddress(heading + index, columns.value).replace(/([A-Z]+)/, "$$$1$$");
  const [threshold, floor, mean, share] = [cell(1), cell(2), cell(3), cell(4)];
  const sum = (term: (values: string, grades: string) => string) =>
    resolved.map(({ values, grades }) => `SUMPRODUCT(${term(values, grades)})`).join("+");
  const all = sum((values) => `ABS(${values})+0`);
  const lines: readonly (readonly [string, Block["role"], string, string])[] = [
    ["Well founded: this letter or better", "input", "D", "General"],
    [
      "Worst grade among its inputs",
      "link",
      `=AIE.GRADE_INHERIT(${resolved.map(({ grades }) => grades).join(",")})`,
      "General",
    ],
    [
      "Mean grade, weighted by value",
      "link",
      `=CHAR(ROUND((${sum((values, grades) => `ABS(${values})*${rank(grades)}`)})/(${all}),0))`,
      "General",
    ],
    [
      "Share that is well founded",
      "link",
      `=(${sum((values, grades) => `ABS(${values})*(${rank(grades)}<=CODE(${threshold}))`)})/(${all})`,
      "0%",
    ],
  ];
  const sentence =
    `="${figure} rests on grade "&${floor}&" at worst and "&${mean}&" on average by value; "` +
    `&TEXT(${share},"0%")&" of its value is graded "&${threshold}&" or better."`;
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [["How far to trust it"]] },
    { area: cellAddress(sentenceAt, 0), role: "subtitle", cells: [[sentence]] },
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
    area: cellAddress(heading + 1, columns.value),
    list: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"],
    hint: "A letter from A (audited filing) to J (unsourced).",
  };
}
