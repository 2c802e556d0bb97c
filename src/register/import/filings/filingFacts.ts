/**
 * Companies from the texts of their `companyfacts` files: facts, what is not filed, identities. Files of one company are read as
 * one, whatever their order; a file that is given twice changes nothing.
 */
import type { Fact } from "../../fact";
import { readCompanyFacts, type CompanyFacts, type RefusedFigure } from "./companyFacts";
import { periodKey } from "./chosenFacts";
import { companyLines, type CompanyLines } from "./companyLines";
import { countScaleNotes } from "./countScale";
import { nameWithCik } from "./nameWithCik";
import { byFiling, compareTexts } from "./filedFact";
import { filingLink } from "./filingForm";
import { flagKinds, type Flag } from "./flags";
import { identities, type Identity } from "./identities";
import { withNoncontrolling } from "./noncontrolling";
import { notFiled, type NotFiled } from "./notFiled";
import { oldShareNotes } from "./oldShares";
import { withDerived } from "./quarters";
import { readingOf, type Reading } from "./reading";
import type { StandardLine } from "./standardLine";
import { standardLines } from "./standardLines";

export interface FilingsFile {
  readonly name: string;
  readonly text: string;
}

export interface CompanyReading {
  readonly cik: string;
  readonly name: string;
  /** Of those in which it files its last year, the one in which it files most; "" where it files no money. */
  readonly currency: string;
  /** Ends of its fiscal years, earliest first. */
  readonly years: readonly string[];
  /** In the order of lines, periods, units; the blank ones at the places of their periods. */
  readonly facts: readonly Fact[];
  readonly flags: Readonly<Record<Flag["kind"], number>>;
  readonly notFiled: readonly NotFiled[];
  readonly identities: readonly Identity[];
  readonly refused: readonly RefusedFigure[];
}

/** By name. A file that is no companyfacts is a Refusal that names it. */
export function readFilings(files: readonly FilingsFile[]): CompanyReading[] {
  return companiesOf(files.map(({ name, text }) => readCompanyFacts(name, text)));
}

/** The companies of files that are read, by name. */
export function companiesOf(files: readonly CompanyFacts[]): CompanyReading[] {
  const companies = new Map<string, CompanyFacts[]>();
  for (const read of files) companies.set(read.cik, [...(companies.get(read.cik) ?? []), read]);
  const own = [...companies.values()].map(merged);
  return own
    .map((company) => companyReading({ ...company, name: nameAmong(own, company) }))
    .sort((one, other) => compareTexts(one.name, other.name) || Number(one.cik) - Number(other.cik));
}

/** The table of facts tells companies by their names: two of one name are told apart by their CIK. */
function nameAmong(companies: readonly CompanyFacts[], { cik, name }: CompanyFacts): string {
  const isShared = companies.some((other) => other.cik !== cik && other.name.toUpperCase() === name.toUpperCase());
  return isShared ? nameWithCik(name, cik) : name;
}

function merged(files: readonly CompanyFacts[]): CompanyFacts {
  const [only] = files;
  if (files.length === 1) return only!;
  const facts = new Map(files.flatMap((file) => file.facts).map((fact) => [Object.values(fact).join("|"), fact]));
  const refused = new Map(
    files.flatMap((file) => file.refused).map((figure) => [Object.values(figure).join("|"), figure]),
  );
  const lastFiled = ({ facts: own }: CompanyFacts) =>
    own.reduce((last, { filed }) => (filed > last ? filed : last), "");
  const newest = [...files].sort(
    (one, other) => compareTexts(lastFiled(other), lastFiled(one)) || compareTexts(one.name, other.name),
  )[0]!;
  return { ...newest, facts: [...facts.values()].sort(byFiling), refused: [...refused.values()] };
}

function companyReading({ cik, name, facts: filed, refused }: CompanyFacts): CompanyReading {
  const lines = companyLines(filed);
  const { years } = lines.calendar;
  const readings = withNoncontrolling(lines, withQuarters(readingsOf(lines)));
  const currency = currencyOf(readings, years.at(-1));
  const blank = notFiled(lines, readings, currency);
  const starts = new Map(readings.filter(({ length }) => length === "year").map(({ end, start }) => [end, start]));
  const rows = [
    ...readings.map((reading) => ({ order: orderOf(reading.line, reading), fact: factOf(name, cik, reading) })),
    ...blank.map((one) => {
      const isBalance = one.line.measure === "balance";
      const fact = blankFact(name, one, isBalance ? "" : (starts.get(one.end) ?? ""));
      return { order: orderOf(one.line, { ...one, length: isBalance ? "day" : "year" }), fact };
    }),
  ];
  rows.sort((one, other) => compareTexts(one.order, other.order));
  const count = (kind: Flag["kind"]) => readings.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).length;
  return {
    cik,
    name,
    currency,
    years,
    facts: rows.map(({ fact }) => fact),
    flags: Object.fromEntries(flagKinds.map((kind) => [kind, count(kind)])) as CompanyReading["flags"],
    notFiled: blank,
    identities: identities(readings, years, currency),
    refused,
  };
}

function readingsOf({ chosen, parts }: CompanyLines): Reading[] {
  const notes = oldShareNotes(chosen);
  const scales = countScaleNotes(chosen);
  return chosen.map((one) => {
    const left = parts.filter(
      ({ line, unit, key, wholeTag }) =>
        line === one.line.name && unit === one.unit && key === periodKey(one) && wholeTag === one.answers.latest.tag,
    );
    const reading = readingOf(one, left);
    const [split, scale] = [notes.get(one), scales.get(one)];
    const flags: Flag[] = [
      ...(split === undefined ? [] : [{ kind: "split" as const, says: split }]),
      ...(scale === undefined ? [] : [{ kind: "scale" as const, says: scale }]),
    ];
    return flags.length === 0 ? reading : { ...reading, flags: [...reading.flags, ...flags] };
  });
}

function withQuarters(readings: readonly Reading[]): Reading[] {
  const series = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.line.name}|${reading.unit}`;
    series.set(key, [...(series.get(key) ?? []), reading]);
  }
  return [...series.values()].flatMap(withDerived);
}

/** A filer that went over to another currency has it from then on; one that translates its last year has both in it. */
function currencyOf(readings: readonly Reading[], lastYear: string | undefined): string {
  const money = readings.filter(({ line }) => line.unit === "money");
  const ofLast = money.filter(({ length, end }) => end === lastYear && (length === "year" || length === "day"));
  const present = new Set((ofLast.length === 0 ? money : ofLast).map(({ unit }) => unit));
  const counts = new Map<string, number>();
  for (const { unit } of money) if (present.has(unit)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [most] = [...counts].sort(([one, count], [other, more]) => more - count || compareTexts(one, other));
  return most?.[0] ?? "";
}

/** Years before quarters, and within them by their end. */
function orderOf(line: StandardLine, { length, end, unit }: Pick<Reading, "length" | "end" | "unit">): string {
  const place = String(standardLines.indexOf(line)).padStart(3, "0");
  return [place, ["day", "year", "half year", "quarter"].indexOf(length), end, unit].join("|");
}

function factOf(company: string, cik: string, reading: Reading): Fact {
  const { line, start, end, value, unit, form, filed, accession, tag, first, grade, flags } = reading;
  return {
    company,
    line: line.name,
    periodStart: start,
    periodEnd: end,
    value,
    unit,
    form,
    filed,
    accession,
    tag,
    firstFiled: first.value,
    grade,
    note: flags.map(({ says }) => says).join(" "),
    reference: filingLink(cik, accession),
    firstAccession: first.accession,
    firstFiledOn: first.filed,
  };
}

function blankFact(company: string, { line, end, unit, reason }: NotFiled, periodStart: string): Fact {
  const nothing = { value: "", form: "", filed: "", accession: "", tag: "", firstFiled: "", grade: "" };
  const noFiling = { reference: "", firstAccession: "", firstFiledOn: "" };
  return { company, line: line.name, periodStart, periodEnd: end, unit, ...nothing, note: reason, ...noFiling };
}
