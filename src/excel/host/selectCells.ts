/** Shows cells of the workbook and selects them. */
import { inExcel } from "./officeErrors";
import { areaOfAddress } from "../../formula/sheetAddress";

/** "Stack!B4", "'My sheet'!B4:C9" */
export function selectCells(address: string): Promise<void> {
  const { sheet, row, column, rowCount, columnCount } = areaOfAddress(address);
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRangeByIndexes(row, column, rowCount, columnCount).select();
    await context.sync();
  });
}
