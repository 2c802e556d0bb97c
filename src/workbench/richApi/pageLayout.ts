/** How a sheet is printed: settings, the area and the titles, and the breaks between pages. */
import { gridColumnCount, gridRowCount, type Area } from "../book/bookArea";
import type { PagePart, PageSettings } from "../book/bookPages";
import { flagValue, isGiven, numberValue, textArgument, wordValue } from "./protocol/argument";
import { existing } from "./protocol/existing";
import { hostClass, type Property } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, isOfClass, type HostObject, type SheetTarget, type Targets } from "./protocol/hostObject";
import { sheetOf } from "./protocol/sheetOf";
import { areaArgument, areaOfAddress } from "./ranges/rangeArgument";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const margins = {
  left: "leftMargin",
  right: "rightMargin",
  top: "topMargin",
  bottom: "bottomMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

export const pageLayoutClass = hostClass("PageLayout", {
  properties: {
    ...Object.fromEntries(Object.values(margins).map((name) => [name, setting(name, marginValue)])),
    orientation: setting("orientation", (value) => wordValue(value, ["Portrait", "Landscape"])),
    paperSize: setting("paperSize", (value) => textArgument([value], 0)),
    centerHorizontally: setting("centerHorizontally", flagValue),
    centerVertically: setting("centerVertically", flagValue),
    blackAndWhite: setting("blackAndWhite", flagValue),
    draftMode: setting("draftMode", flagValue),
    printGridlines: setting("printGridlines", flagValue),
    printHeadings: setting("printHeadings", flagValue),
    printOrder: setting("printOrder", (value) => wordValue(value, ["DownThenOver", "OverThenDown"])),
    printComments: setting("printComments", (value) => wordValue(value, ["NoComments", "EndSheet", "InPlace"])),
    printErrors: setting("printErrors", (value) => wordValue(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
    firstPageNumber: setting("firstPageNumber", (value) => (value === "" ? "" : numberValue(value))),
    zoom: setting("zoom", zoomValue),
  },
  methods: {
    getPrintArea: (target, _, context) => existing(printArea(target, context)),
    getPrintAreaOrNullObject: (target, _, context) => printArea(target, context),
    getPrintTitleRows: (target, _, context) => existing(title(target, "titleRows", context)),
    getPrintTitleRowsOrNullObject: (target, _, context) => title(target, "titleRows", context),
    getPrintTitleColumns: (target, _, context) => existing(title(target, "titleColumns", context)),
    getPrintTitleColumnsOrNullObject: (target, _, context) => title(target, "titleColumns", context),
    setPrintArea: (target, args, context) => {
      const areas = isOfClass(args[0], "RangeAreas")
        ? args[0].target
        : isOfClass(args[0], "Range")
          ? [args[0].target]
          : textArgument(args, 0)
              .split(",")
              .map((address) => areaOfAddress(address, target.sheetId, context));
      if (areas.some(({ sheetId }) => sheetId !== target.sheetId)) throw new HostError("InvalidArgument");
      context.book.pages.setParts(target.sheetId, "printArea", areas);
    },
    setPrintTitleRows: (target, args, context) => setTitle(target, "titleRows", args, context),
    setPrintTitleColumns: (target, args, context) => setTitle(target, "titleColumns", args, context),
    setPrintMargins: ({ sheetId }, args, { book }) => {
      const unit = pointsPer[wordValue(args[0], ["Points", "Inches", "Centimeters"])];
      const given = Object.entries((args[1] ?? {}) as Record<string, unknown>).filter(([, value]) => isGiven(value));
      const to = given.map(([name, value]) => {
        const margin = margins[name as keyof typeof margins];
        if (margin === undefined) throw new HostError("InvalidArgument");
        return [margin, marginValue(value) * unit];
      });
      book.pages.change(sheetId, Object.fromEntries(to) as Partial<PageSettings>);
    },
  },
});

function setting<Key extends keyof PageSettings>(
  key: Key,
  accept: (value: unknown) => PageSettings[Key],
): Property<SheetTarget> {
  return {
    get: (target, context) => context.book.pages.settings(sheetOf(target, context).id)[key],
    set: (target, value, context) => context.book.pages.change(sheetOf(target, context).id, { [key]: accept(value) }),
  };
}

function marginValue(value: unknown): number {
  const points = numberValue(value);
  if (points < 0) throw new HostError("InvalidArgument");
  return points;
}

/** A scale from 10 to 400 percent, or a number of pages. */
function zoomValue(value: unknown): PageSettings["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  if (isGiven(scale)) {
    const percent = numberValue(scale);
    if (!Number.isInteger(percent) || percent < 10 || percent > 400) throw new HostError("InvalidArgument");
    return { scale: percent };
  }
  const pages = (count: unknown) => {
    if (!Number.isInteger(count) || (count as number) < 1) throw new HostError("InvalidArgument");
    return count as number;
  };
  return {
    ...(isGiven(horizontalFitToPages) && { horizontalFitToPages: pages(horizontalFitToPages) }),
    ...(isGiven(verticalFitToPages) && { verticalFitToPages: pages(verticalFitToPages) }),
  };
}

function printArea({ sheetId }: SheetTarget, { book }: HostContext): HostObject | null {
  const areas = book.pages.parts(sheetId, "printArea").map(({ area }) => area);
  return areas.length === 0 ? null : hostObject("RangeAreas", areas);
}

function title({ sheetId }: SheetTarget, part: PagePart, { book }: HostContext): HostObject | null {
  const [found] = book.pages.parts(sheetId, part);
  return found === undefined ? null : hostObject("Range", found.area);
}

function setTitle(
  { sheetId }: SheetTarget,
  part: "titleRows" | "titleColumns",
  args: readonly unknown[],
  context: HostContext,
): void {
  const area = areaArgument(args, 0, sheetId, context);
  if (area.sheetId !== sheetId) throw new HostError("InvalidArgument");
  const lines: Area =
    part === "titleRows"
      ? { ...area, column: 0, columnCount: gridColumnCount }
      : { ...area, row: 0, rowCount: gridRowCount };
  context.book.pages.setParts(sheetId, part, [lines]);
}

export const pageBreakCollectionClass = hostClass("PageBreakCollection", {
  items: ({ sheetId, part }, { book }) => book.pages.parts(sheetId, part).map(({ id }) => pageBreak(sheetId, part, id)),
  item: ({ sheetId, part }, index, { book }) => {
    const found = book.pages.parts(sheetId, part)[Number(index)];
    return found === undefined ? null : pageBreak(sheetId, part, found.id);
  },
  methods: {
    add: ({ sheetId, part }, args, context) => {
      const { row, column } = areaArgument(args, 0, sheetId, context);
      if ((part === "rowBreak" ? row : column) === 0) throw new HostError("InvalidArgument");
      const area = { sheetId, row, column, rowCount: 1, columnCount: 1 };
      return pageBreak(sheetId, part, context.book.pages.addPart(part, area).id);
    },
    getCount: ({ sheetId, part }, _, { book }) => book.pages.parts(sheetId, part).length,
    getItem: ({ sheetId, part }, [index], { book }) => {
      const found = book.pages.parts(sheetId, part)[Number(index)];
      if (found === undefined) throw new HostError("InvalidArgument");
      return pageBreak(sheetId, part, found.id);
    },
    removePageBreaks: ({ sheetId, part }, _, { book }) => void book.pages.setParts(sheetId, part, []),
  },
});

export const pageBreakClass = hostClass("PageBreak", {
  id: ({ breakId }) => breakId,
  properties: {
    rowIndex: { get: (target, context) => (target.part === "rowBreak" ? placeOf(target, context).row : 0) },
    columnIndex: { get: (target, context) => (target.part === "columnBreak" ? placeOf(target, context).column : 0) },
  },
  methods: {
    delete: ({ breakId }, _, { book }) => book.pages.deletePart(breakId),
    getCellAfterBreak: (target, _, context) => hostObject("Range", placeOf(target, context)),
  },
});

function pageBreak(sheetId: string, part: "rowBreak" | "columnBreak", breakId: string): HostObject {
  return hostObject("PageBreak", { sheetId, part, breakId });
}

function placeOf({ sheetId, part, breakId }: Targets["PageBreak"], { book }: HostContext): Area {
  const found = book.pages.parts(sheetId, part).find(({ id }) => id === breakId);
  if (found === undefined) throw new HostError("InvalidReference");
  return found.area;
}
