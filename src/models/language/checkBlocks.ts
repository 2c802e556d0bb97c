/** Checks as rows of a sheet: what is checked, its value, how far from zero it may be, the verdict, and what the value is. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block } from "./model";

export interface CheckRow {
  readonly name: string;
  /** Gives a number that has to be zero within the tolerance. */
  readonly formula: string;
  readonly tolerance: number;
  readonly meaning: string;
}

/** Their headings in row 5. */
export const checkHeader: readonly Block[] = [
  { area: "A5:E5", role: "header", cells: [["Check", "Value", "Tolerance", "Result", "What the value is"]] },
  { area: "B5:C5", role: "header", align: "Right" },
  { area: "D5", role: "header", align: "Center" },
];

/** `first` counts rows from 0. */
export function checkBlocks(first: number, checks: readonly CheckRow[]): Block[] {
  const column = (
    index: number,
    role: Block["role"],
    cells: NonNullable<Block["cells"]>,
    more: Partial<Block> = {},
  ): Block => ({
    area: areaAddress({ row: first, column: index, rowCount: checks.length, columnCount: 1 }),
    role,
    cells,
    ...more,
  });
  const texts = (key: "name" | "formula" | "meaning") => checks.map((check) => [check[key]]);
  return [
    column(0, "text", texts("name"), { wrap: "middle" }),
    column(1, "link", texts("formula"), { numberFormat: "#,##0.000000;-#,##0.000000;0" }),
    column(
      2,
      "input",
      checks.map(({ tolerance }) => [tolerance]),
      { numberFormat: "General" },
    ),
    column(
      3,
      "check",
      checks.map((_, index) => [verdictAt(first + index)]),
      { align: "Center" },
    ),
    column(4, "note", texts("meaning")),
  ];
}

function verdictAt(row: number): string {
  const [value, tolerance] = [cellAddress(row, 1), cellAddress(row, 2)];
  return `=IF(ISNUMBER(${value}),IF(ABS(${value})<=${tolerance},"PASS","FAIL"),"FAIL")`;
}
