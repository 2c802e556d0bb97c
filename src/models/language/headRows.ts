/** How the rows above the results are used: verdict and trust stay in view, below them the headline beside the charts. */
import type { ModelDefinition } from "./definition";

/** Title, verdict, what the verdict rests on. */
export const frozenRows = 3;
export const headlineAt = 4;
/** Sheet rows that a picture takes. */
export const chartRows = 17;
/** Of the block on trust: a heading, four lines and a free row. */
export const trustRows = 6;

/** Rows are counted from 0. */
export function trustAt({ headline }: Pick<ModelDefinition, "headline">): number {
  return headlineAt + headline.figures.length + 5;
}

/** Where the results start. */
export function headRows(definition: Pick<ModelDefinition, "headline" | "charts">): number {
  const left = trustAt(definition) + trustRows;
  return (definition.charts ?? []).length === 0 ? left : Math.max(left, headlineAt + chartRows + 1);
}
