/** Brings the parts up in the order they need each other, and says what the page's buttons and switches do. */
import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { Book } from "../../workbench/book/book";
import { associatedFunction, startOfficeClient } from "../../workbench/office/officeClient";
import { OfficeHost } from "../../workbench/office/officeHost";
import type { HostFiles } from "../../workbench/richApi/protocol/hostContext";
import { officeThemes } from "../../workbench/office/officeTheme";
import { openUniverBook } from "../../workbench/univer/univerBook";
import { namespace, readFunctionFiles, startFunctions, startTaskPane } from "./addin";
import { createChartLayer } from "./chartLayer";
import { chartPrintOf } from "./chartPrint";
import { tellOfCircles } from "./circleNotice";
import { insertSheets } from "../files/insertSheets";
import { fileAsItStands, type OpenedFile } from "../files/openedFile";
import { autosave } from "./files/autosave";
import { watchChanges } from "./files/changes";
import { fileCommands } from "./files/fileCommands";
import { acceptFiles } from "./files/fileDrop";
import { fileTextsIn } from "./files/fileTexts";
import { KeptBooks } from "./files/keptBooks";
import { openInNewTab } from "./files/newTab";
import { nextPage } from "./files/nextPage";
import { openFirstBook } from "./files/openingBook";
import { startPage } from "./files/pageName";
import { offerRecovery } from "./files/recovery";
import { functionHelp } from "./functionHelp";
import { mendFunctionHelp } from "./functionList";
import { startEntries } from "./entries/startEntries";
import { mendFilterPanel } from "./grid/filterPanel";
import { createGrid } from "./grid/grid";
import { hideHiddenNames } from "./grid/hiddenNames";
import type { Page } from "./page";
import { printSheet } from "./printing/printSheet";
import { whenQuiet } from "./parts/whenQuiet";
import { searchWith, type PageOptions, type Theme } from "./parts/pageOptions";
import { showRemarks } from "./remarks/remarkCard";
import { markNotes } from "./remarks/remarkMarks";
import { remarkTextsIn } from "./remarks/remarkTexts";
import type { RibbonCommand } from "./ribbon";
import type { SettingsChange } from "./settings";
import type { Texts } from "./texts";
import { listenToMoveKeys } from "./entries/moveKeys";
import { startSheetTools } from "./tools/sheetTools";
import type { ToolCommand } from "./tools/toolList";

export interface Workbench {
  readonly book: Book;
  run(command: RibbonCommand): Promise<void>;
  use(tool: ToolCommand): Promise<void>;
  change(setting: SettingsChange): void;
  focusGrid(): void;
}

/** The manifest's ids of the ribbon's buttons. */
const actions: Partial<Record<RibbonCommand, string>> = {
  sources: "showSources",
  models: "showModels",
  functions: "showFunctions",
  help: "showHelp",
};

const officeJsFolder = "/office-js/";

export async function startWorkbench(page: Page, options: PageOptions, texts: Texts): Promise<Workbench> {
  let theme = options.theme;
  const { metadata, translated, examples } = await readFunctionFiles(options.language);
  const grid = await createGrid({
    container: page.grid,
    language: options.language,
    dark: theme !== "light",
    functions: functionHelp(namespace, metadata, translated, examples),
    functionCategory: texts.addin,
  });
  const book = openUniverBook(grid);
  book.entry.locale = options.language;
  tellOfCircles(book, texts, page.notice.show);
  // The grid has this service once it holds a workbook.
  mendFunctionHelp(grid.univer, namespace, texts.callHelp);
  let opened: OpenedFile | null = null;
  const kept = new KeptBooks();
  const fileTexts = fileTextsIn[options.language];
  let filesOfPage: HostFiles | null = null;
  const host = new OfficeHost(book, {
    displayLanguage: options.language,
    contentLanguage: options.language,
    officeTheme: () => officeThemes[theme],
    showTaskpane: () => page.pane.open(),
    hideTaskpane: () => page.pane.close(),
    isTaskpaneVisible: () => page.pane.isOpen(),
    openWorkbook: (bytes) => openInNewTab(bytes, { kept, texts: fileTexts, name: texts.newName }),
    insertSheets: (bytes, choice) => insertSheets(book, bytes, choice),
    fileBytes: async () => {
      await book.settled();
      return fileAsItStands(book, opened);
    },
    files: {
      save: async () => filesOfPage?.save(),
      close: async (saves) => filesOfPage?.close(saves),
    },
  });
  await startOfficeClient(host, officeJsFolder);
  await startFunctions();
  book.registerFunctions({ namespace, metadata, lookup: associatedFunction, blank: options.blank });
  const pageName = startPage();
  const first = await openFirstBook(book, {
    options,
    emptyName: texts.newName,
    stackName: texts.stackName,
    kept,
    page: pageName,
  });
  await startTaskPane();
  await Promise.all([book.settled(), grid.drawn()]);

  startEntries(grid, book, page.notice.show);
  book.protection.tellPerson = (of) => page.notice.show(of === "sheet" ? texts.protectedSheet : texts.protectedBook);
  book.sheets.tellPerson = (name) => page.notice.show(texts.noSheetName(name));
  const focusGrid = () => grid.univer.__getInjector().get(ILayoutService).focus();
  const { language } = options;
  const frame = page.gridFrame;
  const charts = createChartLayer({ grid, book, frame, language, theme: () => theme, focusGrid });
  markNotes(grid, book);
  hideHiddenNames(book);
  const remarks = showRemarks({ grid, book, frame, texts: remarkTextsIn[language], tell: page.notice.tell, focusGrid });
  const showSteps = () => {
    page.ribbon.setEnabled("undo", book.canUndo());
    page.ribbon.setEnabled("redo", book.canRedo());
  };
  // A change is told before its way back is kept.
  const showStepsSoon = whenQuiet(0, showSteps);
  const changes = watchChanges(book, first.isChanged, () => {
    showStepsSoon();
    saving.heed();
  });
  opened = first.file;
  const onPage = { book, file: opened, changes, kept, page: pageName, notice: page.notice, texts: fileTexts };
  const saving = autosave(onPage);
  const next = nextPage(onPage, saving);
  const endEntry = async () => {
    const workbook = grid.api.getActiveWorkbook()!;
    if (workbook.isCellEditing()) await workbook.endEditingAsync(true);
    return !workbook.isCellEditing();
  };
  const startAgain = (change: Readonly<Record<string, string>>) =>
    void next.startAgain(searchWith(window.location.search, change));
  const tools = startSheetTools({
    univer: grid.univer,
    book,
    band: page.tools,
    keys: page.toolKeys,
    frame,
    language,
    notice: page.notice,
    blank: options.blank,
    focusGrid,
    endEntry,
    writeNote: () => remarks.write(),
    print: () => printSheet(book, chartPrintOf(book), language),
    changeBlank: (blank) => startAgain({ blank }),
  });
  listenToMoveKeys({ univer: grid.univer, api: grid.api, book, isForCells: page.toolKeys.isForCells });
  mendFilterPanel({ grid, book, name: texts.filterPanel, isForCells: page.toolKeys.isForCells, focusGrid });
  const files = fileCommands({ ...onPage, next, endEntry, language });
  filesOfPage = files;
  acceptFiles({ grid: page.gridFrame, pane: page.pane.content }, fileTexts, (dropped) => void files.openFile(dropped));
  if (first.opened !== null) {
    const { name, report, failure } = first.opened;
    const text = report === null ? fileTexts.notOpened(name, failure) : fileTexts.opened(name, report);
    if (text !== null) page.notice.tell(text);
    focusGrid();
  }
  page.setBookName(book.name);
  showSteps();
  // Of a page that went on, the storage holds the book still.
  if (pageName.isCarriedOn) saving.heed();
  const { recover } = files;
  const below = frame.parentElement!;
  void offerRecovery({ kept, page: pageName, texts: fileTexts, language, below, recover, focusGrid }).catch(
    () => undefined,
  );
  page.pane.onChange((isOpen) => {
    host.taskpaneVisibilityChanged();
    if (!isOpen) focusGrid();
  });

  return {
    book,
    focusGrid,
    async run(command) {
      const action = actions[command];
      if (action !== undefined) await host.runAction(action);
      else if (command === "undo") await book.undo();
      else if (command === "redo") await book.redo();
      else await files[command as "newBook" | "open" | "save"]();
      showSteps();
    },
    use: (tool) => tools.run(tool),
    change({ name, value }) {
      if (name === "theme") {
        theme = value as Theme;
        window.history.replaceState(null, "", searchWith(window.location.search, { theme }));
        document.documentElement.dataset["theme"] = theme;
        grid.api.toggleDarkMode(theme !== "light");
        host.themeChanged();
        charts.redraw();
        return;
      }
      // The language is settled when the page starts, so the page starts again, with the same book.
      startAgain({ [name]: value });
    },
  };
}
