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
 * quarter is left out. What a row says of all its quarters is worked out once, before there is a row for each quarter: "from" and
 * "until" are the first and the last of them, in months like all that is counted here.
 */
export function quarterFormula(): string {
  const part = (name: (typeof paymentColumns)[number]) => `INDEX(found,,${paymentColumns.indexOf(name) + 1})`;
  const m = "[monthsPerQuarter]";
  const y = "[monthsPerYear]";
  const monthsOf = (day: string) => `(YEAR(${day})*${y}+MONTH(${day}))`;
  /** Of the row above. */
  const shifted = (values: string) => `VSTACK("",DROP(${values},-1))`;
  const above = (one: string, other: string) => `${shifted(one)}=${other}`;
  const perRow: readonly (readonly [string, string])[] = [
    ["found", `${fixed(firstBody, gatheredAt)}#`],
    ["ends", part("Period")],
    ["before", "DATE(YEAR(ends),MONTH(ends),0)"],
    ["nearest", "IF(ends-before<DATE(YEAR(ends),MONTH(ends)+1,0)-ends,before,ends)"],
    ["closes", monthsOf("nearest")],
    ["opens", `closes-${part("Months")}`],
    ["account", `${part("Key")}&"|"&${part("Account")}&"|"`],
    ["monthly", `${part("Amount")}*XLOOKUP(${part("Unit")},[moneyUnit:row],[unitFactor:row])/${part("Months")}`],
    ["letter", `IF(${part("Grade")}="","J",${part("Grade")})`],
    ["follows", above("account&closes", "account&opens")],
    ["rest", `IF(follows,${shifted("monthly")},"")`],
    ["isWhole", "ISNUMBER(rest)"],
    ["worse", `IF(follows,IF(CODE(${shifted("letter")})>CODE(letter),${shifted("letter")},letter),letter)`],
    ["begins", monthsOf("[quarter:first]")],
    ["earliest", `IF(isWhole,opens+1,opens+${m})`],
    ["from", "IF(earliest<begins,begins,earliest)"],
    ["until", `IF(ISNUMBER(monthly),IF(closes<${monthsOf("[quarter:last]")},closes,${monthsOf("[quarter:last]")}),0)`],
  ];
  const carried = [
    ...(["Payer", "Payee", "Layer", "Key", "Account"] as const).map(part),
    ...["opens", "monthly", "IF(isWhole,rest,0)", "letter", "worse"],
  ];
  const of = (place: number) => `INDEX(all,,${place})`;
  const [payer, payee, layer, key, account, opens, monthly, rest, letter, worse] = carried.map((_values, index) =>
    of(index + 1),
  );
  const perQuarter: readonly (readonly [string, string])[] = [
    ["quarters", `${m}*(INT(opens/${m})+SEQUENCE(1,${y}/${m}))`],
    ["counts", "(quarters>=from)*(quarters<=until)"],
    ["isOne", "TOCOL(counts)>0"],
    ["row", 'FILTER(TOCOL(IF(counts,SEQUENCE(ROWS(found)),"")),isOne)'],
    ["quarter", "FILTER(TOCOL(quarters),isOne)"],
    ["all", `CHOOSEROWS(HSTACK(${carried.join(",")}),row)`],
    ["early", `${opens}-quarter+${m}`],
    ["lead", "IF(early>0,early,0)"],
    ["amount", `${monthly}*(${m}-lead)+${rest}*lead`],
    ["grade", `IF(lead>0,${worse},${letter})`],
    ["closing", `INDEX([quarter:row],(quarter-begins)/${m}+1)`],
  ];
  const result = `HSTACK(closing,${payer},${payee},${layer},amount,grade,${key},${account})`;
  return `=LET(${[...perRow, ...perQuarter].map(([name, value]) => `${name},${value}`).join(",")},${result})`;
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
