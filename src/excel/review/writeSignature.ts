/** A signature as sheets of the workbook: its row on "Sign-off", which calculates whether it still holds, and its hidden record. */
import { recordSheet, signatureRow, signOffSheet, type Signing } from "../../audit/signoff/signOffContent";
import { recordSheetName, signatureHeaderRow, signOffSheetName } from "../../audit/signoff/signOffSheet";
import { refusal } from "../host/hostRefusal";
import { withOneUndo } from "../host/oneUndo";
import { orBack, removeSheet, type WayBackStep } from "../host/wayBack";
import { addWrittenSheet, writeCells } from "./writeSheet";

/** All of it or nothing. */
export function writeSignature(number: number, signing: Signing): Promise<void> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const { worksheets, protection } = context.workbook;
      const known = worksheets.getItemOrNullObject(signOffSheetName);
      known.load("name");
      known.protection.load("protected");
      protection.load("protected");
      await context.sync();
      if (protection.protected) throw refusal("structureProtected", { prevents: "adding" });
      if (!known.isNullObject && known.protection.protected)
        throw refusal("sheetsProtected", { sheets: [signOffSheetName] });
      wayBack.push(removeSheet(recordSheetName(number), []));
      await addWrittenSheet(context, recordSheet(number, signing.lines));
      if (known.isNullObject) {
        wayBack.push(removeSheet(signOffSheetName, []));
        await addWrittenSheet(context, signOffSheet(number, signing));
        return;
      }
      const used = known.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
      await context.sync();
      const below = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      const row = Math.max(below, signatureHeaderRow + 1);
      wayBack.push(clearRow(row));
      await writeCells(context, known, signatureRow(number, row, signing));
    }, options),
  );
}

function clearRow(row: number): WayBackStep {
  return async (context) => {
    context.workbook.worksheets.getItem(signOffSheetName).getRangeByIndexes(row, 0, 1, 1).getEntireRow().clear();
    await context.sync();
  };
}
