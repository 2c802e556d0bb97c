/** The review queue as a sheet of the workbook: written beside the queue before, which goes once the new one stands. */
import type { WrittenSheet } from "../../audit/sheets/writtenSheet";
import { freeSheetName } from "../host/freeName";
import { refuseNewSheets } from "../host/newSheets";
import { withOneUndo } from "../host/oneUndo";
import { orBack, removeSheet } from "../host/wayBack";
import { addWrittenSheet } from "./writeSheet";

export function writeQueue(queue: WrittenSheet): Promise<void> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const names = await refuseNewSheets(context);
      const known = names.find((name) => name.toLowerCase() === queue.name.toLowerCase());
      const name = known === undefined ? queue.name : freeSheetName(queue.name, names);
      wayBack.push(removeSheet(name, []));
      const sheet = await addWrittenSheet(context, { ...queue, name });
      sheet.activate();
      if (known !== undefined) {
        context.workbook.worksheets.getItem(known).delete();
        sheet.name = queue.name;
      }
      await context.sync();
    }, options),
  );
}
