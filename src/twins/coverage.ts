/** Coverage: many companies, one calendar, one stack. */
import { datedRows, uprightText } from "./eachRow";
import { unicodeForms } from "./nameColumn";
import { headersOption, numberOption, sizeOf, widthOf, wordOption } from "./options";
import { blankSteps, paymentSteps, runsOfSpaces, uprightNames } from "./payments";
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

export const GENAI_DEDUPE_SERIES: Twin = {
  id: "GENAI_DEDUPE_SERIES",
  parameters: parametersOf(
    "periods",
    "amounts",
    "payers",
    "payees",
    "layers",
    ["by", '"layers"'],
    ["measure", '"value added"'],
    ["exclude", '"Chips"'],
    ["headers", "TRUE"],
  ),
  steps: [
    ...wordOption("by", ["layers", "firms"], "1"),
    ...wordOption("measure", ["value added", "gross", "share", "hhi"], "1"),
    headersOption,
    ["size_periods", sizeOf("periods")],
    ["rows", `IF(size_periods>1, size_periods, ${sizeOf("amounts")})`],
    ...paymentSteps({
      before: [
        ...blankSteps("(rows=1)+(size_payers>1)+(size_payees>1)+(size_layers>1)"),
        ["misfit_periods", `(${widthOf("periods")}>1)+(size_amounts<>rows)+no_payers+no_payees+no_layers`],
        [
          "period",
          `MAP(${uprightNames("periods")}, LAMBDA(cell, IF((cell="")+(cell=0)>0, "", IF(cell<"", cell, TRIM(cell)))))`,
        ],
        ["period_at", "MAP(period, LAMBDA(cell, XMATCH(cell, period)))"],
        ["of_period", "period_at&mark"],
        ["opens_period", '(period<>"")*(period_at=row)'],
      ],
      payer: [["payer", 'IF(kept, of_period&key_payers, "")']],
      payee: "of_period&key_payees",
      layer: 'IF(own_layer="", "", of_period&own_layer)',
      nameless: '((key_payers="")+(key_payees="")+(key_layers="")>0)',
    }),
    ["by_layer", "used_by=1"],
    ["group", "IF(row*by_layer, layer, payee)"],
    ["payer_at", "MAP(payer, LAMBDA(cell, IFNA(XMATCH(cell, payee), 0)))"],
    ["payer_group", 'IF(row*by_layer, MAP(payer_at, LAMBDA(place, IF(place=0, "", INDEX(layer, place)))), payer)'],
    ["gross", "MAP(group, LAMBDA(cell, SUM(counted*amount*(group=cell))))"],
    ["added", "gross-MAP(group, LAMBDA(cell, SUM(passed*amount*(payer_group=cell))))"],
    ["end_paid", "(counted-passed)*amount"],
    ["customers", "MAP(period_at, LAMBDA(cell, SUM(end_paid*(period_at=cell))))"],
    ["sold", "MAP(period_at, LAMBDA(cell, SUM(counted*amount*(period_at=cell))))"],
    [
      "endless",
      "MAP(period_at, sold, LAMBDA(cell, all, IF(all>0, IF(SUM((counted-passed)*(period_at=cell))=0, 1, 0), 0)))",
    ],
    ["firm_added", "MAP(payee, LAMBDA(cell, SUM(amount*(counted*(payee=cell)-passed*(payer=cell)))))"],
    ["opens_firm", "counted*(MAP(payee, LAMBDA(cell, MIN(IF(counted*(payee=cell), row, rows+1))))=row)"],
    ["member", "opens_firm*firm_added"],
    ["squares", "MAP(group, LAMBDA(cell, SUM((group=cell)*member^2)))"],
    ["lowest", "MAP(group, LAMBDA(cell, MIN((group=cell)*member)))"],
    ["all_squares", "MAP(period_at, LAMBDA(cell, SUM((period_at=cell)*member^2)))"],
    ["all_lowest", "MAP(period_at, LAMBDA(cell, MIN((period_at=cell)*member)))"],
    ["index_of", 'IF(lowest<-1E-9, #NUM!, IF(added=0, "", 10000*squares/IF(added=0, 1, added)^2))'],
    ["divisor", "IF(customers=0, 1, customers)"],
    ["all_index", 'IF(all_lowest<-1E-9, #NUM!, IF(customers=0, "", 10000*all_squares/divisor^2))'],
    ["share", 'IF(customers=0, "", added/divisor)'],
    [
      "figure",
      "IF(row*(used_measure=1), added, IF(row*(used_measure=2), gross, IF(row*(used_measure=3), share, index_of)))",
    ],
    ["whole", 'IF(customers=0, "", 1)'],
    [
      "total",
      "IF(row*(used_measure=1), customers, IF(row*(used_measure=2), sold, IF(row*(used_measure=3), whole, all_index)))",
    ],
    ["key", "IF(row*by_layer, own_layer, key_payees)"],
    ["shown_row", "counted*(1-endless)"],
    ["first", "MAP(key, LAMBDA(cell, MIN(IF(shown_row*(key=cell), row, rows+1))))"],
    ["aside_row", "outside*(1-endless)"],
    ["first_aside", "MAP(key, LAMBDA(cell, MIN(IF(aside_row*(key=cell), row, rows+1))))"],
    ["dated", 'IF(period<"", 0, 1)'],
    ["rank", 'IF(period<"", period, row)'],
    ["order", "SORTBY(row, 1-opens_period, 1, dated, 1, rank, 1)"],
    ["period_count", "SUM(opens_period)"],
    ["last", "IF(period_count>0, period_count, 1)"],
    ["starts", "TRANSPOSE(MAP(SEQUENCE(last), LAMBDA(k, INDEX(order, k))))"],
    ["stopped", "MAP(starts, LAMBDA(start, INDEX(endless, start)))"],
    [
      "hits",
      "MAKEARRAY(rows, last, LAMBDA(line, place, MIN(IF(counted*(key=INDEX(key, line))*(period_at=INDEX(starts, 1, place)), row, rows+1))))",
    ],
    ["cells", "MAP(hits, LAMBDA(hit, IF(hit>rows, 0, INDEX(figure, hit))))"],
    [
      "sums_aside",
      "MAKEARRAY(rows, last, LAMBDA(line, place, SUM(outside*amount*(key=INDEX(key, line))*(period_at=INDEX(starts, 1, place)))))",
    ],
    ["aside", 'IF(sums_aside*0+used_measure=2, sums_aside, IF(used_measure=1, "Excluded", ""))'],
    ["totals", "MAP(starts, LAMBDA(start, INDEX(total, start)))"],
    ["heads", "MAP(starts, LAMBDA(start, INDEX(period, start)))"],
    [
      "lines",
      'VSTACK(HSTACK(IF(by_layer, "Layer", "Firm"), heads), HSTACK(key, IF(stopped, #N/A, cells)), HSTACK("Total", IF(stopped, #N/A, totals)), HSTACK(key, IF(stopped, #N/A, aside)))',
    ],
    ["seen", "VSTACK(shown*1, (first=row)*1, 1, (first_aside=row)*1)"],
    ["wrong_measure", "(used_by=2)*(used_measure=4)"],
  ],
  result:
    'IF(SUM(amounts)<"", IF(used_by+used_measure+shown>=0, IF(misfit+misfit_periods+wrong_measure>0, #VALUE!, IF(SUM((1-blank)*(period=""))>0, #VALUE!, IF(period_count=0, #N/A, IF(unfit>0, #VALUE!, FILTER(lines, seen=1)))))))',
  limits: [unicodeForms, runsOfSpaces],
};
