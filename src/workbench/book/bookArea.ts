/** Excel's grid. A book refuses areas outside it. */
export const gridRowCount = 1_048_576;
export const gridColumnCount = 16_384;

/** A rectangle on one sheet, zero-based. A whole column has `rowCount === gridRowCount`, a whole row `columnCount === gridColumnCount`. */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** One cell's place, zero-based. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
