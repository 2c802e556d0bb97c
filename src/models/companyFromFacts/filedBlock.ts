/** The lines of a statement as rows that one formula looks up in the table of facts, lines down and fiscal years across. */
import type { StandardLine } from "../../register/import/filings/standardLine";
import { standardLines } from "../../register/import/filings/standardLines";
import { factsTableName } from "../../register/factColumns";
import type { CheckRow } from "../language/checkBlocks";
import type { Line, Section } from "../language/definition";
import { filledRow, single } from "../language/lines";
import type { CompanyFacts } from "./companyFacts";
import { currencyFormat } from "./formats";

/** "Cost of revenue" is [costOfRevenue]. */
export function keyOf(line: string): string {
  return line
    .replace(/[^A-Za-z0-9 ]/g, " ")
    .trim()
    .split(/ +/)
    .map((word, place) => (place === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase()))
    .join("");
}

/** The lines of these statements that the company files in one of its years, in their order. */
export function filedLines(facts: CompanyFacts, wants: (line: StandardLine) => boolean): StandardLine[] {
  return standardLines.filter((line) => wants(line) && facts.isFiled(line.name));
}

/** `forecasts` are formulas of the years to come by the name of the line. */
export function filedRows(
  facts: CompanyFacts,
  lines: readonly StandardLine[],
  forecasts: Readonly<Record<string, string | undefined>>,
): Line[] {
  return lines.map((line) => {
    const forecast = forecasts[line.name];
    const note = facts.whyBlank(line.name);
    return filledRow(keyOf(line.name), line.name, facts.unitOf(line), currencyFormat, {
      ...(forecast !== undefined && { forecast }),
      ...(note !== "" && { note }),
    });
  });
}

/**
 * A figure stands where exactly one fact of the company answers to its line, unit and year. A quarter that ends on the same day
 * begins later than the year, which tells the two apart; balances have no start.
 */
export function filledBy(lines: readonly StandardLine[], { ends, starts }: Days): string {
  if (lines.length === 0) return "";
  const criteria = criteriaOf(lines, ends, starts);
  return `=IF(COUNTIFS(${criteria},${column("Value")},"<>")=1,SUMIFS(${column("Value")},${criteria}),"")`;
}

/** Keys of the lines that give the days of the years on the sheet of the block. */
export interface Days {
  readonly ends: string;
  /** Without it the block is of balances. */
  readonly starts?: string;
}

const column = (header: string) => `${factsTableName}[${header}]`;

function criteriaOf(lines: readonly StandardLine[], ends: string, starts: string | undefined): string {
  const [first, last] = [keyOf(lines[0]!.name), keyOf(lines.at(-1)!.name)];
  return [
    `${column("Company")},[company]`,
    `${column("Line")},[${first}:label]:[${last}:label]`,
    `${column("Unit")},[${first}:unit]:[${last}:unit]`,
    `${column("Period end")},[${ends}:actual]`,
    ...(starts === undefined ? [] : [`${column("Period start")},"<="&[${starts}:actual]`]),
  ].join(",");
}

/**
 * Which figures of the block stay blank because several facts answer to them, and the rows of the first of these; "none" where each
 * has one.
 */
export function conflictSection(key: string, lines: readonly StandardLine[], { ends, starts }: Days): Section {
  const none = { title: "Facts that contradict each other", lines: conflictLines(key, () => '="none"') };
  if (lines.length === 0) return none;
  const [first, last] = [keyOf(lines[0]!.name), keyOf(lines.at(-1)!.name)];
  const counts = `COUNTIFS(${criteriaOf(lines, ends, starts)},${column("Value")},"<>")`;
  const labels = `[${first}:label]:[${last}:label]`;
  const listed = (separator: string, shown: string) => `TEXTJOIN("${separator}",TRUE,IF(counts>1,${shown},""))`;
  const isOfFirst = [
    `(${column("Company")}=[company])`,
    `(${column("Line")}=LEFT(one,bar-1))`,
    `(${column("Period end")}=day)`,
    `(${column("Value")}<>"")`,
    ...(starts === undefined ? [] : [`(${column("Period start")}<=XLOOKUP(day,[${ends}:actual],[${starts}:actual]))`]),
  ];
  const firstOf = `LET(all,${listed(";", `${labels}&"|"&[${ends}:actual]`)}&";",one,LEFT(all,FIND(";",all)-1),bar,FIND("|",one),day,VALUE(MID(one,bar+1,LEN(one))),TEXTJOIN(", ",TRUE,FILTER(ROW(${column("Line")}),${isOfFirst.join("*")}>0)))`;
  const which = listed(", ", `${labels}&" "&[year:actual]`);
  const found = (text: string) => `LET(counts,${counts},IF(MAX(counts)<=1,"none",${text}))`;
  return {
    ...none,
    // Counted once where nothing contradicts.
    lines: conflictLines(key, (what) =>
      what === "figures" ? `=${found(which)}` : `=IF([${key}Conflicts]="none","none",${found(firstOf)})`,
    ),
  };
}

function conflictLines(key: string, text: (what: "figures" | "rows") => string): Line[] {
  return [
    single(`${key}Conflicts`, "Blank as more than one fact answers", "figures", "General", text("figures")),
    single(`${key}ConflictRows`, "Rows of the sheet Facts, of the first of them", "rows", "General", text("rows")),
  ];
}

/** A check that no figure stays blank because several facts answer to it; `keys` are those of the blocks. */
export function conflictCheck(keys: readonly string[]): CheckRow {
  return {
    name: "One fact answers to each figure",
    formula: `=${keys.map((key) => `([${key}Conflicts]<>"none")`).join("+")}`,
    tolerance: 0,
    meaning:
      "Statements with a figure that stays blank; below each stand the figures and the rows of Facts to choose from.",
  };
}

/** What the company files in none of its years, with the reason; nothing is put in its place. */
export function notFiledSection(facts: CompanyFacts, title: string, lines: readonly StandardLine[]): Section[] {
  const missing = lines.filter(({ name }) => !facts.isFiled(name));
  if (missing.length === 0) return [];
  return [
    {
      title,
      lines: missing.map((line) =>
        single(keyOf(line.name), line.name, facts.unitOf(line), currencyFormat, "", {
          note: facts.whyBlank(line.name),
        }),
      ),
    },
  ];
}
