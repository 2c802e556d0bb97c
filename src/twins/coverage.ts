/** Coverage: many companies, one calendar, one stack. */
import { datedRows, uprightText } from "./eachRow";
import { headersOption, numberOption, sizeOf, widthOf } from "./options";
import { parametersOf, type Twin } from "./twin";

export const TTM: Twin = {
  id: "TTM",
  parameters: parametersOf("values", ["periods_per_year", "4"]),
  steps: [
    ...numberOption("periods_per_year", "4", (used) => `(${used}<=0)+(${used}<>INT(${used}))`),
    ["size", sizeOf("values")],
    ["omitted", 'IF(size=1, IF(ISTEXT(values), TRIM(values)="", FALSE), FALSE)'],
    ["series", `IF(SEQUENCE(size)>0, IF(size=1, IF(ISBLANK(values), 0, values), ${uprightText("values")}))`],
    ["misfit", `(${widthOf("values")}>1)+SUM(1-(series="")-(series<""))`],
    ["period", "SEQUENCE(size)"],
    ["known", 'MAX(IF((series="")+(series=0)>0, 0, period))'],
    ["gap", '(series="")+(period>known)'],
    ["amount", 'IF(series="", 0, series)'],
    [
      "sums",
      'MAP(period, LAMBDA(now, IF(now<used_periods_per_year, "", IF(SUM((period<=now)*(period>now-used_periods_per_year)*gap)>0, #N/A, SUM((period<=now)*(period>now-used_periods_per_year)*amount)))))',
    ],
    ["across", "(size>1)*(IFERROR(ROWS(values), 1)=1)"],
    ["fault", 'IF(omitted, #N/A, IF(SUM(series)<"", IF(misfit>0, #VALUE!, 0), 0))'],
  ],
  result: "IF(used_periods_per_year*0=fault, IF(across, TRANSPOSE(sums), sums))",
  limits: [],
};

/** The number of the month whose end lies nearest to a day, at most a week away: 12 for each year, and 0 for January. */
const nearestMonth = (day: string) =>
  `IF(EOMONTH(${day}, 0)-${day}<=${day}-EOMONTH(${day}, -1), IF(EOMONTH(${day}, 0)-${day}<=7, 12*YEAR(${day})+MONTH(${day})-1, 0), IF(${day}-EOMONTH(${day}, -1)<=7, 12*YEAR(${day})+MONTH(${day})-2, 0))`;

export const CALENDARISE: Twin = {
  id: "CALENDARISE",
  parameters: parametersOf("period_ends", "values", ["months", "12"], ["calendar_ends", '""'], ["headers", "TRUE"]),
  steps: [
    headersOption,
    ...datedRows(
      { name: "period_ends", isEach: true },
      { name: "values", isEach: true },
      { name: "months", standard: "12" },
    ),
    ["one", "SEQUENCE(rows)^0"],
    ["kept", "one*(1-blank)"],
    ["day", "one*IF(blank, 45657, column_period_ends)"],
    ["amount", "one*IF(blank, 0, column_values)"],
    ["length", "one*IF(blank, 12, column_months)"],
    ["bad_day", "SUM((day<=0)*1)"],
    ["bad_length", "SUM((length<1)+(length<>INT(length)))"],
    ["last", `MAP(IF(day<61, 61, day), LAMBDA(end, ${nearestMonth("end")}))`],
    ["first", "last-length+1"],
    ["no_month", "SUM(kept*((last=0)+(day<61)))"],
    ["newest", "MAX(kept*last)"],
    ["oldest", "MIN(IF(kept, first, newest))"],
    ["empty_end", "(SUM(kept)>1)*SUM(kept*(last=newest)*(amount=0))"],
    [
      "overlaps",
      "SUM(MAP(SEQUENCE(rows), LAMBDA(place, INDEX(kept, place)*SUM(kept*(SEQUENCE(rows)<>place)*(first<=INDEX(last, place))*(last>=INDEX(last, place))))))",
    ],
    ["no_calendar", `IF(${sizeOf("calendar_ends")}=1, IF(ISTEXT(calendar_ends), calendar_ends="", FALSE), FALSE)`],
    ["given", `IF(${sizeOf("calendar_ends")}=1, calendar_ends, ${uprightText("calendar_ends")})`],
    ["year_end", "12*INT((oldest+12)/12)-1"],
    ["years", "INT((newest-year_end)/12)+1"],
    [
      "asked",
      `IF(no_calendar, 0, MAP(given, LAMBDA(end, IF((end="")+(end=0)>0, -1, IF(end<"", IF(end<61, 0, ${nearestMonth("end")}), 0)))))`,
    ],
    ["bad_asked", `IF(no_calendar, 0, SUM((asked=0)*1)+(MAX(asked)<0)+(${widthOf("calendar_ends")}>1))`],
    [
      "ends",
      "IF(no_calendar, year_end+12*(SEQUENCE(IF(years>0, years, 1))-1), FILTER(VSTACK(asked, -1), VSTACK(asked, -1)>0))",
    ],
    ["span_count", "IF(no_calendar, years, SUM((asked>0)*1))"],
    ["span", "SEQUENCE(IF(span_count>0, span_count, 1))"],
    ["previous", "MAP(span, LAMBDA(k, IF(k=1, 0, INDEX(ends, k-1))))"],
    ["falling", "SUM((ends<=previous)*1)"],
    ["first_length", "IF(no_calendar, 12, IF(span_count>1, INDEX(ends, IF(span_count>1, 2, 1))-INDEX(ends, 1), 12))"],
    ["begins", "IF(span=1, ends-first_length+1, previous+1)"],
    [
      "shared",
      "MAP(span, LAMBDA(k, SUM(kept*(IF(last<INDEX(ends, k), last, INDEX(ends, k))-IF(first>INDEX(begins, k), first, INDEX(begins, k))+1)*(first<=INDEX(ends, k))*(last>=INDEX(begins, k)))))",
    ],
    [
      "flow",
      "MAP(span, LAMBDA(k, SUM(kept*amount/length*(IF(last<INDEX(ends, k), last, INDEX(ends, k))-IF(first>INDEX(begins, k), first, INDEX(begins, k))+1)*(first<=INDEX(ends, k))*(last>=INDEX(begins, k)))))",
    ],
    ["span_length", "ends-begins+1"],
    ["end_day", "MAP(ends, LAMBDA(k, EOMONTH(45657, k-24299)))"],
    ["table", 'HSTACK(end_day, IF(shared=span_length, flow, ""), shared/span_length)'],
    ["header", '{"Period end", "Value", "Covered"}'],
    [
      "fault",
      "IF(bad_day>0, #NUM!, IF(bad_length>0, #NUM!, IF(no_month+empty_end+overlaps>0, #VALUE!, IF(no_calendar, IF(years<1, #N/A, 0), IF(bad_asked>0, #VALUE!, IF(falling>0, #NUM!, 0))))))",
    ],
  ],
  result: "IF(unfit=0, IF(shown*0=fault, IF(shown, VSTACK(header, table), table)), #VALUE!)",
  limits: [],
};
