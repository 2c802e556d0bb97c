/**
 * A grade that a person kept although a rule suggested another one: who, when and why, as one line of plain text at the top of the
 * register's "Reason", as an override's mark is (see gradeOverride.ts).
 *
 *     Keep E by Jane Doe on 2026-06-25: Softly worded: the quote is a translation
 *
 * The reason begins with the rule's words, by which the rule knows that it was answered. Limits: those of an override's mark.
 */
import { needs } from "../arguments/error";
import { grades, type Grade } from "../grade";
import { dayNumber } from "./isoDate";

export interface KeptGrade {
  readonly grade: Grade | "ungraded";
  readonly reason: string;
  readonly name: string;
  /** "2026-06-25". */
  readonly date: string;
}

const markPattern = /^Keep ([A-J]|ungraded) by ([^:]+) on (\d{4}-\d{2}-\d{2}): (\S.*)$/;
export const keptStart = /^Keep ([A-J]|ungraded) by /;

/** "Reason" with the mark on top of what it said before. A missing or malformed part is a ModelError that names it. */
export function withKeptGrade(before: string, { grade, reason, name, date }: KeptGrade): string {
  const letters: readonly string[] = grades;
  if (grade !== "ungraded" && !letters.includes(grade)) throw needs("grade", "a letter A-J or ungraded", grade);
  if (oneLine(reason) === "") throw needs("reason", "a reason to keep the grade", "");
  if (oneLine(name) === "") throw needs("name", "the name of who keeps the grade", "");
  if (name.includes(":")) throw needs("name", "a name without a colon", name);
  if (dayNumber(date) === null) throw needs("date", "a day like 2026-06-25", date);
  const mark = `Keep ${grade} by ${oneLine(name)} on ${date.trim()}: ${oneLine(reason)}`;
  return before.trim() === "" ? mark : `${mark}\n${before.trim()}`;
}

/** All such marks that a "Reason" holds, the newest first. */
export function parseKeptGrades(reason: string): KeptGrade[] {
  return reason.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line): KeptGrade[] => {
    const [, grade, name, date, why] = markPattern.exec(line.trim()) ?? [];
    if (grade === undefined || dayNumber(date!) === null) return [];
    return [{ grade: grade as KeptGrade["grade"], name: name!.trim(), date: date!, reason: why! }];
  });
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
