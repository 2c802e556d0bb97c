/** Many sources in blocks, each of which one request takes to Excel. */
import type { Source } from "../../register/source";
import { registerColumns } from "../../register/registerColumns";

/** Quick enough to cancel in between, and well below the 5 MB that Excel on the web takes at once. */
const mostRows = 1_000;
const mostCharacters = 1_000_000;

export function* blocksOf(sources: readonly Source[]): Generator<readonly Source[]> {
  let block: Source[] = [];
  let characters = 0;
  for (const source of sources) {
    const length = Object.values(source).reduce<number>((sum, field) => sum + String(field).length, 0);
    if (block.length === mostRows || (block.length > 0 && characters + length > mostCharacters)) {
      yield block;
      block = [];
      characters = 0;
    }
    block.push(source);
    characters += length;
  }
  if (block.length > 0) yield block;
}

const mostLines = 3;
const linePoints = 15;
const characterPoints = 5.5;
const wrapped = registerColumns.filter(({ wrap }) => wrap);

/**
 * As high as the texts of the block need, but three lines at most: a page of a quote would make its row a page high. Points.
 */
export function rowHeight(block: readonly Source[]): number {
  let lines = 1;
  for (const source of block)
    for (const { field, width } of wrapped) {
      const text = String(source[field]);
      lines = Math.max(lines, text.includes("\n") ? 2 : 1, Math.ceil((text.length * characterPoints) / width));
    }
  return Math.min(lines, mostLines) * linePoints;
}
