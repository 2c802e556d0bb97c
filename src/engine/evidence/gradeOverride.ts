/**
 * A grade set by a person against the scale: who changed which letter to which, when and why, written as one line of plain
 * text at the top of the register's "Reason", so that it reads without the add-in and survives sorting and copying.
 *
 *     Override E → C by Jane Doe on 2026-06-25: The company published the figure itself
 *
 * All four parts are needed: an override nobody answers for is worth no more than the letter it replaces. The newest line
 * stands first; what was there before stays below. "->" is read as "→", because people type it.
 * Limits: a name holds no colon and no line break; a line that starts like a mark is one.
 */
import type { Datapoint } from "./datapoint";
import { gradeOfDatapoint } from "./datapoint";
import { needs } from "../arguments/error";
import { keptStart } from "./gradeKept";
import { figureName, rowsAndIds, type Finding } from "./finding";
import { grades, type Grade } from "../grade";
import { dayNumber } from "./isoDate";

export interface GradeOverride {
  readonly from: Grade | "ungraded";
  readonly to: Grade;
  readonly reason: string;
  readonly name: string;
  /** "2026-06-25". */
  readonly date: string;
}

export type OverrideFinding = Finding<"incomplete override" | "override mismatch">;

const markPattern = /^Override ([A-J]|ungraded) (?:→|->) ([A-J]) by ([^:]+) on (\d{4}-\d{2}-\d{2}): (\S.*)$/;
const markStart = /^Override\s+\S+\s*(?:→|->)/i;

/** The line for "Reason". A missing or malformed part is a ModelError that names it. */
export function overrideMark({ from, to, reason, name, date }: GradeOverride): string {
  const letters: readonly string[] = grades;
  if (from !== "ungraded" && !letters.includes(from)) throw needs("from", "a letter A-J or ungraded", from);
  if (!letters.includes(to)) throw needs("to", "a letter A-J", to);
  if (from === to) throw needs("to", `another grade than ${from}`, to);
  if (oneLine(reason) === "") throw needs("reason", "a reason for the override", "");
  if (oneLine(name) === "") throw needs("name", "the name of who overrides the grade", "");
  if (name.includes(":")) throw needs("name", "a name without a colon", name);
  if (dayNumber(date) === null) throw needs("date", "a day like 2026-06-25", date);
  return `Override ${from} → ${to} by ${oneLine(name)} on ${date.trim()}: ${oneLine(reason)}`;
}

/** "Reason" with the override on top of what it said before. */
export function withOverride(reason: string, override: GradeOverride): string {
  const before = reason.trim();
  return before === "" ? overrideMark(override) : `${overrideMark(override)}\n${before}`;
}

/** All overrides a "Reason" holds, the newest first. */
export function parseOverrides(reason: string): GradeOverride[] {
  return linesOf(reason).flatMap((line): GradeOverride[] => {
    const [, from, to, name, date, why] = markPattern.exec(line) ?? [];
    if (from === undefined || from === to || dayNumber(date!) === null) return [];
    return [{ from: from as GradeOverride["from"], to: to as Grade, reason: why!, name: name!.trim(), date: date! }];
  });
}

/** What "Reason" says besides its marks of overridden and kept grades. */
export function withoutOverrides(reason: string): string {
  return linesOf(reason)
    .filter((line) => !markStart.test(line) && !keptStart.test(line))
    .join("\n");
}

/** Marks that lack a part, and newest marks whose letter is not the row's grade. */
export function overrideFindings(datapoints: readonly Datapoint[]): OverrideFinding[] {
  return datapoints.flatMap((datapoint, row): OverrideFinding[] => {
    const place = rowsAndIds(datapoints, [row]);
    const name = figureName(datapoint);
    const marks = linesOf(datapoint.reason).filter((line) => markStart.test(line));
    const incomplete = marks
      .filter((mark) => parseOverrides(mark).length === 0)
      .map((mark): OverrideFinding => ({
        kind: "incomplete override",
        severity: "error",
        ...place,
        mark,
        sentence: `${name} has an override that needs two letters, a name, a date and a reason; got "${mark}"`,
      }));
    const [newest] = parseOverrides(datapoint.reason);
    const grade = gradeOfDatapoint(datapoint) ?? "ungraded";
    if (newest === undefined || newest.to === grade) return incomplete;
    return [
      ...incomplete,
      {
        kind: "override mismatch",
        severity: "warning",
        ...place,
        mark: overrideMark(newest),
        sentence: `${name} has the grade ${grade}, but its newest override says ${newest.to}`,
      },
    ];
  });
}

function linesOf(reason: string): string[] {
  return reason
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
