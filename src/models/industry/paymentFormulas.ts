/** How payments are gathered, put on calendar quarters and counted once; all but the counting in native formulas. */
import { areaAddress, fixedAddress } from "../../formula/address";
import type { GatheredPayments } from "../payments/gatheredPayments";
import { excludedLayer, paymentColumns } from "../payments/paymentRows";
import {
  countedAt,
  firstBody,
  fixed,
  gatheredAt,
  headerRow,
  paymentsTable,
  quarterAt,
  quarterColumns,
} from "./paymentPlaces";

/** Typed rows, the rows worked out on this model's own sheet, and those of every company; what has no amount is no payment. */
export function gatherFormula(gathered: readonly GatheredPayments[]): string {
  const heads = fixedAddress(
    areaAddress({ row: headerRow, column: gatheredAt, rowCount: 1, columnCount: paymentColumns.length }),
  );
  const parts = [
    `TAKE({table:${paymentsTable}},,COLUMNS(${heads}))`,
    "[ownPayments:all]",
    ...gathered.map(({ name }) => name),
  ];
  return `=LET(found,VSTACK(${parts.join(",")}),FILTER(found,ISNUMBER(INDEX(found,,${paymentColumns.indexOf("Amount") + 1}))))`;
}

/**
 * Every payment on the calendar quarters that end within it. A month goes to the quarter it falls into; where a quarter began before
 * the period, the period before it gives the rest with its grade: it stands in the row above, in the same account. Without one the
 * quarter is left out.
 */
export function quarterFormula(): string {
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

export function countFormula(): string {
  return `=AIE.COUNT_ONCE(${own("Amount")},HSTACK(${own("Key")},${own("Quarter")}),${own("Grade")},,FALSE)`;
}

/**
 * What counts of payments by those who are paid nothing themselves in that quarter, by native formulas: a name of each payer and
 * quarter is looked for among the payees in order.
 */
export function endsFormula(): string {
  const name = (column: "Payer" | "Payee") => `${own(column)}&"|"&${own("Quarter")}`;
  const isOutside = `${own("Layer")}="${excludedLayer}"`;
  const paid = `SORT(FILTER(${name("Payee")},${own("Layer")}<>"${excludedLayer}"))`;
  return `=IF(${isOutside},0,IF(ISNA(XMATCH(${name("Payer")},${paid},0,1+1)),INDEX(${fixed(firstBody, countedAt)}#,,1),0))`;
}
