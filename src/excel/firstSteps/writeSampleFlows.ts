/** A small table of payments with the function that counts each dollar once, to be replaced by one's own. */
import { writtenRow, type WrittenSheet } from "../../audit/sheets/writtenSheet";
import { freeSheetName } from "../host/freeName";
import { refuseNewSheets } from "../host/newSheets";
import { withOneUndo } from "../host/oneUndo";
import { orBack, removeSheet } from "../host/wayBack";
import { addWrittenSheet } from "../review/writeSheet";

const sheetName = "My flows";
const firstRow = 4;
/** The report's own illustration: 100 spent in the app, of which 60 go on to the model and 30 of these to hosting. */
const payments = [
  ["Customers", "App", "Apps", 100],
  ["App", "Lab", "Models", 60],
  ["Lab", "Cloud", "Hosting", 30],
] as const;
/** Rows of the formula, so that more payments need no other one. */
const roomFor = 40;

/** Returns the sheet's name. */
export function writeSampleFlows(): Promise<string> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const name = freeSheetName(sheetName, await refuseNewSheets(context));
      wayBack.push(removeSheet(name, []));
      const sheet = await addWrittenSheet(context, flowsSheet(name));
      sheet.activate();
      sheet.getRangeByIndexes(firstRow, 0, 1, 1).select();
      await context.sync();
      return name;
    }, options),
  );
}

function flowsSheet(name: string): WrittenSheet {
  const last = firstRow + roomFor;
  const column = (letter: string) => `${letter}${firstRow + 1}:${letter}${last}`;
  return {
    name,
    cells: [
      ...writtenRow(0, ["My flows"], "title"),
      ...writtenRow(
        1,
        ["Paste your payments over the rows below, one a row. Each dollar of end customers counts once on the right."],
        "note",
      ),
      ...writtenRow(firstRow - 1, ["Payer", "Payee", "Layer of the payee", "Amount"], "header"),
      ...writtenRow(firstRow - 1, ["Value added by layer"], "header", 5),
      ...payments.flatMap((row, place) => writtenRow(firstRow + place, row, "entry")),
      {
        row: firstRow,
        column: 5,
        value: "",
        formula: `=AIE.GENAI_DEDUPE(${column("D")},${column("A")},${column("B")},${column("C")},"layers")`,
        look: "plain",
      },
    ],
    widths: [20, 20, 20, 12, 4, 20, 14, 14, 14],
    frozenRows: firstRow,
    isHidden: false,
    print: "landscape",
  };
}
