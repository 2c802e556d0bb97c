/** The formula that stands beside a preset test in a file; programs that do not know the preset go by it. */
import type { StatePreset, TimePeriod } from "../content/ruleTest";

const states: Readonly<Record<StatePreset, ((cell: string) => string) | null>> = {
  duplicateValues: null,
  uniqueValues: null,
  containsBlanks: (cell) => `=LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `=LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `=ISERROR(${cell})`,
  notContainsErrors: (cell) => `=NOT(ISERROR(${cell}))`,
};

export function stateFormula(preset: StatePreset, cell: string): string | null {
  return states[preset]?.(cell) ?? null;
}

/** Weeks begin on Sundays. */
export function periodFormula(period: TimePeriod, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const sunday = "(TODAY()-WEEKDAY(TODAY())+1)";
  const within = (first: string, last: string) => `=AND(${day}>=${first},${day}<=${last})`;
  const inMonth = (offset: number) =>
    `=AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  switch (period) {
    case "yesterday":
      return `=${day}=TODAY()-1`;
    case "today":
      return `=${day}=TODAY()`;
    case "tomorrow":
      return `=${day}=TODAY()+1`;
    case "last7Days":
      return within("TODAY()-6", "TODAY()");
    case "lastWeek":
      return within(`${sunday}-7`, `${sunday}-1`);
    case "thisWeek":
      return within(sunday, `${sunday}+6`);
    case "nextWeek":
      return within(`${sunday}+7`, `${sunday}+13`);
    case "lastMonth":
      return inMonth(-1);
    case "thisMonth":
      return inMonth(0);
    case "nextMonth":
      return inMonth(1);
  }
}
