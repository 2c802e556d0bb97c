import { daysOfNumber } from "../../register/import/dateColumn";
import { isOfFiscalYear, isOfPlainYear } from "../../register/import/periodText";
import type { SourceField } from "../../register/source";
import type { ImportReading } from "./useImportReading";

/** The first number that may be a day, with both days; and the first plain year beside a company's own. null where there is none. */
export function datesIn({ text: { table }, mapping }: ImportReading) {
  const texts = (field: SourceField) => {
    const place = mapping.indexOf(field);
    return place < 0 ? [] : table.rows.map(({ cells }) => (cells[place] ?? "").trim());
  };
  const periods = texts("periodEnd");
  const number = [...periods, ...texts("asOf"), ...texts("gradedOn")].find((cell) => daysOfNumber(cell) !== null);
  return {
    numberDays: number === undefined ? null : { text: number, days: daysOfNumber(number)! },
    plainYear: periods.some(isOfFiscalYear) ? (periods.find(isOfPlainYear) ?? null) : null,
  };
}
