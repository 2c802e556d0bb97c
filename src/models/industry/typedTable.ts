/** The table of typed payments: amounts and grades by the ids of sources, everything else typed. */
import { areaAddress, cellAddress } from "../../formula/address";
import { textLookUp, valueLookUp } from "../language/lookUps";
import type { Block, CellEntry, CellRole } from "../language/model";
import { firstBody, headerRow, typedColumns, type TypedColumn } from "./paymentPlaces";
import { typedPayments, type TypedPayment } from "./typedPayments";

export const day = "yyyy-mm-dd";
export const money = "#,##0.000";

const ofNumbers: ReadonlySet<string> = new Set(["Amount", "Months", "Part", "Counted", "From end customers"]);

/** The names of columns above their figures. */
export function head(column: number, names: readonly string[]): Block[] {
  const at = (from: number, columnCount: number) =>
    areaAddress({ row: headerRow, column: column + from, rowCount: 1, columnCount });
  return [
    { area: at(0, names.length), role: "header", cells: [names] },
    ...names.flatMap((name, index): Block[] =>
      ofNumbers.has(name) ? [{ area: at(index, 1), role: "header", align: "Right" }] : [],
    ),
  ];
}

export function typedBlocks(): Block[] {
  const at = (name: TypedColumn, row: number) => cellAddress(row, typedColumns.indexOf(name));
  const column = (
    name: TypedColumn,
    role: CellRole,
    entry: (payment: TypedPayment, row: number) => CellEntry,
    more: Partial<Block> = {},
  ): Block => ({
    area: areaAddress({
      row: firstBody,
      column: typedColumns.indexOf(name),
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
    ...head(0, typedColumns),
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
