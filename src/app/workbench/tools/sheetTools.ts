/** Ties the band, its keys and its dialogs to the book. */
import type { Univer } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { BookError } from "../../../workbench/book/book";
import type { UniverBook } from "../../../workbench/univer/univerBook";
import { whenQuiet } from "../parts/whenQuiet";
import type { Notice } from "../parts/notice";
import type { Language } from "../parts/pageOptions";
import { cellActions } from "./cellActions";
import { createFindPanel } from "./findPanel";
import { findTextsIn } from "./findTexts";
import { typeMoment } from "./typedMoment";
import { activeFormat, formatActions } from "./formatActions";
import { openFormatCells } from "./formatCells";
import { nameOfFormat } from "./numberFormats";
import { sheetActions } from "./sheetActions";
import { askSize } from "./sizeQuestion";
import type { ToolBand } from "./toolBand";
import type { ToolKeys } from "./toolKeys";
import { toolTextsIn } from "./toolLanguages";
import type { Tool, ToolCommand } from "./toolList";
import { cellAt, type ToolAction, type ToolTarget } from "./toolTarget";

export interface SheetToolsOptions {
  readonly univer: Univer;
  readonly book: UniverBook;
  readonly band: ToolBand;
  readonly keys: ToolKeys;
  /** The page's frame around the grid. */
  readonly frame: HTMLElement;
  readonly language: Language;
  readonly notice: Notice;
  readonly blank: "zero" | "null";
  readonly focusGrid: () => void;
  /** Takes what is being typed; false where it was refused. */
  readonly endEntry: () => Promise<boolean>;
  readonly writeNote: () => void;
  /** False where the sheet holds nothing to print. */
  readonly print: () => Promise<boolean>;
  readonly changeBlank: (to: "zero" | "null") => void;
}

const actions: Partial<Record<ToolCommand, ToolAction>> = { ...formatActions, ...cellActions, ...sheetActions };
const settleMilliseconds = 60;
/** What stands in the frame beside the cells. */
const asides = "#find, #remark, .chart";

export interface SheetTools {
  run(command: ToolCommand): Promise<void>;
}

export function startSheetTools(options: SheetToolsOptions): SheetTools {
  const { univer, book, band, frame, language, notice, focusGrid, endEntry } = options;
  const texts = toolTextsIn[language];
  const type = async (place: { sheetId: string; row: number; column: number }, text: string) => {
    await book.entry.write(place, [[text]]);
  };
  const target = (): ToolTarget => ({
    book,
    univer,
    language,
    texts,
    type,
    tell: notice.show,
    areas: book.selection.areas(),
    active: book.selection.activeCell(),
  });
  const find = createFindPanel({
    book,
    frame,
    texts: findTextsIn[language],
    language,
    type,
    show: (place) => book.asApi(() => book.selection.select(cellAt(place))),
    focusGrid,
  });
  /** Those that open something, which takes the focus. */
  const openings: Partial<Record<ToolCommand, () => void | Promise<void>>> = {
    "find.find": () => find.open("find"),
    "find.replace": () => find.open("replace"),
    "sizes.formatCells": () => openFormatCells(target(), focusGrid),
    "numberFormat.more": () => openFormatCells(target(), focusGrid),
    "sizes.rowHeight": () => askSize(book, target().areas, "rowHeight", texts).then(focusGrid),
    "sizes.columnWidth": () => askSize(book, target().areas, "columnWidth", texts).then(focusGrid),
    note: options.writeNote,
    "print.print": async () => {
      if (!(await options.print())) notice.show(texts.nothingToPrint);
    },
    "options.zero": () => options.changeBlank("zero"),
    "options.null": () => options.changeBlank("null"),
  };

  const run = async (command: ToolCommand): Promise<void> => {
    if (!(await endEntry())) return;
    try {
      const opening = openings[command];
      if (opening !== undefined) return await opening();
      book.protection.forgetRefused();
      await book.asOneStep(async () => actions[command]?.(target()));
      book.protection.failWhenRefused();
    } catch (failure) {
      // The person has been told of protection.
      if (!(failure instanceof BookError && failure.code === "AccessDenied"))
        notice.show(failure instanceof Error ? failure.message : String(failure));
    }
    // A chart that was just made has the focus.
    if (book.charts.activeId() === null) focusGrid();
    show();
  };

  const show = () => {
    const now = target();
    const look = activeFormat(now);
    const pressed = new Set<Tool>();
    if (look.bold) pressed.add("bold");
    if (look.italic) pressed.add("italic");
    if (look.underline === "Single") pressed.add("underline");
    if (look.wrapText) pressed.add("wrapText");
    if (look.horizontalAlignment === "Left") pressed.add("alignLeft");
    if (look.horizontalAlignment === "Center") pressed.add("alignCenter");
    if (look.horizontalAlignment === "Right") pressed.add("alignRight");
    const { sheetId, row, column } = now.active;
    if (book.formats.merges(sheetId).some((merged) => merged.row === row && merged.column === column))
      pressed.add("mergeCells");
    const named = nameOfFormat(look.numberFormat, language);
    band.show({
      pressed,
      chosen: { numberFormat: named, options: options.blank },
      numberFormat: named === null ? look.numberFormat : texts.entries.numberFormat[named],
    });
  };
  const showSoon = whenQuiet(settleMilliseconds, show);
  for (const name of ["selection", "sheetActivated", "changed", "arranged", "loaded"] as const)
    book.events.on(name, showSoon);
  show();

  const editor = univer.__getInjector().get(IEditorBridgeService);
  const isInGrid = () => frame.contains(document.activeElement) && !document.activeElement?.closest(asides);
  options.keys.isForCells = () =>
    (isInGrid() || document.activeElement === document.body) && !editor.isVisible().visible;
  options.keys.typesInCell = (command) => {
    if ((command !== "today" && command !== "now") || !isInGrid() || !editor.isVisible().visible) return false;
    typeMoment(command, language);
    return true;
  };
  return { run };
}
