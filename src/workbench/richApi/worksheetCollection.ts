import type { Sheet } from "../book/bookSheets";
import { flagArgument, isGiven, textArgument } from "./protocol/argument";
import { acceptEvents } from "./protocol/eventMembers";
import { existing } from "./protocol/existing";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject } from "./protocol/hostObject";

export const worksheetCollectionClass = hostClass(
  "WorksheetCollection",
  {
    items: (_, { book }) => book.sheets.list().map(worksheet),
    item: (_, key, context) => findSheet(key, context),
    methods: {
      add: async (_, args, { book }) => {
        const name = isGiven(args[0]) ? textArgument(args, 0) : undefined;
        return worksheet(await book.sheets.add(name));
      },
      getActiveWorksheet: (_, __, { book }) => hostObject("Worksheet", { sheetId: book.sheets.activeId() }),
      getCount: (_, args, context) => sheets(args, context).length,
      getFirst: (_, args, context) => found(sheets(args, context)[0]),
      getLast: (_, args, context) => found(sheets(args, context).at(-1)),
      getItem: (_, [key], context) => existing(findSheet(key, context)),
      getItemOrNullObject: (_, [key], context) => findSheet(key, context),
    },
  },
  acceptEvents([
    "ActivatedEvent",
    "DeactivatedEvent",
    "AddedEvent",
    "DeletedEvent",
    "DataChangedEvent",
    "FormatChangedEvent",
    "SelectionChangedEvent",
    "CalculatedEvent",
    "SingleClickedEvent",
    "RowHiddenChangedEvent",
    "RowSortedEvent",
    "ColumnSortedEvent",
    "FormulaChangedEvent",
    "ProtectionChangedEvent",
    "EventNameChanged",
    "EventVisibilityChanged",
    "EventMoved",
  ]),
);

function worksheet(sheet: Sheet): HostObject<"Worksheet"> {
  return hostObject("Worksheet", { sheetId: sheet.id });
}

/** By name or id. */
function findSheet(key: unknown, { book }: HostContext): HostObject<"Worksheet"> | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const sheet = book.sheets.find(key) ?? book.sheets.get(key);
  return sheet === undefined ? null : worksheet(sheet);
}

function sheets(args: readonly unknown[], { book }: HostContext): Sheet[] {
  const visibleOnly = flagArgument(args, 0);
  return book.sheets.list().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function found(sheet: Sheet | undefined): HostObject<"Worksheet"> {
  if (sheet === undefined) throw new HostError("ItemNotFound");
  return worksheet(sheet);
}
