import type { Area } from "../book/bookArea";
import { textArgument, textValue, wordValue } from "./protocol/argument";
import { acceptEvents } from "./protocol/eventMembers";
import { eventArea } from "./eventArea";
import { hostClass } from "./protocol/hostClass";
import type { HostEnvironment, HostFiles } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject } from "./protocol/hostObject";
import { createAndOpenWorkbook, insertWorksheets } from "./otherWorkbooks";

export const workbookClass = hostClass(
  "Workbook",
  {
    properties: {
      name: { get: (_, { book }) => book.name },
      readOnly: { get: () => false },
      autoSave: { get: () => false },
    },
    objects: {
      functions: () => hostObject("Functions", null),
      bindings: () => hostObject("BindingCollection", null),
      comments: () => hostObject("CommentCollection", { sheetId: null }),
      application: () => hostObject("Application", null),
      worksheets: () => hostObject("WorksheetCollection", null),
      customXmlParts: () => hostObject("CustomXmlPartCollection", null),
      styles: () => hostObject("StyleCollection", null),
      tables: () => hostObject("TableCollection", { sheetId: null }),
      names: () => hostObject("NamedItemCollection", { sheetId: null }),
      properties: () => hostObject("DocumentProperties", null),
      settings: () => hostObject("SettingCollection", null),
      protection: () => hostObject("WorkbookProtection", null),
      _Runtime: () => hostObject("Runtime", null),
    },
    methods: {
      createAndOpenWorkbook: (_, args, context) => createAndOpenWorkbook(args, context),
      insertWorksheetsFromBase64: (_, args, context) => insertWorksheets(args, context),
      save: async (_, [behavior], { environment }) => {
        wordValue(behavior ?? "Save", ["Save", "Prompt"]);
        await filesOf(environment).save();
      },
      close: async (_, [behavior], { environment }) => {
        const saves = wordValue(behavior ?? "Save", ["Save", "SkipSave"]) === "Save";
        await filesOf(environment).close(saves);
      },
      getActiveCell: (_, __, { book }) => range({ ...book.selection.activeCell(), rowCount: 1, columnCount: 1 }),
      getSelectedRange: (_, __, { book }) => {
        const [area, ...others] = book.selection.areas();
        if (area === undefined || others.length > 0) throw new HostError("InvalidSelection", severalSelected);
        return range(area);
      },
      getSelectedRanges: (_, __, { book }) => hostObject("RangeAreas", book.selection.areas()),
      getActiveChart: (_, __, { book }) => {
        const chartId = book.charts.activeId();
        if (chartId === null) throw new HostError("ItemNotFound");
        return hostObject("Chart", { chartId });
      },
      getActiveChartOrNullObject: (_, __, { book }) => {
        const chartId = book.charts.activeId();
        return chartId === null ? null : hostObject("Chart", { chartId });
      },
      _GetRangeForEventByReferenceId: (_, [id], context) => range(eventArea(textValue(id), context.book)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [id], context) => {
        const area = eventArea(textValue(id), context.book);
        return area === null ? null : range(area);
      },
    },
  },
  acceptEvents(["ActivatedEvent"]),
);

export const workbookProtectionClass = hostClass("WorkbookProtection", {
  properties: { protected: { get: (_, { book }) => book.protection.of(null) !== undefined } },
  methods: {
    protect: (_, args, { book }) => book.protection.protect(null, {}, textArgument(args, 0, "")),
    unprotect: (_, args, { book }) => book.protection.unprotect(null, textArgument(args, 0, "")),
  },
});

function filesOf({ files }: HostEnvironment): HostFiles {
  if (files === undefined) throw new HostError("UnsupportedOperation", "This host keeps no files.");
  return files;
}

const severalSelected =
  "The current selection is invalid for this operation: several ranges are selected. Use getSelectedRanges.";

function range(area: Area | null): HostObject<"Range"> {
  if (area === null) throw new HostError("InvalidReference");
  return hostObject("Range", area);
}
