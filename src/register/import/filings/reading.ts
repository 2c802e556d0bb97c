/** A figure of a company as it goes into the table: filed, or worked out from filed ones. */
import { grades, type Grade } from "../../../engine/grade";
import { changeFlags, grouped, valueFlags, type Flag } from "./flags";
import type { Chosen, Period } from "./chosenFacts";
import type { FiledFact } from "./filedFact";
import { filingForm } from "./filingForm";
import type { StandardLine } from "./standardLine";

/** A value and the filing that prints it. */
export type Printed = Pick<FiledFact, "value" | "form" | "filed" | "accession">;

export interface Reading extends Period, Printed {
  readonly line: StandardLine;
  readonly unit: string;
  /** "" for a balance. */
  readonly start: string;
  readonly tag: string;
  /** What a tag of another extent says of itself; "" for a tag of the line's own. */
  readonly extent: string;
  readonly first: Printed;
  readonly grade: Grade | "";
  readonly flags: readonly Flag[];
}

/** `parts` are the tags that are left out because they print a part of it. */
export function readingOf(
  { line, unit, length, end, answers, extent }: Chosen,
  parts: readonly { readonly tag: string; readonly value: string }[],
): Reading {
  const { latest, first } = answers;
  const substitute: Flag[] = extent === "" ? [] : [{ kind: "substitute", says: `${latest.tag}: ${extent}.` }];
  const partial: Flag[] = parts.map((part) => ({
    kind: "part",
    says: `${part.tag} ${grouped(part.value)} is a part of it.`,
  }));
  const dates: Flag[] = latest.end === end ? [] : [{ kind: "dates", says: `Filed as ended ${latest.end}.` }];
  return {
    line,
    unit,
    length,
    end,
    start: latest.start,
    ...printed(latest),
    tag: latest.tag,
    extent,
    first: printed(first),
    grade: filingForm(latest.form).grade,
    flags: [...changeFlags(answers), ...substitute, ...partial, ...valueFlags(answers), ...dates],
  };
}

const printed = ({ value, form, filed, accession }: FiledFact): Printed => ({ value, form, filed, accession });

/** A figure worked out of others is as good as the worst of them; one that nobody graded counts as ungraded. */
export function worstGrade(of: readonly (Grade | "")[]): Grade | "" {
  return of.includes("") ? "" : (grades.filter((grade) => of.includes(grade)).at(-1) ?? "");
}
