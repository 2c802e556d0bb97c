import { grades, type Grade } from "../engine/grade";
import type { Source } from "../models/source";

/** Null where a source has no grade, or a text that is none. */
export function gradeOfSource({ grade }: Source): Grade | null {
  return (grades as readonly string[]).includes(grade) ? (grade as Grade) : null;
}
