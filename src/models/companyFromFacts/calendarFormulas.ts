/** What a cell of a calendar year says: the periods that make it up, those that reach over its ends by their months. */
import type { StandardLine } from "../../register/import/filings/standardLine";
import type { CalendarTerm } from "./calendarView";
import type { CompanyFacts } from "./companyFacts";
import { spansOf } from "./companyFacts";
import { keyIn } from "./filedBlock";

/** "" where the year stays blank. A period that is blank leaves the year blank: no part of it stands for the whole. */
export function calendarFormula(line: StandardLine, term: CalendarTerm | null): string {
  if (term === null) return "";
  const { axis, first, last, isFirstPart, isLastPart } = term;
  const cells = (from: number, to = from) => `[${keyIn(axis, line.name)}:${from === to ? from : `${from}to${to}`}]`;
  if (line.measure === "balance") return `=IF(${cells(first)}="","",${cells(first)})`;
  const [within, months] = axis === "quarter" ? ["quarterIn", "quarterMonths"] : ["fiscalIn", "months"];
  const [from, to] = [isFirstPart ? first + 1 : first, isLastPart ? last - 1 : last];
  const parts = [
    ...(isFirstPart ? [`${cells(first)}*[${within}:${first}]/[${months}]`] : []),
    ...(from > to ? [] : [from === to ? cells(from) : `SUM(${cells(from, to)})`]),
    ...(isLastPart ? [`${cells(last)}*([${months}]-[${within}:${last}])/[${months}]`] : []),
  ];
  return `=IF(COUNT(${cells(first, last)})=COLUMNS(${cells(first, last)}),${parts.join("+")},"")`;
}

/** Which years come from fiscal years, whose figures are spread over more months than those of quarters. */
export function calendarNote({ calendar, years }: CompanyFacts, line: StandardLine): string {
  if (calendar === null || line.measure === "balance" || calendar.quarters.length === 0) return "";
  const spread = years.filter(({ end }) => calendar.termOf(line.name, end)?.axis === "fiscal");
  if (spread.length === 0) return "";
  return `From fiscal years, spread evenly over their months: ${spansOf(spread.map(({ year }) => year))}.`;
}
