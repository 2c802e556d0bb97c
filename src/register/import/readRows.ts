/**
 * Sources out of the rows of a foreign table. Whatever cannot be read without a guess makes a bad row with its reasons; a
 * blank is no problem except where a figure or its name would be missing.
 */
import { caliberFrom } from "./caliberFrom";
import type { ColumnMapping } from "./columnMapping";
import { namesCount } from "./countName";
import { dateColumnOf, dateFrom, periodEndFrom, type DateChoices, type DateColumn } from "./dateColumn";
import { valueWithUnit, type SignCurrency, type ValueWithUnit } from "./figureWithUnit";
import type { BadRow, Candidate, ImportedRow, ImportedTable, ReadSources, RowProblem, Told } from "./importedTable";
import { decimalSignOf, readNumber, type DecimalSign } from "./readNumber";
import { blankSource, type Source, type SourceField } from "../source";
import { isInTraditional, withOpenYuan } from "./traditionalYuan";
import { noUnit, startsWithCurrency, unitNamed, unitOfHeading, type NamedUnit } from "./unitWords";

export interface ReadingOptions extends DateChoices {
  /** null: as the column itself tells. */
  readonly decimalSign: DecimalSign | null;
  /** What "¥" is, or 元 in traditional letters; null: not known, and a figure with it cannot be read. */
  readonly signCurrency: SignCurrency | null;
  /** What a table says in its title and not in its columns. */
  readonly ofAll: SaidOfAll;
}

/** Of all figures of a table that do not say it themselves; "" for nothing. */
export interface SaidOfAll {
  readonly datapoint: string;
  readonly unit: string;
}

export function sourceWith(fields: Partial<Source>): Source {
  return { ...blankSource, ...fields };
}

export function readRows(table: ImportedTable, mapping: ColumnMapping, options: ReadingOptions): ReadSources {
  const columns = columnsOf(table, mapping, options);
  const unitWords = isInTraditional(table, mapping) ? withOpenYuan : (text: string) => text;
  const candidates: Candidate[] = [];
  const bad: BadRow[] = [];
  for (const row of table.rows) {
    const problems: RowProblem[] = [];
    const sources = sourcesFrom(row, columns, { ...options, unitWords }, teller(row, problems));
    problems.push(...shapeProblems(row, table.headers.length));
    if (sources.every(({ company, datapoint }) => company === "" && datapoint === ""))
      problems.push({ line: row.line, column: "", value: "", kind: "no name" });
    const [first, ...others] = problems;
    if (first === undefined)
      candidates.push(...sources.map((source) => ({ row, source, origin: "", suggestion: null })));
    else bad.push({ row, problems: [first, ...others] });
  }
  return { rowCount: table.rows.length, candidates, bad };
}

/** Notes what is wrong with a cell of the row. */
export function teller({ line }: ImportedRow, problems: RowProblem[]): (column: string, value: string) => Told {
  return (column, value) => (kind, readings) => {
    problems.push({ line, column, value, kind, ...(readings && { readings }) });
  };
}

/** Cells beyond the last header belong to no field; one separator too many moves the whole row. */
export function shapeProblems({ line, cells }: ImportedRow, headerCount: number): RowProblem[] {
  const extra = cells.slice(headerCount).filter((cell) => cell.trim() !== "");
  return extra.length === 0 ? [] : [{ line, column: "", value: extra.join(", "), kind: "too many cells" }];
}

interface Column {
  readonly place: number;
  readonly header: string;
  readonly field: SourceField;
  readonly sign: DecimalSign | null;
  readonly dates: DateColumn | null;
}

/** A column decides its own decimal sign and order of the day where no choice was made. */
function columnsOf({ headers, rows }: ImportedTable, mapping: ColumnMapping, options: ReadingOptions): Column[] {
  return mapping.flatMap((field, place) => {
    if (field === null) return [];
    const texts = () => rows.map(({ cells }) => cells[place] ?? "");
    const sign = field === "value" ? (options.decimalSign ?? decimalSignOf(texts().map(withoutWords))) : null;
    const dates = isDate(field) ? dateColumnOf(texts(), options) : null;
    return [{ place, header: headers[place] ?? "", field, sign, dates }];
  });
}

/** The number of a figure with the words around it. */
function withoutWords(text: string): string {
  return text.replace(/[^\d.,'\s()+-]/g, "").trim();
}

function isDate(field: SourceField): field is "periodEnd" | "asOf" | "gradedOn" {
  return field === "periodEnd" || field === "asOf" || field === "gradedOn";
}

/** One, or two where the value is a range: its lower end and its higher. */
function sourcesFrom(
  row: ImportedRow,
  columns: readonly Column[],
  { signCurrency, ofAll, unitWords }: ReadingOptions & { readonly unitWords: (text: string) => string },
  at: ReturnType<typeof teller>,
): Source[] {
  const fields: { -readonly [Field in SourceField]: Source[Field] } = { ...blankSource };
  // Before a code such as '00123 an apostrophe only says that it is a text.
  const textOf = ({ place }: Column) => (row.cells[place] ?? "").trim().replace(/^'(?=[\d=+@-])/, "");
  const unitColumn = columns.find(({ field }) => field === "unit");
  const given = unitColumn === undefined ? "" : textOf(unitColumn);
  const named = columns.find(({ field }) => field === "datapoint");
  const isCount = namesCount((named && textOf(named)) || ofAll.datapoint);
  let figure: ValueWithUnit = { values: [""], unit: given, isAbout: false };
  let written = "";
  let ofPeriod = "";
  for (const column of columns) {
    const text = textOf(column);
    const tell = at(column.header, text);
    if (column.field === "value") {
      written = text;
      const said = [unitOfHeading(unitWords(column.header)), unitOfAll(unitWords(ofAll.unit))];
      const around = said.find(({ unit }) => unit !== "") ?? noUnit;
      // "Employees" under "Value ($m)" are neither dollars nor millions of them.
      const fitting = isCount && startsWithCurrency.test(around.unit) ? noUnit : around;
      figure = valueWithUnit(unitWords(text), unitWords(given), fitting, { sign: column.sign, signCurrency, tell });
    } else if (column.field === "periodEnd") {
      const read = periodEndFrom(text, column.dates!, tell);
      fields.periodEnd = read.periodEnd;
      ofPeriod = read.caliber;
    } else if (isDate(column.field)) fields[column.field] = dateFrom(text, column.dates!, tell);
    else if (column.field === "grade") fields.grade = gradeFrom(text, tell);
    else if (column.field === "caliber") fields.caliber = caliberFrom(text);
    else if (column.field === "id") fields.id = idFrom(text, tell);
    else fields[column.field] = text;
  }
  fields.datapoint ||= ofAll.datapoint.trim();
  fields.caliber ||= ofPeriod;
  const { values, unit, isAbout } = figure;
  return values.map((value, place) => ({
    ...fields,
    value,
    unit,
    // A range is two figures of one row, which keep one name and cannot keep one ID.
    ...(values.length > 1 && { datapoint: `${fields.datapoint} (${place === 0 ? "low" : "high"})`.trim(), id: "" }),
    ...(isAbout && { quote: hedgedQuote(value, unit, [`as written: ${written}`, fields.quote]) }),
  }));
}

function unitOfAll(text: string): NamedUnit {
  const named = unitNamed(text);
  return named === null || named.unit === "" ? { unit: text.trim(), factor: 1 } : named;
}

/** "about 35m USD; as written: ~$35m": the word stands just before the value, where the grading looks for it. */
function hedgedQuote(value: number | "", unit: string, others: readonly string[]): string {
  const [, currency = "", magnitude = unit] = /^(.*) (k|m|bn|tn)$/.exec(unit) ?? [];
  return [`about ${value}${magnitude} ${currency}`.trim(), ...others].filter(Boolean).join("; ");
}

export function valueFrom(
  text: string,
  sign: DecimalSign | null,
  tell: Told,
): { value: number | string; currency: string } {
  const reading = readNumber(text, sign);
  if (reading.kind === "number") return { value: reading.value, currency: reading.currency };
  if (text === "") tell("no value");
  else if (reading.kind === "two numbers") tell(reading.kind, reading.values.map(String));
  else tell("no number");
  return { value: "", currency: "" };
}

function gradeFrom(text: string, tell: Told): string {
  const letter = /^(?:grade\s*)?([A-J])$/i.exec(text.normalize("NFKC"))?.[1];
  if (letter === undefined && text !== "") tell("no grade");
  return (letter ?? "").toUpperCase();
}

function idFrom(text: string, tell: Told): string {
  if (text !== "" && !/^[\p{L}\d][\p{L}\d._-]*$/u.test(text)) tell("no ID");
  return text;
}
