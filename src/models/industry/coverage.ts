/** Whom the industry covers: a row a firm and layer, with what the table of companies says of it. */
import { companiesTableName, type CompanyColumn } from "../companies/companiesTable";
import { excludedLayer } from "../payments/paymentRows";
import { counted, quarterColumn } from "./paymentPlaces";

/** Firm by firm: what it was paid in the year and in the one before, and how much of the year rests on what. */
export function coverage(): string {
  const columns = ["Payee", "Layer", "Grade", "Quarter"] as const;
  const [payee, layer, quarter] = (["Payee", "Layer", "Quarter"] as const).map(quarterColumn);
  const latest = `MAXIFS(${quarter},${payee},"="&INDEX(firms,,1),${layer},"="&INDEX(firms,,2),${counted},"<>0")`;
  const yearsBack = (months: string) => `EOMONTH([quarter:last],-${months})`;
  return (
    `=LET(found,FILTER(HSTACK(${columns.map(quarterColumn).join(",")},${counted}),${quarterColumn("Quarter")}>${yearsBack("[monthsPerYear]-[monthsPerYear]")}),` +
    `names,INDEX(found,,1)&"|"&INDEX(found,,2),firms,UNIQUE(HSTACK(INDEX(found,,1),INDEX(found,,2))),` +
    `letter,INDEX(found,,3)&"J",amount,INDEX(found,,5),year,IF(INDEX(found,,4)>${yearsBack("[monthsPerYear]")},amount,0),` +
    `sums,MMULT(IF(INDEX(firms,,1)&"|"&INDEX(firms,,2)=TRANSPOSE(names),1,0),HSTACK(year,amount-year,IF(LEFT(letter)<="C",year,0),IF(LEFT(letter)>="I",year,0))),` +
    `paid,INDEX(sums,,1),filed,INDEX(sums,,3),assumed,INDEX(sums,,4),` +
    `VSTACK(HSTACK("Firm","Layer","Paid in the year","The year before","Filed, A to C","Reported, D to H","Assumed, I or J","Figures to","Role","Fiscal year ends"),` +
    `HSTACK(firms,paid,INDEX(sums,,2),${["filed", "(paid-filed-assumed)", "assumed"].map((part) => `IF(paid=0,0,${part}/paid)`).join(",")},${latest},${ofCompanies("Role")},${ofCompanies("Fiscal year ends")})))`
  );
}

/** What the table of companies says of a firm; blank for one that is not in it. */
const ofCompanies = (column: CompanyColumn) =>
  `XLOOKUP(INDEX(firms,,1),${companiesTableName}[Paid as],${companiesTableName}[${column}]&"","")`;

/** How many firms, each in its layer, are paid in the last four quarters and not in the last one; chips stand beside what is counted. */
export function lateFirms(): string {
  const paid = (quarters: string) =>
    `SUM(--(UNIQUE(FILTER(${quarterColumn("Payee")}&"|"&${quarterColumn("Layer")},(${quarters})*(${quarterColumn("Layer")}<>"${excludedLayer}")*(${counted}<>0),""))<>""))`;
  const quarter = quarterColumn("Quarter");
  return `=${paid(`${quarter}>EOMONTH([quarter:last],-[monthsPerYear])`)}-${paid(`${quarter}=[quarter:last]`)}`;
}
