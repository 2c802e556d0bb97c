/** A small table of payments with the function that counts each dollar once, to be replaced by one's own. */
import { writtenRow, type WrittenSheet } from "../../audit/sheets/writtenSheet";
import { sheetLanguage } from "../host/sheetLanguage";
import { freeSheetName } from "../host/freeName";
import { refuseNewSheets } from "../host/newSheets";
import { withOneUndo } from "../host/oneUndo";
import { orBack, removeSheet } from "../host/wayBack";
import { addWrittenSheet } from "../review/writeSheet";

const firstRow = 4;
/** The report's own illustration: 100 spent in the app, of which 60 go on to the model and 30 of these to hosting. */
const english = {
  sheet: "My flows",
  note: "Paste your payments over the rows below, one a row. Each dollar of end customers counts once on the right.",
  headers: ["Payer", "Payee", "Layer of the payee", "Amount"],
  result: "Value added by layer",
  payments: [
    ["Customers", "App", "Apps", 100],
    ["App", "Lab", "Models", 60],
    ["Lab", "Cloud", "Hosting", 30],
  ],
};
const chinese: typeof english = {
  sheet: "我的付款流",
  note: "将您的付款粘贴到下方各行，每行一笔。右侧对终端客户的每一美元只计一次。",
  headers: ["付款方", "收款方", "收款方所在层级", "金额"],
  result: "各层增加值",
  payments: [
    ["客户", "应用公司", "应用", 100],
    ["应用公司", "实验室", "模型", 60],
    ["实验室", "云服务商", "托管", 30],
  ],
};
/** Rows of the formula, so that more payments need no other one. */
const roomFor = 40;

/** Returns the sheet's name. */
export function writeSampleFlows(): Promise<string> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const texts = sheetLanguage() === "zh-CN" ? chinese : english;
      const name = freeSheetName(texts.sheet, await refuseNewSheets(context));
      wayBack.push(removeSheet(name, []));
      const sheet = await addWrittenSheet(context, flowsSheet(name, texts));
      sheet.activate();
      sheet.getRangeByIndexes(firstRow, 0, 1, 1).select();
      await context.sync();
      return name;
    }, options),
  );
}

function flowsSheet(name: string, texts: typeof english): WrittenSheet {
  const last = firstRow + roomFor;
  const column = (letter: string) => `${letter}${firstRow + 1}:${letter}${last}`;
  return {
    name,
    cells: [
      ...writtenRow(0, [texts.sheet], "title"),
      ...writtenRow(1, [texts.note], "note"),
      ...writtenRow(firstRow - 1, texts.headers, "header"),
      ...writtenRow(firstRow - 1, [texts.result], "header", 5),
      ...texts.payments.flatMap((row, place) => writtenRow(firstRow + place, row, "entry")),
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
