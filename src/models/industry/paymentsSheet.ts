/**
 * The sheet of payments. Left the rows that somebody types, each from a source of the register; beside them the payments of all
 * companies of the workbook, then all of them by calendar quarter, and what counts of each once two accounts of one payment meet.
 */
import { areaAddress, cellAddress } from "../../formula/address";
import { textLookUp, valueLookUp } from "../language/lookUps";
import type { Block, CellEntry, CellRole, ModelSheet } from "../language/model";
import { excludedLayer, paymentColumns } from "../payments/paymentRows";
import type { GatheredPayments } from "../payments/gatheredPayments";
import { typedPayments, type TypedPayment } from "./typedPayments";

export const paymentsSheetName = "Payments";
const table = "PaymentRows";
const columns = [...paymentColumns, "Source ID", "Less ID", "Part", "Why"] as const;
type Column = (typeof columns)[number];

const header = 5;
const firstBody = header + 1;
const day = "yyyy-mm-dd";
const money = "#,##0.000";
/** Rows that are ready for figures: as many as stand there, and some to spare. */
const spare = 60;

const gatheredAt = columns.length + 1;
const quarterAt = gatheredAt + paymentColumns.length + 1;
const quarterColumns = ["Quarter", "Payer", "Payee", "Layer", "Amount", "Grade", "Key", "Account"] as const;
const countedAt = quarterAt + quarterColumns.length;
const countedColumns = ["Counted", "Status"] as const;
const endsColumns = ["From end customers"] as const;
const endsAt = countedAt + countedColumns.length;
const profileAt = endsAt + endsColumns.length + 1;

const fixed = (row: number, column: number) => cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
const spilled = (column: number) => `{sheet:${paymentsSheetName}}!${fixed(firstBody, column)}#`;

/** All rows by quarter, for a formula of any sheet. */
export const quarterRows = spilled(quarterAt);
export const quarterColumn = (name: (typeof quarterColumns)[number]) =>
  `INDEX(${quarterRows},,${quarterColumns.indexOf(name) + 1})`;
export const counted = `INDEX(${spilled(countedAt)},,1)`;
export const status = `INDEX(${spilled(countedAt)},,2)`;
export const fromEndCustomers = spilled(endsAt);
export const typed = (name: Column) => `{table:${table}}[${name}]`;

export function paymentsSheet(gathered: readonly GatheredPayments[], ownRows: number): ModelSheet {
  const gatheredCount =
    typedPayments.length + ownRows + gathered.reduce((sum, { rowCount }) => sum + rowCount, 0) + spare;
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
            "Two rows with one key and period are one payment in two accounts: the better grade counts, the other shows how far it is off. A row of a company's own sheet is found by the name of its block.",
          ],
        ],
      },
      heading(0, "Typed"),
      ...typedBlocks(),
      heading(gatheredAt, "Of all companies"),
      head(gatheredAt, paymentColumns),
      ...spillOf(gatheredAt, paymentColumns, gatherFormula(gathered), gatheredCount),
      heading(quarterAt, "By calendar quarter"),
      head(quarterAt, quarterColumns),
      ...spillOf(quarterAt, quarterColumns, quarterFormula(), gatheredCount * 2),
      heading(countedAt, "Counted once"),
      head(countedAt, countedColumns),
      ...spillOf(countedAt, countedColumns, countFormula(), gatheredCount * 2),
      head(endsAt, endsColumns),
      ...spillOf(endsAt, endsColumns, endsFormula(), gatheredCount * 2),
      ...profileBlocks(),
    ],
    tables: [
      {
        name: table,
        area: areaAddress({ row: header, column: 0, rowCount: typedPayments.length + 1, columnCount: columns.length }),
      },
    ],
    validations: [
      {
        area: areaAddress({
          row: firstBody,
          column: columns.indexOf("Source ID"),
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
  area: cellAddress(header - 1, column),
  role: "heading",
  cells: [[words]],
});

function head(column: number, names: readonly string[]): Block {
  return {
    area: areaAddress({ row: header, column, rowCount: 1, columnCount: names.length }),
    role: "header",
    cells: [names],
  };
}

function typedBlocks(): Block[] {
  const at = (name: Column, row: number) => cellAddress(row, columns.indexOf(name));
  const column = (
    name: Column,
    role: CellRole,
    entry: (payment: TypedPayment, row: number) => CellEntry,
    more: Partial<Block> = {},
  ): Block => ({
    area: areaAddress({
      row: firstBody,
      column: columns.indexOf(name),
      rowCount: typedPayments.length,
      columnCount: 1,
    }),
    role,
    cells: typedPayments.map((payment, index) => [entry(payment, firstBody + index)]),
    ...more,
  });
  const worst = (row: number) => {
    const letter = (id: string) => `CODE(${textLookUp(id, "Grade")}&"J")`;
    const [source, less, part] = [at("Source ID", row), at("Less ID", row), at("Part", row)];
    return `=CHAR(MAX(${letter(source)},IF(${less}="",0,${letter(less)}),IF(ABS(${part})=1,0,CODE("I"))))`;
  };
  const amount = (row: number) => {
    const [source, less, part] = [at("Source ID", row), at("Less ID", row), at("Part", row)];
    return `=(${valueLookUp(source)}-IF(${less}="",0,${valueLookUp(less)}))*${part}`;
  };
  return [
    head(0, columns),
    column("Period", "input", ({ period }) => period, { numberFormat: day, align: "Left" }),
    column("Payer", "input", ({ payer }) => payer),
    column("Payee", "input", ({ payee }) => payee),
    column("Layer", "input", ({ layer }) => layer),
    column("Amount", "calculation", (_payment, row) => amount(row), { numberFormat: money, align: "Right" }),
    column("Unit", "input", () => "USD bn"),
    column("Grade", "calculation", (_payment, row) => worst(row), { align: "Center" }),
    column("Key", "input", ({ key }) => key),
    column("Months", "input", ({ months }) => months, { numberFormat: "0", align: "Right" }),
    column("Account", "input", ({ account }) => account),
    column("Source ID", "input", ({ source }) => `{source:${source}}`),
    column("Less ID", "input", ({ less }) => (less === "" ? null : `{source:${less}}`)),
    column("Part", "input", ({ part }) => part, { numberFormat: "0.000", align: "Right" }),
    column("Why", "note", ({ why }) => why),
  ];
}

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

/** Typed rows, the rows worked out on this model's own sheet, and those of every company; what has no amount is no payment. */
function gatherFormula(gathered: readonly GatheredPayments[]): string {
  const heads = areaAddress({ row: header, column: gatheredAt, rowCount: 1, columnCount: paymentColumns.length })
    .split(":")
    .map((cell) => cell.replace(/([A-Z]+)(\d+)/, "$$$1$$$2"))
    .join(":");
  const parts = [`TAKE({table:${table}},,COLUMNS(${heads}))`, "[ownPayments:all]", ...gathered.map(({ name }) => name)];
  return `=LET(found,VSTACK(${parts.join(",")}),FILTER(found,ISNUMBER(INDEX(found,,${paymentColumns.indexOf("Amount") + 1}))))`;
}

/**
 * Every payment on the calendar quarters that end within it. A month goes to the quarter it falls into; where a quarter began before
 * the period, the period before it gives the rest with its grade: it stands in the row above, in the same account. Without one the
 * quarter is left out.
 */
function quarterFormula(): string {
  const part = (name: (typeof paymentColumns)[number]) => `INDEX(found,,${paymentColumns.indexOf(name) + 1})`;
  const m = "[monthsPerQuarter]";
  const y = "[monthsPerYear]";
  /** Of the row above. */
  const shifted = (values: string) => `VSTACK("",DROP(${values},-1))`;
  const above = (one: string, other: string) => `${shifted(one)}=${other}`;
  const steps: readonly (readonly [string, string])[] = [
    ["found", `${fixed(firstBody, gatheredAt)}#`],
    ["ends", part("Period")],
    ["before", "DATE(YEAR(ends),MONTH(ends),0)"],
    ["nearest", "IF(ends-before<DATE(YEAR(ends),MONTH(ends)+1,0)-ends,before,ends)"],
    ["closes", `YEAR(nearest)*${y}+MONTH(nearest)`],
    ["opens", `closes-${part("Months")}`],
    ["account", `${part("Key")}&"|"&${part("Account")}&"|"`],
    ["monthly", `${part("Amount")}*XLOOKUP(${part("Unit")},[moneyUnit:row],[unitFactor:row])/${part("Months")}`],
    ["letter", `IF(${part("Grade")}="","J",${part("Grade")})`],
    ["follows", above("account&closes", "account&opens")],
    ["earlier", `IF(follows,${shifted("monthly")},"")`],
    ["earlierLetter", `IF(follows,${shifted("letter")},"A")`],
    ["quarter", `${m}*(INT(opens/${m})+SEQUENCE(1,${y}/${m}))`],
    ["lead", `IF(quarter-${m}<opens,opens-quarter+${m},0)`],
    ["amount", `IF(lead=0,monthly*${m},IF(ISNUMBER(earlier),monthly*(${m}-lead)+earlier*lead,""))`],
    ["grade", "IF((lead>0)*(CODE(earlierLetter)>CODE(letter)),earlierLetter,letter)"],
    ["closing", `DATE(INT((quarter-1)/${y}),MOD(quarter-1,${y})+1+1,0)`],
    ["counts", "(quarter<=closes)*ISNUMBER(amount)*(closing>=[quarter:first])*(closing<=[quarter:last])"],
  ];
  const down = (value: string) => `TOCOL(IF(counts,${value},""))`;
  const columns = [
    "closing",
    part("Payer"),
    part("Payee"),
    part("Layer"),
    "amount",
    "grade",
    part("Key"),
    part("Account"),
  ];
  const result = `FILTER(HSTACK(${columns.map(down).join(",")}),TOCOL(counts)>0)`;
  return `=LET(${steps.map(([name, value]) => `${name},${value}`).join(",")},${result})`;
}

const own = (name: (typeof quarterColumns)[number]) =>
  `INDEX(${fixed(firstBody, quarterAt)}#,,${quarterColumns.indexOf(name) + 1})`;

function countFormula(): string {
  return `=AIE.COUNT_ONCE(${own("Amount")},HSTACK(${own("Key")},${own("Quarter")}),${own("Grade")},,FALSE)`;
}

/**
 * What counts of payments by those who are paid nothing themselves in that quarter, by native formulas: a name of each payer and
 * quarter is looked for among the payees in order.
 */
function endsFormula(): string {
  const name = (column: "Payer" | "Payee") => `${own(column)}&"|"&${own("Quarter")}`;
  const isOutside = `${own("Layer")}="${excludedLayer}"`;
  const paid = `SORT(FILTER(${name("Payee")},${own("Layer")}<>"${excludedLayer}"))`;
  return `=IF(${isOutside},0,IF(ISNA(XMATCH(${name("Payer")},${paid},0,1+1)),INDEX(${fixed(firstBody, countedAt)}#,,1),0))`;
}

/** Typed rows by grade. */
function profileBlocks(): Block[] {
  const rows = 12;
  const area = (row: number, column: number, rowCount: number, columnCount: number) =>
    areaAddress({ row, column: profileAt + column, rowCount, columnCount });
  return [
    heading(profileAt, "Typed rows by grade, USD bn"),
    {
      area: area(header, 0, 1, 1),
      role: "header",
      cells: [[`=AIE.GRADE_PROFILE(${typed("Amount")},${typed("Grade")})`]],
    },
    { area: area(header, 1, 1, 3), role: "header", align: "Right" },
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
  const all = [...columns, "", ...paymentColumns, "", ...quarterColumns, ...countedColumns, ...endsColumns, ""];
  return [...all.map((name) => known[name] ?? gap), 100, 76, 66, 122];
}
