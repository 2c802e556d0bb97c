/** The published figures beside the model's own, with the difference and in words whether it is within the tolerance. */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block, ModelName } from "./model";
import { columns, type Layout } from "./layout";
import { withAddresses } from "./references";

const headers = ["Published", "Unit", "Source ID", "Grade", "Published", "Model", "Difference", "Tolerance", "Result"];

/** Rows that the section takes, heading and header included. */
export function anchorRows({ definition }: Layout): number {
  return definition.anchors.length + 2;
}

export function anchorBlocks(layout: Layout, sheet: string, heading: number): Block[] {
  const first = heading + 2;
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [["Published figures beside the model's"]] },
    {
      area: areaAddress({ row: heading + 1, column: 0, rowCount: 1, columnCount: headers.length }),
      role: "header",
      cells: [headers],
    },
    {
      area: areaAddress({ row: heading + 1, column: columns.value, rowCount: 1, columnCount: 5 }),
      role: "header",
      align: "Right",
    },
    ...layout.definition.anchors.flatMap((anchor, index): Block[] => {
      const row = first + index;
      const at = (column: number) => cellAddress(row, column);
      const numberFormat = anchor.numberFormat ?? "#,##0.00";
      const figure = (column: number, role: Block["role"], entry: string | number, format = numberFormat): Block => ({
        area: at(column),
        role,
        cells: [[entry]],
        numberFormat: format,
        align: "Right",
      });
      return [
        {
          area: areaAddress({ row, column: 0, rowCount: 1, columnCount: 2 }),
          role: "text",
          cells: [[anchor.words, anchor.unit]],
        },
        { area: at(columns.source), role: "text", cells: [[`{source:${anchor.source}}`]] },
        { area: at(columns.grade), role: "link", cells: [[`=XLOOKUP(${at(2)},{register}[ID],{register}[Grade])`]] },
        figure(columns.value, "link", `=XLOOKUP(${at(2)},{register}[ID],{register}[Value])`),
        figure(5, "link", withAddresses(anchor.formula, layout, sheet, columns.value)),
        figure(6, "calculation", `=${at(5)}-${at(4)}`),
        figure(7, "input", anchor.tolerance, "General"),
        {
          area: at(8),
          role: "check",
          cells: [[`=IF(ISNUMBER(${at(6)}),IF(ABS(${at(6)})<=${at(7)},"PASS","FAIL"),"FAIL")`]],
          align: "Right",
        },
      ];
    }),
  ];
}

export function anchorNames({ definition }: Layout, heading: number): ModelName[] {
  return definition.anchors.map(({ name, words }, index) => ({
    name,
    cell: cellAddress(heading + 2 + index, 5),
    comment: `The model's figure for: ${words}`,
  }));
}

/** The results of all anchors, for the checks. */
export function anchorResults({ definition }: Layout, heading: number): string {
  return areaAddress({ row: heading + 2, column: 8, rowCount: definition.anchors.length, columnCount: 1 });
}
