/** Sorts, formulas that change, protection and comments, in the messages of the client's events. */
import { localAddress } from "../book/address";
import type { Book, BookEventArguments, CommentChange } from "../book/book";
import { EventNumber, onSheet, origin, type Raise } from "./ranges/eventMessage";

export function watchContents(book: Book, raise: Raise): (() => void)[] {
  const { events } = book;
  return [
    events.on("settingsSaved", () => raise(EventNumber.settingsChanged, [""], {})),
    events.on("sorted", ({ along, moved, source }) => {
      const worksheetId = moved[0]!.sheetId;
      const number = along === "rows" ? EventNumber.worksheetRowSorted : EventNumber.worksheetColumnSorted;
      const address = moved.map(localAddress).join(",");
      raise(number, onSheet(worksheetId), { worksheetId, address, ...origin(source) });
    }),
    events.on("rowsHidden", ({ rows, isHidden, source }) => {
      const worksheetId = rows[0]!.sheetId;
      const address = rows.map(localAddress).join(",");
      const message = { worksheetId, address, changeType: isHidden ? "Hidden" : "Unhidden", ...origin(source) };
      raise(EventNumber.worksheetRowHiddenChanged, onSheet(worksheetId), message);
    }),
    events.on("formulasChanged", ({ cells, source }) => {
      const worksheetId = cells[0]!.sheetId;
      const formulaDetails = cells.map(({ before, ...place }) => ({
        cellAddress: localAddress({ ...place, rowCount: 1, columnCount: 1 }),
        previousFormula: before,
      }));
      raise(EventNumber.worksheetFormulaChanged, onSheet(worksheetId), {
        worksheetId,
        formulaDetails,
        ...origin(source),
      });
    }),
    events.on("protectionChanged", ({ sheetId, isProtected, source }) => {
      if (sheetId === null) return;
      const message = { worksheetId: sheetId, isProtected, ...origin(source) };
      raise(EventNumber.worksheetProtectionChanged, onSheet(sheetId), message);
    }),
    events.on("commentChanged", (event) => raiseComment(event, raise)),
  ];
}

const changeTypes: Readonly<Record<Exclude<CommentChange, "added" | "deleted">, string>> = {
  edited: "CommentEdited",
  resolved: "CommentResolved",
  reopened: "CommentReopened",
  replyAdded: "ReplyAdded",
  replyDeleted: "ReplyDeleted",
  replyEdited: "ReplyEdited",
};

function raiseComment(event: BookEventArguments["commentChanged"], raise: Raise): void {
  const { change, comment, replyIds, source } = event;
  const worksheetId = comment.place.sheetId;
  const message = { worksheetId, commentDetails: [{ commentId: comment.id, replyIds }], ...origin(source) };
  const targets = onSheet(worksheetId);
  if (change === "added") raise(EventNumber.commentAdded, targets, message);
  else if (change === "deleted") raise(EventNumber.commentDeleted, targets, message);
  else raise(EventNumber.commentChanged, targets, { ...message, changeType: changeTypes[change] });
}
