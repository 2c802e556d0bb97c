/**
 * Facts from a text with the columns of the table of facts, for companies without XBRL and for private labs. A row that cannot be
 * read without a guess makes none and is told of; a line that is not a standard one is the company's own.
 */
import type { Fact, FactField } from "../../fact";
import { factColumns } from "../../factColumns";
import { factKey } from "./mergeFacts";
import { registerRefusal } from "../../refusal";
import { isGrade } from "../../sourceGrade";
import { headerKey } from "../columnMapping";
import type { ImportedRow, RowProblem } from "../importedTable";
import { readDate } from "../readDate";
import { readDelimited } from "../readDelimited";
import { readNumber } from "../readNumber";
import { filingForm } from "./filingForm";
import { lineCalled, nearestLine } from "./nearestLine";
import { plainDigits } from "../../plainDigits";

export interface FactsText {
  readonly facts: readonly Fact[];
  readonly bad: readonly RowProblem[];
}

/** Without these a figure says nothing; the others may be left out. */
const needed: readonly FactField[] = ["company", "line", "periodEnd", "value", "unit"];

/** `file` names it where columns are missing. */
export function readFactsText(file: string, text: string): FactsText {
  const { table, openQuote } = readDelimited(text, { separator: null, hasHeader: true });
  const keys = table.headers.map(headerKey);
  const places = new Map(factColumns.map(({ field, header }) => [field, keys.indexOf(headerKey(header))]));
  const missing = factColumns.filter(({ field }) => needed.includes(field) && places.get(field) === -1);
  if (missing.length > 0) {
    const found = table.headers.filter((header) => header !== "");
    throw registerRefusal("columnsMissing", { table: file, missing: missing.map(({ header }) => header), found });
  }
  if (openQuote !== null) return { facts: [], bad: [openQuote] };
  const facts = new Map<string, Fact>();
  const bad: RowProblem[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(row, places);
    const fact = reader.fact();
    const same = facts.get(filingKey(fact));
    if (same !== undefined && same.value !== fact.value) reader.tell("value", "other value", [same.value, fact.value]);
    if (reader.problems.length === 0) facts.set(filingKey(fact), fact);
    bad.push(...reader.problems);
  }
  return { facts: [...facts.values()], bad };
}

/** One filing prints a fact once. */
const filingKey = (fact: Fact) => [factKey(fact), fact.filed, fact.accession].join("|");

class RowReader {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly row: ImportedRow,
    private readonly places: ReadonlyMap<FactField, number>,
  ) {}

  fact(): Fact {
    const [company, line, unit] = [this.named("company"), this.line(), this.named("unit")];
    const periodEnd = this.day("periodEnd");
    if (periodEnd === "" && this.text("periodEnd") === "") this.tell("periodEnd", "no date");
    const periodStart = this.day("periodStart");
    if (periodEnd !== "" && periodStart > periodEnd) this.tell("periodStart", "late start", [periodEnd]);
    const [form, filed, accession] = [this.text("form"), this.day("filed"), this.text("accession")];
    const note = this.text("note");
    const value = this.number("value");
    if (value === "" && this.text("value") === "" && note === "") this.tell("value", "no value");
    const first = {
      value: this.number("firstFiled"),
      on: this.day("firstFiledOn"),
      accession: this.text("firstAccession"),
    };
    return {
      company,
      line,
      periodStart,
      periodEnd,
      value,
      unit,
      form,
      filed,
      accession,
      tag: this.text("tag"),
      firstFiled: first.value || value,
      grade: this.grade(form),
      note,
      reference: this.text("reference"),
      firstAccession: first.accession || accession,
      firstFiledOn: first.on || filed,
    };
  }

  tell(field: FactField, kind: RowProblem["kind"], readings?: readonly string[]): void {
    const { header } = factColumns.find((column) => column.field === field)!;
    const problem = { line: this.row.line, column: header, value: this.text(field), kind };
    this.problems.push(readings === undefined ? problem : { ...problem, readings });
  }

  private text(field: FactField): string {
    return (this.row.cells[this.places.get(field) ?? -1] ?? "").trim();
  }

  private named(field: FactField): string {
    const text = this.text(field);
    if (text === "") this.tell(field, "no text");
    return text;
  }

  private line(): string {
    const name = this.named("line");
    const near = lineCalled(name) === null ? nearestLine(name) : null;
    if (near !== null) this.tell("line", "near line", [near]);
    return lineCalled(name) ?? name;
  }

  private day(field: FactField): string {
    const text = this.text(field);
    if (text === "") return "";
    const reading = readDate(text);
    if (reading.kind === "date") return reading.date;
    if (reading.kind === "two dates") this.tell(field, reading.kind, reading.dates);
    else this.tell(field, reading.kind);
    return "";
  }

  /** Digits as they are written; signs of groups and brackets are read as in other imports. */
  private number(field: "value" | "firstFiled"): string {
    const text = this.text(field);
    if (text === "") return "";
    const plain = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? plainDigits(text) : null;
    if (plain !== null) return plain;
    const reading = readNumber(text);
    if (reading.kind === "number") return plainDigits(String(reading.value)) ?? "";
    if (reading.kind === "two numbers") this.tell(field, reading.kind, reading.values.map(String));
    else this.tell(field, "no number");
    return "";
  }

  private grade(form: string): string {
    const text = this.text("grade").toUpperCase();
    if (text !== "" && !isGrade(text)) this.tell("grade", "no grade");
    return text === "" ? filingForm(form).grade : text;
  }
}
