import { existing } from "./protocol/existing";
import { sheetOf } from "./protocol/sheetOf";
import { gridColumnCount, gridRowCount, type Area } from "../book/bookArea";
import {
  flagArgument,
  flagValue,
  integerArgument,
  isGiven,
  numberValue,
  textArgument,
  textValue,
  wordValue,
} from "./protocol/argument";
import { colorValue } from "./protocol/color";
import { acceptEvents } from "./protocol/eventMembers";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, isOfClass, type HostObject, type SheetTarget } from "./protocol/hostObject";
import { showOutlineLevels } from "./ranges/rangeGroups";
import { areaOfAddress, insideGrid } from "./ranges/rangeArgument";
import { replaceAll } from "./ranges/rangeSearch";
import { allFound } from "./ranges/specialCells";
import { splitSheet } from "../book/address";

export const worksheetClass = hostClass(
  "Worksheet",
  {
    id: ({ sheetId }) => sheetId,
    properties: {
      id: { get: ({ sheetId }) => sheetId },
      name: {
        get: (target, context) => sheetOf(target, context).name,
        set: ({ sheetId }, value, { book }) => book.sheets.rename(sheetId, textValue(value)),
      },
      position: {
        get: (target, context) => sheetOf(target, context).position,
        set: ({ sheetId }, value, { book }) => book.sheets.move(sheetId, numberValue(value)),
      },
      visibility: {
        get: (target, context) => sheetOf(target, context).visibility,
        set: ({ sheetId }, value, { book }) =>
          book.sheets.setVisibility(sheetId, wordValue(value, ["Visible", "Hidden", "VeryHidden"])),
      },
      tabColor: {
        get: (target, context) => sheetOf(target, context).tabColor,
        set: ({ sheetId }, value, { book }) => book.sheets.setTabColor(sheetId, value === "" ? "" : colorValue(value)),
      },
      showGridlines: { get: (target, context) => sheetOf(target, context).showGridlines },
      /** The name under which the client sets `showGridlines`. */
      gridlines: {
        get: (target, context) => sheetOf(target, context).showGridlines,
        set: ({ sheetId }, value, { book }) => book.sheets.setShowGridlines(sheetId, flagValue(value)),
      },
    },
    objects: {
      tables: ({ sheetId }) => hostObject("TableCollection", { sheetId }),
      autoFilter: (target) => hostObject("AutoFilter", target),
      comments: ({ sheetId }) => hostObject("CommentCollection", { sheetId }),
      charts: (target) => hostObject("ChartCollection", target),
      names: ({ sheetId }) => hostObject("NamedItemCollection", { sheetId }),
      customProperties: (target) => hostObject("WorksheetCustomPropertyCollection", target),
      pageLayout: (target) => hostObject("PageLayout", target),
      horizontalPageBreaks: ({ sheetId }) => hostObject("PageBreakCollection", { sheetId, part: "rowBreak" }),
      verticalPageBreaks: ({ sheetId }) => hostObject("PageBreakCollection", { sheetId, part: "columnBreak" }),
      freezePanes: (target) => hostObject("WorksheetFreezePanes", target),
      protection: (target) => hostObject("WorksheetProtection", target),
    },
    methods: {
      activate: ({ sheetId }, _, { book }) => book.sheets.activate(sheetId),
      copy: (target, args, context) => copied(target, args, context),
      delete: ({ sheetId }, _, { book }) => book.sheets.delete(sheetId),
      showOutlineLevels,
      calculate: (_, __, { book }) => book.calculate(),
      getRange: (target, args, context) => hostObject("Range", rangeOf(target, args, context)),
      getRangeByIndexes: ({ sheetId }, args) => {
        const [row, column] = [integerArgument(args, 0), integerArgument(args, 1)];
        const [rowCount, columnCount] = [integerArgument(args, 2), integerArgument(args, 3)];
        return hostObject("Range", insideGrid({ sheetId, row, column, rowCount, columnCount }));
      },
      getCell: ({ sheetId }, args) =>
        hostObject(
          "Range",
          insideGrid({
            sheetId,
            row: integerArgument(args, 0),
            column: integerArgument(args, 1),
            rowCount: 1,
            columnCount: 1,
          }),
        ),
      getRanges: (target, args, context) => {
        const addresses = textArgument(args, 0).split(",");
        return hostObject(
          "RangeAreas",
          addresses.map((address) => rangeOf(target, [address], context)),
        );
      },
      getNext: (target, args, context) => existing(beside(target, args, 1, context)),
      getNextOrNullObject: (target, args, context) => beside(target, args, 1, context),
      getPrevious: (target, args, context) => existing(beside(target, args, -1, context)),
      getPreviousOrNullObject: (target, args, context) => beside(target, args, -1, context),
    },
  },
  {
    waitsForResults: true,
    methods: {
      getUsedRange: (target, args, context) => {
        const blank = { sheetId: target.sheetId, row: 0, column: 0, rowCount: 1, columnCount: 1 };
        return hostObject("Range", usedArea(target, args, context) ?? blank);
      },
      findAll: (target, args, context) => existing(allFound(sheetOf(target, context).id, args, context)),
      findAllOrNullObject: (target, args, context) => allFound(sheetOf(target, context).id, args, context),
      replaceAll: (target, args, context) => replaceAll(wholeSheet(sheetOf(target, context).id), args, context),
      getUsedRangeOrNullObject: (target, args, context) => {
        const used = usedArea(target, args, context);
        return used === null ? null : hostObject("Range", used);
      },
    },
  },
  acceptEvents([
    "ActivatedEvent",
    "DeactivatedEvent",
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
  ]),
);

export const worksheetProtectionClass = hostClass("WorksheetProtection", {
  properties: {
    protected: { get: ({ sheetId }, { book }) => book.protection.of(sheetId) !== undefined },
    options: { get: ({ sheetId }, { book }) => book.protection.of(sheetId)?.options ?? null },
  },
  methods: {
    protect: ({ sheetId }, args, { book }) =>
      book.protection.protect(sheetId, (args[0] ?? {}) as Record<string, unknown>, textArgument(args, 1, "")),
    unprotect: ({ sheetId }, args, { book }) => book.protection.unprotect(sheetId, textArgument(args, 0, "")),
  },
});

function rangeOf(target: SheetTarget, args: readonly unknown[], context: HostContext): Area {
  const { id: sheetId } = sheetOf(target, context);
  if (!isGiven(args[0])) return wholeSheet(sheetId);
  const address = textArgument(args, 0);
  const { sheet } = splitSheet(address);
  if (sheet !== null && context.book.sheets.find(sheet)?.id !== sheetId) throw new HostError("InvalidArgument");
  return areaOfAddress(address, sheetId, context);
}

function wholeSheet(sheetId: string): Area {
  return { sheetId, row: 0, column: 0, rowCount: gridRowCount, columnCount: gridColumnCount };
}

function usedArea(target: SheetTarget, args: readonly unknown[], context: HostContext): Area | null {
  return context.book.cells.used(sheetOf(target, context).id, { valuesOnly: flagArgument(args, 0) });
}

/** Without a place before the original, as Excel's own default "None" leaves it. */
async function copied(target: SheetTarget, args: readonly unknown[], context: HostContext): Promise<HostObject> {
  const { id, position } = sheetOf(target, context);
  const { sheets } = context.book;
  const place = isGiven(args[0]) ? wordValue(args[0], ["None", "Before", "After", "Beginning", "End"]) : "None";
  const beside = args[1];
  if ((place === "Before" || place === "After") && !isOfClass(beside, "Worksheet"))
    throw new HostError("InvalidArgument");
  const copy = await context.book.copySheet(id);
  const relative = isOfClass(beside, "Worksheet") ? sheetOf(beside.target, context).position : position;
  const last = sheets.list().length - 1;
  const to = { None: position, Before: relative, After: relative + 1, Beginning: 0, End: last }[place];
  if (to !== last) await sheets.move(copy.id, to);
  return hostObject("Worksheet", { sheetId: copy.id });
}

function beside(target: SheetTarget, args: readonly unknown[], step: number, context: HostContext): HostObject | null {
  const visibleOnly = flagArgument(args, 0);
  const sheets = context.book.sheets.list();
  let position = sheetOf(target, context).position + step;
  while (visibleOnly && sheets[position] !== undefined && sheets[position]?.visibility !== "Visible") position += step;
  const found = sheets[position];
  return found === undefined ? null : hostObject("Worksheet", { sheetId: found.id });
}
