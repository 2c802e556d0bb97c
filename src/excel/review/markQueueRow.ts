/** Marks in a row of the review queue's sheet, for whoever ticks it in the pane. */
import { queueHeaders, type QueueMarks } from "../../audit/queue/queueSheet";
import { reviewQueueName } from "../../audit/signoff/signOffSheet";
import { refusal } from "../host/hostRefusal";
import { inExcel } from "../host/officeErrors";

/** A row as it was read: another that stands there now is not marked in its place. */
export interface MarkedRow {
  /** Of the sheet, counted from 0. */
  readonly row: number;
  readonly place: string;
  readonly identity: string;
}

const rowsAbove = 50;
const columnsBeside = 40;

export function markQueueRow({ row, place, identity }: MarkedRow, marks: Partial<QueueMarks>): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(reviewQueueName);
    sheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) throw refusal("queueChanged", {});
    if (sheet.protection.protected) throw refusal("sheetsProtected", { sheets: [reviewQueueName] });
    const head = sheet.getRangeByIndexes(0, 0, rowsAbove, columnsBeside).load("values");
    const own = sheet.getRangeByIndexes(row, 0, 1, columnsBeside).load("values");
    await context.sync();
    const headers = (head.values as unknown[][]).find((cells) =>
      queueHeaders.every((header) => cells.includes(header)),
    );
    const at = (header: (typeof queueHeaders)[number]) => headers?.indexOf(header) ?? -1;
    const [cells = []] = own.values as unknown[][];
    if (headers === undefined || cells[at("Where")] !== place || String(cells[at("As listed")]) !== identity)
      throw refusal("queueChanged", {});
    for (const [header, text] of Object.entries(marks) as [keyof QueueMarks, string][])
      sheet.getRangeByIndexes(row, at(header), 1, 1).values = [[text === "" ? "" : `'${text}`]];
    await context.sync();
  });
}
