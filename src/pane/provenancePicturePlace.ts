import type { Picture, PictureNode } from "./provenancePicture";

export const nodeWidth = 118;
export const nodeHeight = 40;
const columnGap = 34;
const rowGap = 8;
const margin = 12;

export function pictureSize({ columns, rows }: Picture): { width: number; height: number } {
  return {
    width: columns * nodeWidth + (columns - 1) * columnGap + 2 * margin,
    height: rows * nodeHeight + (rows - 1) * rowGap + 2 * margin,
  };
}

/** Pixels from the upper left corner; shorter columns stand in the middle. */
export function placeOf(picture: Picture, { column, row }: PictureNode): { left: number; top: number } {
  const inColumn = picture.nodes.filter((node) => node.column === column).length;
  const spare = ((picture.rows - inColumn) * (nodeHeight + rowGap)) / 2;
  return {
    left: margin + column * (nodeWidth + columnGap),
    top: margin + spare + row * (nodeHeight + rowGap),
  };
}
