/** What a company does not file, year by year and line by line, and why it is blank. Nothing is put in its place. */
import type { CompanyLines, PartTag } from "./companyLines";
import { factsByPeriod, factsUnder } from "./chosenFacts";
import type { Reading } from "./reading";
import type { StandardLine } from "./standardLine";
import { standardLines } from "./standardLines";

export interface NotFiled {
  readonly line: StandardLine;
  readonly end: string;
  readonly unit: string;
  readonly reason: string;
}

/** `currency` is the company's own; `readings` are all that it has. */
export function notFiled(lines: CompanyLines, readings: readonly Reading[], currency: string): NotFiled[] {
  return standardLines.flatMap((line) => {
    const unit = line.unit === "money" ? currency : line.unit;
    const own = readings.filter((reading) => reading.line === line);
    const filed = new Set(own.filter((reading) => reading.unit === unit && isOfYear(reading)).map(({ end }) => end));
    const missing = lines.calendar.years.filter((end) => !filed.has(end));
    if (missing.length === 0) return [];
    const inParts = partsFiled(lines, line, unit);
    return missing.map((end) => ({ line, end, unit, reason: reasonOf(lines, line, own, unit, end, inParts) }));
  });
}

function isOfYear({ length }: Reading): boolean {
  return length === "year" || length === "day";
}

function reasonOf(
  { parts }: CompanyLines,
  line: StandardLine,
  own: readonly Reading[],
  unit: string,
  end: string,
  inParts: (end: string) => readonly string[],
): string {
  const left = parts.filter((part) => part.line === line.name && part.unit === unit && part.key.endsWith(` ${end}`));
  if (left.length > 0) return left.map(leftOut).join(" ");
  const partTags = inParts(end);
  if (partTags.length > 0) return `Filed only in parts: ${partTags.join(", ")}.`;
  const others = [
    ...new Set(own.filter((reading) => reading.end === end && isOfYear(reading)).map((reading) => reading.unit)),
  ];
  if (others.length > 0) return `Filed only in ${others.join(", ")}.`;
  const years = own.filter((reading) => reading.unit === unit && isOfYear(reading)).map((reading) => reading.end);
  if (years.length === 0) return "Not filed: none of its tags is in the company's filings.";
  const [first, last] = [
    years.reduce((one, other) => (one < other ? one : other)),
    years.reduce((one, other) => (one > other ? one : other)),
  ];
  const span = first === last ? `for ${first}` : `from ${first} to ${last}`;
  return `Not filed for this year under any of its tags; filed ${span}.`;
}

function leftOut({ tag, value, wholeTag }: PartTag): string {
  return wholeTag === ""
    ? `${tag} ${value} is not shown to be the whole.`
    : `${tag} ${value} is a part of ${wholeTag}.`;
}

/** The tags of parts that are filed for a year, by its end. */
function partsFiled(lines: CompanyLines, line: StandardLine, unit: string): (end: string) => readonly string[] {
  const found = new Map<string, string[]>();
  for (const tag of line.parts)
    for (const [key] of factsByPeriod(factsUnder(lines.tagged, tag), line, lines.calendar).get(unit) ?? []) {
      const [, length, end] = /^(.*) (\S+)$/.exec(key)!;
      if (length === "year" || length === "day") found.set(end!, [...(found.get(end!) ?? []), tag]);
    }
  return (end) => found.get(end) ?? [];
}
