/**
 * The sheet of payments. Left the rows that somebody types, each from a source of the register; beside them the payments of all
 * companies of the workbook, then all of them by calendar quarter, and what counts of each once two accounts of one payment meet.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import type { Block, ModelSheet } from "../language/model";
import { paymentColumns, quartersWithin } from "../payments/paymentRows";
import type { GatheredPayments } from "../payments/gatheredPayments";
import { typedPayments } from "./typedPayments";
import { day, head, money, typedBlocks } from "./typedTable";
import { countFormula, endsFormula, gatherFormula, quarterFormula } from "./paymentFormulas";
import {
  countedAt,
  countedColumns,
  endsAt,
  endsColumns,
  firstBody,
  gatheredAt,
  headerRow,
  paymentsSheetName,
  paymentsTable,
  profileAt,
  quarterAt,
  quarterColumns,
  typed,
  typedColumns,
} from "./paymentPlaces";

/** Rows that are ready for figures: as many as stand there, and some to spare for rows that are typed later, a year each. */
const spare = 60;
const spareQuarters = spare * quartersWithin(12);

export function paymentsSheet(gathered: readonly GatheredPayments[], ownRows: number): ModelSheet {
  const gatheredCount =
    typedPayments.length + ownRows + gathered.reduce((sum, { rowCount }) => sum + rowCount, 0) + spare;
  const quarterCount =
    typedPayments.reduce((sum, { months }) => sum + quartersWithin(months), 0) +
    ownRows +
    gathered.reduce((sum, { quarterCount: own }) => sum + own, 0) +
    spareQuarters;
  return {
    name: paymentsSheetName,
    reads: [],
    tabColor: "#C58B00",
    rowHeights: { 1: 28 },
    columnWidths: widths(),
    frozenRows: firstBody,
    blocks: [
      { area: "A1", role: "title", cells: [["Payments: who pays whom"]] },
      {
        area: "A2",
        role: "subtitle",
        cells: [
          [
            "Amount = (value of the source − value of the other source) × part. A part is typed, graded I, with its reason. New rows go directly below the table.",
          ],
        ],
      },
      {
        area: "A3",
        role: "note",
        cells: [
          [
            "Two rows with one key and period are one payment in two accounts: the better grade counts, of equal grades the upper row. Rows of one account stand together, in order of time.",
          ],
        ],
      },
      heading(0, "Typed"),
      ...typedBlocks(),
      heading(gatheredAt, "Of all companies"),
      ...head(gatheredAt, paymentColumns),
      ...spillOf(gatheredAt, paymentColumns, gatherFormula(gathered), gatheredCount),
      heading(quarterAt, "By calendar quarter"),
      ...head(quarterAt, quarterColumns),
      ...spillOf(quarterAt, quarterColumns, quarterFormula(), quarterCount),
      heading(countedAt, "Counted once"),
      ...head(countedAt, countedColumns),
      ...spillOf(countedAt, countedColumns, countFormula(), quarterCount),
      ...head(endsAt, endsColumns),
      ...spillOf(endsAt, endsColumns, endsFormula(), quarterCount),
      ...profileBlocks(),
    ],
    tables: [
      {
        name: paymentsTable,
        area: areaAddress({
          row: headerRow,
          column: 0,
          rowCount: typedPayments.length + 1,
          columnCount: typedColumns.length,
        }),
      },
    ],
    names: [
      {
        name: "IndustryGathered",
        cell: cellAddress(firstBody, gatheredAt),
        comment: "Gathers payments: a company that is inserted later is put into its VSTACK.",
      },
    ],
    validations: [
      {
        area: areaAddress({
          row: firstBody,
          column: typedColumns.indexOf("Source ID"),
          rowCount: typedPayments.length,
          columnCount: 2,
        }),
        list: "={registerIds}",
        hint: "An ID of the register on the sheet Sources gives the value and its grade.",
      },
    ],
  };
}

const heading = (column: number, words: string): Block => ({
  area: cellAddress(headerRow - 1, column),
  role: "heading",
  cells: [[words]],
});

function spillOf(column: number, names: readonly string[], formula: string, rowCount: number): Block[] {
  const formats: Readonly<Record<string, Partial<Block>>> = {
    Period: { numberFormat: day, align: "Left" },
    Quarter: { numberFormat: day, align: "Left" },
    Amount: { numberFormat: money, align: "Right" },
    Counted: { numberFormat: money, align: "Right" },
    "From end customers": { numberFormat: money, align: "Right" },
    Grade: { align: "Center" },
    Months: { numberFormat: "0", align: "Right" },
  };
  return names.map((name, index): Block => {
    const area = areaAddress({ row: firstBody, column: column + index, rowCount, columnCount: 1 });
    return {
      area,
      role: "calculation",
      ...(index === 0 && {
        cells: Array.from({ length: rowCount }, (_row, row) => [row === 0 ? formula : null]),
      }),
      ...formats[name],
    };
  });
}

/** Typed rows by grade. */
function profileBlocks(): Block[] {
  const rows = 12;
  const area = (row: number, column: number, rowCount: number, columnCount: number) =>
    areaAddress({ row, column: profileAt + column, rowCount, columnCount });
  return [
    heading(profileAt, "Typed rows by grade, USD bn"),
    {
      area: area(headerRow, 0, 1, 1),
      role: "header",
      cells: [[`=AIE.GRADE_PROFILE(${typed("Amount")},${typed("Grade")})`]],
    },
    { area: area(headerRow, 1, 1, 3), role: "header", align: "Right" },
    { area: area(firstBody, 0, rows, 1), role: "calculation" },
    { area: area(firstBody, 1, rows, 1), role: "calculation", numberFormat: money },
    { area: area(firstBody, 2, rows, 2), role: "calculation", numberFormat: "0.0%", align: "Right" },
    {
      area: area(firstBody + rows + 1, 0, 1, 2),
      role: "calculation",
      cells: [["D or better", `=AIE.GRADED_SUM(${typed("Amount")},${typed("Grade")},"D")`]],
      numberFormat: money,
    },
  ];
}

function widths(): number[] {
  const known: Readonly<Record<string, number>> = {
    Period: 76,
    Quarter: 76,
    Payer: 104,
    Payee: 92,
    Layer: 116,
    Amount: 70,
    Unit: 54,
    Grade: 46,
    Key: 268,
    Months: 54,
    Account: 84,
    "Source ID": 92,
    "Less ID": 58,
    Part: 54,
    Why: 380,
    Counted: 70,
    Status: 170,
    "From end customers": 122,
  };
  const gap = 16;
  const all = [...typedColumns, "", ...paymentColumns, "", ...quarterColumns, ...countedColumns, ...endsColumns, ""];
  return [...all.map((name) => known[name] ?? gap), 100, 76, 66, 122];
}
