/** The checks: each a value that has to be zero within a tolerance, and one cell that sums them up. */
import { areaAddress, cellAddress } from "../../formula/address";
import { checkBlocks, checkHeader, type CheckRow } from "../language/checkBlocks";
import type { Block, ModelSheet } from "../language/model";
import { disagreementRow, resultAreas } from "./resultAreas";
import { excludedReference, flowCell, flowRows, overallCell, sections, type Section } from "./sections";
import { thresholdReference } from "./stackSheet";

/** Rounding of doubles in sums of this size. */
const roundingTolerance = 0.000001;

function checksOf(section: Section): CheckRow[] {
  const flows = (column: string) => `{table:${section.table}}[${column}]`;
  const areas = resultAreas(section);
  const result = (area: string) => `{sheet:Stack}!${area}`;
  const counted = (area: string) => `(${result(area)}<>"")*(${result(area)}<>"Total")`;
  const countedPayees = `IF(${flows("Layer")}=${excludedReference},"",${flows("Payee")})`;
  const isEndCustomer = `ISNA(MATCH(${flows("Payer")},${countedPayees},0))`;
  const endCustomers = `SUMPRODUCT(${isEndCustomer}*(${flows("Layer")}<>${excludedReference})*${flows("Amount")})`;
  return [
    {
      name: "Layers add up to end customers",
      formula: `=SUMPRODUCT(${counted(areas.layerNames)}*${result(areas.layerValueAdded)})-${endCustomers}`,
      tolerance: roundingTolerance,
      meaning: "Value added of all layers less what end customers pay, the latter by native formulas only.",
    },
    {
      name: "Firms add up to end customers",
      formula: `=SUMPRODUCT(${counted(areas.firmNames)}*${result(areas.firmValueAdded)})-${endCustomers}`,
      tolerance: roundingTolerance,
      meaning: "The same by firm.",
    },
    {
      name: "No layer has negative receipts",
      formula: `=COUNTIF(${result(areas.layerGross)},"<0")`,
      tolerance: 0,
      meaning: "Layers whose gross receipts are negative: a wrong sign in Flows.",
    },
    {
      name: "No flow is negative",
      formula: `=COUNTIF(${flows("Amount")},"<0")`,
      tolerance: 0,
      meaning: "Payments below zero: what flows back belongs in a row of its own, from payee to payer.",
    },
    {
      name: "Firms pay on a plausible part",
      formula: `=SUMPRODUCT(${counted(areas.firmNames)}*(${result(areas.firmPaidOn)}>0)*((${result(areas.firmPaidOn)}<${result(areas.firmReceived)}/7)+(${result(areas.firmPaidOn)}>2*${result(areas.firmReceived)})>0))`,
      tolerance: 0,
      meaning:
        "Firms that pay on less than a seventh or more than twice of what they receive: a slip of units, or of a digit.",
    },
    {
      name: "Every flow has a source",
      formula: `=SUMPRODUCT(--(COUNTIF({register}[ID],${flows("Source ID")})=0))`,
      tolerance: 0,
      meaning: "Flows whose Source ID is empty or not in the register.",
    },
    {
      name: "Every source used is graded",
      formula: `=SUMPRODUCT((COUNTIF(${flows("Source ID")},{register}[ID])+COUNTIF(${flows("Share ID")},{register}[ID])>0)*({register}[Grade]=""))`,
      tolerance: 0,
      meaning: "Sources that flows rest on and that nobody has graded.",
    },
    {
      name: "One unit throughout",
      formula: `=ROWS(${flows("Unit")})-COUNTIF(${flows("Unit")},{sheet:Flows}!${flowCell(flowRows(section).firstBody, "Unit")})`,
      tolerance: 0,
      meaning: "Flows in another unit than the first one.",
    },
    {
      name: "Grades add up to all payments",
      formula: `=SUMPRODUCT(${counted(areas.profileGrades)}*${result(areas.profileValues)})-SUM(${flows("Amount")})`,
      tolerance: roundingTolerance,
      meaning: "Payments of all grades together less all payments.",
    },
    {
      name: "Part at the threshold or better",
      formula: `=${result(areas.shareAtThreshold)}*SUM(${flows("Amount")})-SUMPRODUCT((${flows("Grade")}<=${thresholdReference})*${flows("Amount")})`,
      tolerance: roundingTolerance,
      meaning: "Payments graded at the threshold or better, less the same by native formulas only.",
    },
    ...(section.table === "StackLab" ? [ledgerCheck] : []),
  ];
}

const disagreeing = (offset: number) => `{sheet:Stack}!${cellAddress(disagreementRow + offset, 1)}`;

/** The two figures for the lab's revenue of a year differ by a third as published. */
const ledgerCheck: CheckRow = {
  name: "Ledger and report are near",
  formula: `=IFERROR(IF(ABS(LN(${disagreeing(3)}/${disagreeing(4)}))<=LN(3),0,1),1)`,
  tolerance: 0,
  meaning:
    "Revenue that the partner's receipts imply: more than three times, or less than a third, of the revenue reported.",
};

const firstRow = 6;
const headingRow = (section: Section) =>
  sections
    .filter(({ number }) => number < section.number)
    .reduce((row, before) => row + checksOf(before).length + 2, firstRow - 1);

function sectionBlocks(section: Section): Block[] {
  const heading = headingRow(section);
  return [
    { area: cellAddress(heading, 0), role: "heading", cells: [[`${section.number}  ${section.title}`]] },
    ...checkBlocks(heading + 1, checksOf(section)),
  ];
}

const last = sections.at(-1) as Section;
const lastRow = headingRow(last) + checksOf(last).length;
const down = (column: number) =>
  areaAddress({ row: firstRow - 1, column, rowCount: lastRow - firstRow + 2, columnCount: 1 });
const all = `COUNT(${down(2)})`;
const passed = `COUNTIF(${down(3)},"PASS")`;

export const checksSheet: ModelSheet = {
  name: "Checks",
  reads: ["Stack", "Flows", "Sources"],
  tabColor: "#107C41",
  rowHeights: { 1: 28 },
  columnWidths: [210, 92, 76, 62, 480],
  frozenRows: 5,
  blocks: [
    { area: "A1", role: "title", cells: [["Checks"]] },
    { area: "A3", role: "label", cells: [["All checks"]] },
    {
      area: overallCell,
      role: "check",
      cells: [[`=IF(${passed}=${all},"PASS",${all}-${passed}&" FAIL")`]],
      align: "Center",
    },
    ...checkHeader,
    ...sections.flatMap(sectionBlocks),
  ],
  names: [{ name: "StackAllChecks", cell: overallCell, comment: "PASS when every check of the stack model passes." }],
};
