/** The cells of a block of payments: a row for each flow and column of the axis, in plain formulas that need no add-in. */
import { areaAddress, cellAddress } from "../../formula/address";
import { asTypedText } from "../../register/registerRow";
import type { Places, PlacedLine } from "./layout";
import type { Block, CellEntry } from "./model";
import { cellWithGrade, withAddresses } from "./references";
import { paymentColumns, type PaymentColumn, type PaymentFlow, type PaymentRows } from "../payments/paymentRows";

const dayFormat = "yyyy-mm-dd";
const [widestName, widestKey] = [22, 44];
/** One flow is that of a company whose years stand above: its names and its key wrap, so that they do not spread the columns of years. */
const [wrappedName, wrappedKey] = [15, 15];
const linesOfWrapped = 2;

export function paymentBlocks(placed: PlacedLine, sheet: string, layout: Places): Block[] {
  const { line, row, axis } = placed;
  if (line.kind !== "payments") return [];
  if (axis === null) throw new Error(`Payments need a section with an axis of periods; got ${line.key} without one.`);
  const places = axis.values.map((_value, place) => place);
  const isOneFlow = line.flows.length === 1;
  const nameLook: Partial<Block> = isOneFlow ? { letters: wrappedName, wrap: "middle" } : { letters: widestName };
  const keyLook: Partial<Block> = isOneFlow ? { letters: wrappedKey, wrap: "middle" } : { letters: widestKey };
  const first = row + 2;
  const at = (name: PaymentColumn, atRow: number, rowCount: number) =>
    areaAddress({ row: atRow, column: paymentColumns.indexOf(name), rowCount, columnCount: 1 });
  /** The same in every row of a flow. */
  const down = (
    name: PaymentColumn,
    entry: (flow: PaymentFlow, atRow: number) => CellEntry,
    look: Partial<Block> = {},
  ) =>
    line.flows.map((flow, index): Block => {
      const from = first + index * places.length;
      const cells = places.map((place) => [entry(flow, from + place)]);
      return { area: at(name, from, places.length), role: "calculation", cells, ...look };
    });
  /** What stands across on the axis stands below one another here, so that each cell has a formula of its own. */
  const along = (name: PaymentColumn, entry: (flow: PaymentFlow, place: number) => CellEntry, look: Partial<Block>) =>
    line.flows.flatMap((flow, index) =>
      places.map((place): Block => {
        const area = at(name, first + index * places.length + place, 1);
        return { area, role: "calculation", cells: [[entry(flow, place)]], ...look };
      }),
    );
  const said = (text: string, place: number | null) =>
    text.startsWith("=") ? withAddresses(text, layout, sheet, place) : text;
  const header = { row: row + 1, column: 0, rowCount: 1, columnCount: paymentColumns.length };
  return [
    { area: cellAddress(row, 0), role: "label", cells: [[line.label]] },
    ...(line.note === undefined ? [] : [{ area: cellAddress(row, 1), role: "note", cells: [[line.note]] } as const]),
    { area: areaAddress(header), role: "header", cells: [paymentColumns] },
    { area: headerCell(row + 1, "Amount"), role: "header", align: "Right" },
    { area: headerCell(row + 1, "Grade"), role: "header", align: "Center" },
    { area: headerCell(row + 1, "Months"), role: "header", align: "Right" },
    ...along("Period", (_flow, place) => said(line.period, place), {
      numberFormat: dayFormat,
      align: "Left",
      ...(isOneFlow && { lines: linesOfWrapped }),
    }),
    ...(["payer", "payee", "layer"] as const).flatMap((part, index) =>
      down(paymentColumns[index + 1]!, (flow) => said(flow[part], null), nameLook),
    ),
    ...along("Amount", ({ amount }, place) => said(amount, place), {
      numberFormat: line.numberFormat ?? "#,##0.00",
      align: "Right",
    }),
    ...down("Unit", () => line.unit),
    ...along("Grade", ({ grades }, place) => worst(grades.map((key) => cellWithGrade(key, layout, sheet, place))), {
      align: "Center",
      letters: 1,
    }),
    ...down("Key", ({ what }, atRow) => keyOf(what, atRow), keyLook),
    ...along("Months", (_flow, place) => (typeof line.months === "number" ? line.months : said(line.months, place)), {
      numberFormat: "0",
      align: "Right",
    }),
    ...down("Account", () => accountOf(line, layout.short, (text) => said(text, null)), nameLook),
  ];
}

/** A name that Excel would calculate is typed as a text; a formula says whose books these are. */
function accountOf({ account }: PaymentRows, short: string, said: (text: string) => string): CellEntry {
  return account?.startsWith("=[") === true ? said(account) : asTypedText(account ?? short);
}

function headerCell(row: number, name: PaymentColumn): string {
  return cellAddress(row, paymentColumns.indexOf(name));
}

/** A blank counts as J. */
function worst(cells: readonly string[]): string {
  if (cells.length === 0) throw new Error("A payment needs the lines that its grade comes from; got none.");
  return `=CHAR(MAX(${cells.map((cell) => `CODE(${cell}&"J")`).join(",")}))`;
}

/** As `paymentKey` writes it, of the names that stand in the row. */
function keyOf(what: string | undefined, row: number): string {
  const [payer, payee] = (["Payer", "Payee"] as const).map((name) => cellAddress(row, paymentColumns.indexOf(name)));
  return `=${payer}&" > "&${payee}${what === undefined ? "" : `&": ${what.replaceAll('"', '""')}"`}`;
}
