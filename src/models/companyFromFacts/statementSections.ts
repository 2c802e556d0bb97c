/** The sections of one statement: its years with their forecast, and the quarters and fiscal years that it is looked up or worked out by. */
import { serialFromIso } from "../../formula/serialDate";
import { monthEndNear } from "../../register/import/filings/fiscalPeriod";
import { standardLines } from "../../register/import/filings/standardLines";
import type { StandardLine } from "../../register/import/filings/standardLine";
import type { Line, Section } from "../language/definition";
import { assumption, formula } from "../language/lines";
import { calendarFormula, calendarNote } from "./calendarFormulas";
import type { CompanyFacts } from "./companyFacts";
import { filledBy, filedRows, keyIn, type FiledBlock } from "./filedBlock";
import { currencyFormat, dateFormat, shareFormat } from "./formats";

export interface Statement {
  readonly key: "income" | "cash" | "balance";
  /** "Profit and loss" */
  readonly title: string;
  readonly wants: (line: StandardLine) => boolean;
}

type PeriodAxis = FiledBlock["axis"];
const axisNames = { year: "", quarter: "Quarter", fiscal: "Fiscal" } as const;

/** [starts], [quarterEnds], [cashStarts], [balanceFiscalEnds]: the days of the periods on the sheet of the statement. */
export function dayKey(key: Statement["key"], axis: PeriodAxis, which: "Starts" | "Ends"): string {
  const name = `${axisNames[axis]}${which}`;
  return key === "income" ? `${name[0]!.toLowerCase()}${name.slice(1)}` : `${key}${name}`;
}

/** The blocks that formulas fill: the years of a company that is shown by fiscal years, else what its calendar years come from. */
export function filledBlocks(facts: CompanyFacts, { key, wants }: Statement): FiledBlock[] {
  const own = standardLines.filter(wants);
  const block = (axis: PeriodAxis, isIn: (line: string) => boolean): FiledBlock[] => {
    const lines = own.filter(({ name }) => isIn(name));
    const starts = key === "balance" ? {} : { starts: dayKey(key, axis, "Starts") };
    return lines.length === 0 ? [] : [{ key, axis, lines, ends: dayKey(key, axis, "Ends"), ...starts }];
  };
  const { calendar, quarters } = facts;
  const inQuarters = (line: string) => quarters.some(({ end }) => facts.ofQuarter(line, end) !== null);
  const inFiscalYears = (line: string) => facts.years.some(({ end }) => calendar?.termOf(line, end)?.axis === "fiscal");
  return [
    ...(calendar === null ? block("year", (line) => facts.isFiled(line)) : []),
    ...block("quarter", inQuarters),
    ...(calendar === null ? [] : block("fiscal", inFiscalYears)),
  ];
}

/** The years with the forecast behind them. `note` ends what is said of the figures. */
export function yearsSection(
  facts: CompanyFacts,
  statement: Statement,
  note: string,
  forecasts: Readonly<Record<string, string | undefined>>,
): Section {
  const { calendar, currency } = facts;
  const filled = filledBlocks(facts, statement).find(({ axis }) => axis === "year");
  if (filled !== undefined)
    return {
      title: statement.title,
      axis: "year",
      note: `${currency} as filed, shown in millions. ${note}`,
      fill: filledBy(filled),
      lines: filedRows(facts, filled, forecasts),
    };
  const lines = standardLines.filter((line) => statement.wants(line) && facts.isFiled(line.name));
  return {
    title: statement.title,
    axis: "year",
    note: `${currency}${origin(facts, statement)} ${note}`,
    lines: lines.map((line) => {
      const forecast = forecasts[line.name] ?? "";
      const said = [facts.whyBlank(line.name), calendarNote(facts, line)].filter(Boolean).join(" ");
      return formula(keyIn("year", line.name), line.name, facts.unitOf(line), currencyFormat, "", {
        byColumn: facts.years.map(({ end }) => calendarFormula(line, calendar!.termOf(line.name, end))),
        forecast,
        ...(said !== "" && { note: said }),
      });
    }),
  };
}

function origin({ calendar }: CompanyFacts, { key }: Statement): string {
  if (key === "balance") return ", shown in millions: as filed for the days above.";
  const periods = calendar?.quarters.length === 0 ? "years" : "quarters";
  return ` by calendar years, shown in millions: worked out from the fiscal ${periods} below.`;
}

/** What stands behind the years: quarters, and fiscal years where the years are those of the calendar. */
export function periodSections(facts: CompanyFacts, statement: Statement): Section[] {
  return filledBlocks(facts, statement)
    .filter(({ axis }) => axis !== "year")
    .map((block): Section => {
      const isQuarter = block.axis === "quarter";
      return {
        title: `${statement.title} by fiscal ${isQuarter ? "quarter" : "year"}`,
        axis: block.axis,
        note: isQuarter
          ? `${facts.currency}, shown in millions: filed, or worked out of longer periods, which the column Note of the table Facts then says.`
          : `${facts.currency} as filed, shown in millions: what no quarters make up.`,
        fill: filledBy(block),
        lines: [...filedRows(facts, block), ...(isQuarter && statement.key === "income" ? quarterGrowth(facts) : [])],
      };
    });
}

/**
 * The days of the periods, again on each sheet, so that the formula of a block reads its own sheet. On that of profit and loss they are
 * typed, also where only another statement has figures of such periods.
 */
export function daySections(facts: CompanyFacts, statement: Statement): Section[] {
  const { key, title } = statement;
  return filledBlocks(facts, key === "income" ? { ...statement, wants: () => true } : statement)
    .filter(({ axis }) => axis !== "year")
    .map(({ axis, starts }): Section => {
      const day = (which: "Starts" | "Ends") => {
        const label = `${axis === "quarter" ? "Quarter" : "Fiscal year"} ${which === "Starts" ? "begins" : "ends"}`;
        const typed = dayKey("income", axis, which);
        return key === "income"
          ? assumption(typed, label, "date", dateFormat, daysOf(facts, axis, which), { isKey: true })
          : formula(dayKey(key, axis, which), label, "date", dateFormat, `=[${typed}]`);
      };
      return {
        title: `Fiscal ${axis === "quarter" ? "quarters" : "years"}${key === "income" ? "" : ` of the ${title.toLowerCase()}`}`,
        axis,
        lines: [
          ...(starts === undefined ? [] : [day("Starts")]),
          day("Ends"),
          ...(key === "income" ? monthLines(facts, axis) : []),
        ],
      };
    });
}

type Periods = readonly { readonly start: string; readonly end: string }[];

function periodsOf(facts: CompanyFacts, axis: PeriodAxis): Periods {
  if (axis === "quarter") return facts.quarters;
  return axis === "fiscal" ? (facts.calendar?.fiscalYears ?? []) : facts.years;
}

function daysOf(facts: CompanyFacts, axis: PeriodAxis, which: "Starts" | "Ends"): (number | null)[] {
  return periodsOf(facts, axis).map(({ start, end }) => serialFromIso(which === "Starts" ? start : end));
}

/** To which month's end a period counts, as one of 13 weeks ends some days before or after it. */
function monthLines(facts: CompanyFacts, axis: PeriodAxis): Line[] {
  const name = axis === "quarter" ? "quarter" : "fiscal";
  const ends = periodsOf(facts, axis).map(({ end }) => {
    const near = monthEndNear(end);
    return near === null ? null : serialFromIso(near);
  });
  const counts = assumption(`${name}Counts`, "Counts to the end of", "month", "mmm yyyy", ends, { isKey: true });
  const inYear = axis === "quarter" ? "=MIN([quarterMonths],MONTH([quarterCounts]))" : "=MONTH([fiscalCounts])";
  return [
    counts,
    ...(facts.calendar === null
      ? []
      : [formula(`${name}In`, "Months in the calendar year of its end", "months", "0", inYear)]),
  ];
}

/** Over the same quarter of the year before, where that stands here. */
function quarterGrowth({ quarters }: CompanyFacts): Line[] {
  if (quarters.some(({ counts }) => counts === null)) return [];
  const revenue = `[${keyIn("quarter", "Revenue")}]`;
  const before = `N(XLOOKUP(EOMONTH([quarterCounts],-[months]),[quarterCounts:row],[${keyIn("quarter", "Revenue")}:row],0))`;
  return [
    formula(
      "quarterGrowth",
      "Growth of revenue over the quarter a year before",
      "a year",
      shareFormat,
      `=LET(before,${before},IF(OR(${revenue}="",before<=0),"",${revenue}/before-1))`,
    ),
  ];
}
