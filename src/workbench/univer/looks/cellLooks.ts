/** The looks of many cells at once: each distinct one is worked out once. */
import type { IStyleData, Nullable, Worksheet } from "@univerjs/core";
import type { Area } from "../../book/bookArea";
import type { CellLook, CellSide } from "../../book/bookFormats";
import { toBorder, type Side } from "./borders";
import { toFormat, type KeptStyle } from "./cellStyle";

export const cellSides: readonly (readonly [CellSide, Side])[] = [
  ["left", "l"],
  ["right", "r"],
  ["top", "t"],
  ["bottom", "b"],
  ["diagonalDown", "tl_br"],
  ["diagonalUp", "bl_tr"],
];

export function cellLooks(sheet: Worksheet, { row, column, rowCount, columnCount }: Area): CellLook[][] {
  const known = new Map<unknown, CellLook>();
  const lookOf = (style: Nullable<IStyleData | string>) => {
    let look = known.get(style);
    if (look === undefined) {
      look = cellLookOf(typeof style === "string" ? sheet.getStyleDataByHash(style) : style);
      known.set(style, look);
    }
    return look;
  };
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (_, c) => lookOf(sheet.getCellRaw(row + r, column + c)?.s)),
  );
}

export function cellLookOf(style: Nullable<KeptStyle>): CellLook {
  const borders = cellSides.flatMap(([side, code]) => {
    const border = toBorder(style?.bd?.[code]);
    return border.style === "None" ? [] : [[side, border] as const];
  });
  return {
    ...toFormat(style),
    numberFormat: style?.n?.pattern || "General",
    borders: Object.fromEntries(borders) as CellLook["borders"],
    ...(style?.namedStyle && { namedStyle: style.namedStyle }),
  };
}
