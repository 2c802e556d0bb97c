/** The lines of a statement as rows that one formula looks up in the table of facts, lines down and fiscal periods across. */
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

/** Rows that one formula fills, and keys of the lines that give the days of their periods on the sheet of the block. */
export interface FiledBlock {
  /** "income" */
  readonly key: string;
  readonly axis: "year" | "quarter" | "fiscal";
  readonly lines: readonly StandardLine[];
  readonly ends: string;
  /** Without it the block is of balances. */
  readonly starts?: string;
}

const suffixes = { year: "", quarter: "ByQuarter", fiscal: "ByFiscalYear" } as const;

/** "Cost of revenue" is [costOfRevenueByQuarter] among the quarters. */
export function keyIn(axis: FiledBlock["axis"], line: string): string {
  return `${keyOf(line)}${suffixes[axis]}`;
}

/** `forecasts` are formulas of the years to come by the name of the line. */
export function filedRows(
  facts: CompanyFacts,
  { lines, axis }: FiledBlock,
  forecasts: Readonly<Record<string, string | undefined>> = {},
): Line[] {
  return lines.map((line) => {
    const forecast = forecasts[line.name];
    const note =
      axis !== "year"
        ? ""
        : [facts.whyBlank(line.name), facts.splitNote(line.name), facts.scaleNote(line.name)].filter(Boolean).join(" ");
    return filledRow(keyIn(axis, line.name), line.name, facts.unitOf(line), currencyFormat, {
      ...(forecast !== undefined && { forecast }),
      ...(note !== "" && { note }),
    });
  });
}

/**
 * A figure stands where exactly one fact of the company answers to its line, unit and period. A quarter that ends on the same day as a
 * year begins later, which tells the two apart; balances have no start.
 */
export function filledBy(block: FiledBlock): string {
  if (block.lines.length === 0) return "";
  const criteria = criteriaOf(block);
  return `=IF(COUNTIFS(${criteria},${column("Value")},"<>")=1,SUMIFS(${column("Value")},${criteria}),"")`;
}

const column = (header: string) => `${factsTableName}[${header}]`;

function linesOf({ lines, axis }: FiledBlock, part: "label" | "unit"): string {
  const [first, last] = [keyIn(axis, lines[0]!.name), keyIn(axis, lines.at(-1)!.name)];
  return `[${first}:${part}]:[${last}:${part}]`;
}

/** A year begins by the day of the block, and what begins later is a part of it; a quarter the other way round. */
const sinceOrBefore = ({ axis }: FiledBlock) => (axis === "quarter" ? ">=" : "<=");

function criteriaOf(block: FiledBlock): string {
  const { ends, starts } = block;
  return [
    `${column("Company")},[company]`,
    `${column("Line")},${linesOf(block, "label")}`,
    `${column("Unit")},${linesOf(block, "unit")}`,
    `${column("Period end")},[${ends}:actual]`,
    ...(starts === undefined ? [] : [`${column("Period start")},"${sinceOrBefore(block)}"&[${starts}:actual]`]),
  ].join(",");
}

/**
 * Which figures of the blocks stay blank because several facts answer to them, and the rows of the first of these; "none" where each
 * has one.
 */
export function conflictSection(key: string, blocks: readonly FiledBlock[]): Section {
  const filled = blocks.filter(({ lines }) => lines.length > 0);
  const none = conflictLines({ key, axis: "year" }, () => '="none"');
  return {
    title: "Facts that contradict each other",
    lines: filled.length === 0 ? none : filled.flatMap((block) => conflictLines(block, textOf(block))),
  };
}

function textOf(block: FiledBlock): (what: "figures" | "rows") => string {
  const { axis, ends, starts } = block;
  const counts = `COUNTIFS(${criteriaOf(block)},${column("Value")},"<>")`;
  const labels = linesOf(block, "label");
  const listed = (separator: string, shown: string) => `TEXTJOIN("${separator}",TRUE,IF(counts>1,${shown},""))`;
  const start = `XLOOKUP(day,[${ends}:actual],[${starts}:actual])`;
  const isOfFirst = [
    `(${column("Company")}=[company])`,
    `(${column("Line")}=LEFT(one,bar-1))`,
    `(${column("Period end")}=day)`,
    `(${column("Value")}<>"")`,
    ...(starts === undefined ? [] : [`(${column("Period start")}${sinceOrBefore(block)}${start})`]),
  ];
  const firstOf = `LET(all,${listed(";", `${labels}&"|"&[${ends}:actual]`)}&";",one,LEFT(all,FIND(";",all)-1),bar,FIND("|",one),day,VALUE(MID(one,bar+1,LEN(one))),TEXTJOIN(", ",TRUE,FILTER(ROW(${column("Line")}),${isOfFirst.join("*")}>0)))`;
  const which = listed(", ", `${labels}&" "&[${axis}:actual]`);
  const found = (text: string) => `LET(counts,${counts},IF(MAX(counts)<=1,"none",${text}))`;
  // Counted once where nothing contradicts.
  return (what) =>
    what === "figures" ? `=${found(which)}` : `=IF([${conflictsKey(block)}]="none","none",${found(firstOf)})`;
}

const conflictsKey = ({ key, axis }: Pick<FiledBlock, "key" | "axis">) => `${key}Conflicts${suffixes[axis]}`;
const blankOf = { year: "Blank", quarter: "Blank quarters", fiscal: "Blank fiscal years" } as const;

function conflictLines(block: Pick<FiledBlock, "key" | "axis">, text: (what: "figures" | "rows") => string): Line[] {
  const key = conflictsKey(block);
  const rows = `Rows of the sheet Facts, of the first of ${block.axis === "year" ? "them" : "those"}`;
  return [
    single(key, `${blankOf[block.axis]} as more than one fact answers`, "figures", "General", text("figures")),
    single(`${key}Rows`, rows, "rows", "General", text("rows")),
  ];
}

/** A check that no figure stays blank because several facts answer to it. */
export function conflictCheck(blocks: readonly FiledBlock[]): CheckRow {
  return {
    name: "One fact answers to each figure",
    formula: `=${blocks.map((block) => `N([${conflictsKey(block)}]<>"none")`).join("+") || "0"}`,
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
