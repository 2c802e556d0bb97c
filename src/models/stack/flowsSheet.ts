/** The sheet of inputs: one table of payments per section, its values read from the register by source id. */
import { areaAddress } from "../../formula/address";
import { textLookUp, valueLookUp } from "../language/lookUps";
import type { Block, ModelSheet } from "../language/model";
import {
  excludedCell,
  flowArea,
  flowCell,
  flowColumns,
  flowRows,
  sections,
  type FlowColumn,
  type Section,
} from "./sections";

function lookUps(section: Section): Block[] {
  const { firstBody } = flowRows(section);
  const rows = section.flows.map((_, index) => firstBody + index);
  return [
    {
      area: flowArea(section, "Unit"),
      role: "link",
      cells: rows.map((row) => [`=${textLookUp(flowCell(row, "Source ID"), "Unit")}`]),
    },
    {
      area: flowArea(section, "Value"),
      role: "link",
      numberFormat: "#,##0.00",
      cells: rows.map((row) => [`=${valueLookUp(flowCell(row, "Source ID"))}`]),
    },
    {
      area: flowArea(section, "Share"),
      role: "link",
      numberFormat: "0.0%",
      cells: rows.map((row) => {
        const id = flowCell(row, "Share ID");
        return [`=IF(${id}="",1,${valueLookUp(id)})`];
      }),
    },
    {
      area: flowArea(section, "Amount"),
      role: "calculation",
      numberFormat: "#,##0.00",
      cells: rows.map((row) => [`=${flowCell(row, "Value")}*${flowCell(row, "Share")}`]),
    },
    {
      area: flowArea(section, "Source grade"),
      role: "link",
      align: "Center",
      cells: rows.map((row) => [`=${gradeOf(flowCell(row, "Source ID"))}`]),
    },
    {
      area: flowArea(section, "Share grade"),
      role: "link",
      align: "Center",
      cells: rows.map((row) => {
        const id = flowCell(row, "Share ID");
        return [`=IF(${id}="","",${gradeOf(id)})`];
      }),
    },
    {
      area: flowArea(section, "Grade"),
      role: "calculation",
      align: "Center",
      cells: rows.map((row) => [
        `=AIE.GRADE_INHERIT(${flowCell(row, "Source grade")},${flowCell(row, "Share grade")})`,
      ]),
    },
  ];
}

/** A source without a grade counts as J. */
function gradeOf(id: string): string {
  const grade = `XLOOKUP(${id},{register}[ID],{register}[Grade])`;
  return `IF(${grade}="","J",${grade})`;
}

function headerArea(row: number, from: FlowColumn, to: FlowColumn): string {
  const column = flowColumns.indexOf(from);
  return areaAddress({ row, column, rowCount: 1, columnCount: flowColumns.indexOf(to) - column + 1 });
}

function sectionBlocks(section: Section): Block[] {
  const { heading, note, header } = flowRows(section);
  const across = (row: number) => areaAddress({ row, column: 0, rowCount: 1, columnCount: flowColumns.length });
  return [
    {
      area: areaAddress({ row: heading, column: 0, rowCount: 1, columnCount: 1 }),
      role: "heading",
      cells: [[`${section.number}  ${section.title}, ${section.unit}`]],
    },
    { area: areaAddress({ row: note, column: 0, rowCount: 1, columnCount: 1 }), role: "note", cells: [[section.note]] },
    { area: across(header), role: "header", cells: [flowColumns] },
    { area: headerArea(header, "Value", "Amount"), role: "header", align: "Right" },
    { area: headerArea(header, "Source grade", "Grade"), role: "header", align: "Center" },
    {
      area: flowArea(section, "Payer", "Share ID"),
      role: "input",
      cells: section.flows.map(({ payer, payee, layer, source, share }) => [
        payer,
        payee,
        layer,
        `{source:${source}}`,
        share === "" ? null : `{source:${share}}`,
      ]),
    },
    ...lookUps(section),
  ];
}

export const flowsSheet: ModelSheet = {
  name: "Flows",
  reads: ["Sources"],
  tabColor: "#C58B00",
  rowHeights: { 1: 28 },
  columnWidths: [136, 124, 124, 80, 80, 66, 76, 66, 76, 96, 90, 60],
  frozenRows: 2,
  blocks: [
    { area: "A1", role: "title", cells: [["Flows: who pays whom"]] },
    {
      area: "A2",
      role: "subtitle",
      cells: [
        [
          "Each row is a payment. Amount = Value of the source × Share (the share's own source, or all of it). New rows go directly below a table.",
        ],
      ],
    },
    { area: "A4", role: "label", cells: [["Layers not counted"]] },
    { area: excludedCell, role: "input", cells: [["Chips"]] },
    {
      area: "C4",
      role: "note",
      cells: [["Chip sales are capital spending of the hosting layer: neither counted nor deducted."]],
    },
    ...sections.flatMap(sectionBlocks),
  ],
  tables: sections.map((section) => {
    const { header } = flowRows(section);
    const rowCount = section.flows.length + 1;
    return {
      name: section.table,
      area: areaAddress({ row: header, column: 0, rowCount, columnCount: flowColumns.length }),
    };
  }),
  validations: sections.map((section) => ({
    area: flowArea(section, "Source ID", "Share ID"),
    list: "={registerIds}",
    hint: "An ID of the register on the sheet Sources gives the value and its grade.",
  })),
};
