/** The lines of a statement as rows that one formula looks up in the table of facts, lines down and fiscal years across. */
import type { StandardLine } from "../../register/import/filings/standardLine";
import { standardLines } from "../../register/import/filings/standardLines";
import { factsTableName } from "../../register/factColumns";
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
export function filledBy(facts: CompanyFacts, lines: readonly StandardLine[], ends: string, starts?: string): string {
  const [first, last] = [keyOf(lines[0]!.name), keyOf(lines.at(-1)!.name)];
  const column = (header: string) => `${factsTableName}[${header}]`;
  const criteria = [
    `${column("Company")},[company]`,
    `${column("Line")},[${first}:label]:[${last}:label]`,
    `${column("Unit")},[${first}:unit]:[${last}:unit]`,
    `${column("Period end")},[${ends}:actual]`,
    ...(starts === undefined ? [] : [`${column("Period start")},"<="&[${starts}:actual]`]),
  ].join(",");
  const count = `COUNTIFS(${criteria},${column("Value")},"<>")`;
  return `=IF(${count}=1,SUMIFS(${column("Value")},${criteria}),"")`;
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
