/**
 * Where the boxes of a model's picture stand: a sheet stands one column right of the last sheet it reads, sheets of
 * one column below each other. Names that are not sheets of the model, and circles, are left out.
 */
export interface Box {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

export interface ModelLayout {
  readonly boxes: readonly Box[];
  readonly arrows: readonly { readonly from: Box; readonly to: Box }[];
  readonly columns: number;
  readonly rows: number;
}

export function layoutOf(sheets: readonly { readonly name: string; readonly reads: readonly string[] }[]): ModelLayout {
  const boxes = new Map<string, Box>();
  const heights: number[] = [];
  const waiting = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const place = (name: string, above: ReadonlySet<string>): Box | undefined => {
    const sheet = waiting.get(name);
    const placed = boxes.get(name);
    if (placed !== undefined || sheet === undefined || above.has(name)) return placed;
    const read = sheet.reads.map((other) => place(other, new Set([...above, name])));
    const column = Math.max(0, ...read.map((box) => (box === undefined ? 0 : box.column + 1)));
    const box = { name, column, row: heights[column] ?? 0 };
    heights[column] = box.row + 1;
    boxes.set(name, box);
    return box;
  };
  for (const { name } of sheets) place(name, new Set());
  const arrows = sheets.flatMap(({ name, reads }) =>
    reads.flatMap((other) => {
      const from = boxes.get(other);
      const to = boxes.get(name);
      return from !== undefined && to !== undefined && from.column < to.column ? [{ from, to }] : [];
    }),
  );
  return { boxes: [...boxes.values()], arrows, columns: heights.length, rows: Math.max(0, ...heights) };
}
