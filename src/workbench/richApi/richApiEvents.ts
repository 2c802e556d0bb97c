import type { Area, Book, BookEventArguments, ChangeKind, ChangeSource } from "../book/book";
import { intersection, gridColumnCount, gridRowCount } from "../book/bookArea";
import { localAddress } from "../book/address";
import { watchBindings } from "./bindingEvents";
import { rectangles } from "./ranges/areaGroups";
import { watchCharts } from "./charts/chartEvents";
import { eventReference } from "./eventArea";
import { changeDetails, EventNumber, onSheet, origin, type Raise, workbookTarget } from "./ranges/eventMessage";
import { eventMessageCategory, type EventEntry } from "./protocol/protocol";
import { watchContents } from "./contentEvents";
import { watchSelection } from "./selectionEvents";

const changeTypes: Readonly<Record<Exclude<ChangeKind, "formatted">, string>> = {
  rangeEdited: "RangeEdited",
  rowInserted: "RowInserted",
  rowDeleted: "RowDeleted",
  columnInserted: "ColumnInserted",
  columnDeleted: "ColumnDeleted",
  cellInserted: "CellInserted",
  cellDeleted: "CellDeleted",
};

const shiftDirections = { down: "ShiftCellDown", right: "ShiftCellRight", up: "ShiftCellUp", left: "ShiftCellLeft" };

/**
 * Tells the client what happens in the book, in the messages it turns into its documented event arguments. The client
 * drops what nobody listens to. As in Excel an event is told after what caused it, never in the midst of a batch.
 * Returns the function that stops it.
 */
export function watchBook(book: Book, isEnabled: () => boolean, send: (entries: EventEntry[]) => void): () => void {
  let isOpen = true;
  const raise = messageQueue(book, isEnabled, (entries) => isOpen && send(entries()));
  const stops = [
    ...watchCells(book, raise),
    ...watchSheets(book, raise),
    ...watchTables(book, raise),
    ...watchCharts(book, raise),
    ...watchSelection(book, raise),
    ...watchContents(book, raise),
    ...watchBindings(book, raise),
  ];
  return () => {
    isOpen = false;
    stops.forEach((stop) => stop());
  };
}

/** A message that says what a formula comes to waits for its calculation, and those after it for their turn. */
function messageQueue(book: Book, isEnabled: () => boolean, send: (entries: () => EventEntry[]) => void): Raise {
  let ready: EventEntry[] = [];
  let late: (() => EventEntry[])[] = [];
  const flush = async () => {
    const first = ready;
    ready = [];
    send(() => first);
    if (late.length === 0) return;
    await book.settled().catch(() => undefined);
    const messages = late;
    late = [];
    send(() => messages.flatMap((entries) => entries()));
  };
  return (event, targets, message) => {
    if (!isEnabled()) return;
    if (ready.length === 0 && late.length === 0) setTimeout(() => void flush(), 0);
    const entriesOf = (told: object): EventEntry[] => {
      const text = JSON.stringify(told);
      return targets.map((targetId) => {
        return { messageCategory: eventMessageCategory, messageType: event, targetId, message: text };
      });
    };
    if (typeof message === "function") late.push(() => entriesOf(message()));
    else if (late.length === 0) ready.push(...entriesOf(message));
    else {
      const entries = entriesOf(message);
      late.push(() => entries);
    }
  };
}

function watchCells(book: Book, raise: Raise): (() => void)[] {
  return [
    book.events.on("changed", (event) => {
      if (event.kind === "formatted") raiseFormat(event.area, event.source, raise);
      else raiseChange(book, event, changeTypes[event.kind], raise);
    }),
    book.events.on("calculated", ({ sheets }) => {
      for (const { sheetId, cells } of sheets) {
        const address = rectangles(sheetId, cells()).map(localAddress).join(",");
        raise(EventNumber.worksheetCalculated, onSheet(sheetId), { worksheetId: sheetId, address });
      }
    }),
  ];
}

function raiseFormat(area: Area, source: ChangeSource, raise: Raise): void {
  const message = {
    worksheetId: area.sheetId,
    address: localAddress(area),
    referenceId: eventReference(area),
    ...origin(source),
  };
  raise(EventNumber.worksheetFormatChanged, onSheet(area.sheetId), message);
}

/** Rows and columns come and go as wholes, however many cells of them were in use. */
function wholeLines({ kind, area }: BookEventArguments["changed"]): Area {
  if (kind === "rowInserted" || kind === "rowDeleted") return { ...area, column: 0, columnCount: gridColumnCount };
  if (kind === "columnInserted" || kind === "columnDeleted") return { ...area, row: 0, rowCount: gridRowCount };
  return area;
}

function raiseChange(book: Book, event: BookEventArguments["changed"], changeType: string, raise: Raise): void {
  const { source, before } = event;
  const area = wholeLines(event);
  const single = area.rowCount === 1 && area.columnCount === 1 && changeType === "RangeEdited";
  const now = () => (book.sheets.get(area.sheetId) === undefined ? before : book.cells.read(area)[0]?.[0]);
  const after = single && before !== undefined ? now() : undefined;
  const plain = {
    worksheetId: area.sheetId,
    address: localAddress(area),
    changeType,
    shiftDirection: event.shift === undefined ? "None" : shiftDirections[event.shift],
    referenceId: eventReference(area),
    ...origin(source),
  };
  const told = (more: object) => {
    const message = { ...plain, ...more };
    if (after === undefined) return message;
    if (after.formula === "") return { ...message, ...changeDetails(before, after) };
    return () => ({ ...message, ...changeDetails(before, now()) });
  };
  raise(EventNumber.worksheetChanged, onSheet(area.sheetId), told({}));
  for (const table of book.tables.list(area.sheetId)) {
    if (intersection(area, table.area) === null) continue;
    const targets = [table.id, ...onSheet(area.sheetId)];
    raise(EventNumber.tableChanged, targets, told({ tableId: table.id }));
  }
}

function watchSheets(book: Book, raise: Raise): (() => void)[] {
  const { events } = book;
  return [
    events.on("sheetAdded", ({ sheetId, source }) =>
      raise(EventNumber.worksheetAdded, [workbookTarget], { worksheetId: sheetId, ...origin(source) }),
    ),
    events.on("sheetDeleted", ({ sheetId, source }) =>
      raise(EventNumber.worksheetDeleted, [workbookTarget], { worksheetId: sheetId, ...origin(source) }),
    ),
    events.on("sheetRenamed", ({ sheetId, before, after, source }) =>
      raise(EventNumber.worksheetNameChanged, onSheet(sheetId), {
        worksheetId: sheetId,
        nameBefore: before,
        nameAfter: after,
        ...origin(source),
      }),
    ),
    events.on("sheetMoved", ({ sheetId, before, after, source }) =>
      raise(EventNumber.worksheetMoved, [workbookTarget], {
        worksheetId: sheetId,
        positionBefore: before,
        positionAfter: after,
        ...origin(source),
      }),
    ),
    events.on("sheetVisibility", ({ sheetId, source }) =>
      raise(EventNumber.worksheetVisibilityChanged, onSheet(sheetId), {
        worksheetId: sheetId,
        visibilityAfter: book.sheets.get(sheetId)?.visibility,
        ...origin(source),
      }),
    ),
    watchActivation(book, raise),
    events.on("loaded", () => {
      const sheetId = book.sheets.activeId();
      raise(EventNumber.worksheetActivated, onSheet(sheetId), { worksheetId: sheetId });
      raise(EventNumber.documentSelectionChanged, [""], {});
    }),
  ];
}

/** A book may show a new sheet for a moment before it goes back; what counts is the sheet in view when that is over. */
function watchActivation(book: Book, raise: Raise): () => void {
  let told = book.sheets.activeId();
  let due: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    due = undefined;
    const sheetId = book.sheets.activeId();
    if (sheetId === told) return;
    raise(EventNumber.worksheetDeactivated, onSheet(told), { worksheetId: told });
    raise(EventNumber.worksheetActivated, onSheet(sheetId), { worksheetId: sheetId });
    told = sheetId;
  };
  const stop = book.events.on("sheetActivated", () => {
    due ??= setTimeout(tell, 0);
  });
  return () => {
    clearTimeout(due);
    stop();
  };
}

function watchTables(book: Book, raise: Raise): (() => void)[] {
  return [
    book.events.on("tableAdded", ({ tableId, sheetId, source }) =>
      raise(EventNumber.tableAdded, onSheet(sheetId), { tableId, worksheetId: sheetId, ...origin(source) }),
    ),
    book.events.on("tableDeleted", ({ tableId, sheetId, name, source }) =>
      raise(EventNumber.tableDeleted, onSheet(sheetId), {
        tableId,
        tableName: name,
        worksheetId: sheetId,
        ...origin(source),
      }),
    ),
  ];
}
