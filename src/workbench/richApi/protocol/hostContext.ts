import type { Book } from "../../book/book";
import type { UndoGroups } from "./undoGroups";

/** What the members of every class work with. */
export interface HostContext {
  readonly book: Book;
  /** The part of the host that is not the workbook: the task pane, the language. */
  readonly environment: HostEnvironment;
  /** `Excel.Runtime` and `Application` settings that live as long as the add-in. */
  readonly state: HostState;
  readonly undo: UndoGroups;
}

/** What the page (or a test) gives the host. */
export interface HostEnvironment {
  /** "en-US", "zh-CN": the language of Excel's texts. */
  readonly displayLanguage: string;
  /** Language of dates and numbers. */
  readonly contentLanguage: string;
  showTaskpane(): void;
  hideTaskpane(): void;
  isTaskpaneVisible(): boolean;
  /** Opens a workbook beside this one, of an .xlsx file or empty; absent where the host has no place for another. */
  readonly openWorkbook?: (bytes: Uint8Array | null) => Promise<void>;
  /** Copies sheets of an .xlsx file into the workbook and gives their ids; absent where the host reads no files. */
  readonly insertSheets?: (bytes: Uint8Array, choice: SheetChoice) => Promise<readonly string[]>;
  /** Absent, the host keeps no files: saving and closing are refused. */
  readonly files?: HostFiles;
}

export interface SheetChoice {
  /** None is all of them. */
  readonly names: readonly string[];
  /** Where the first is to stand. */
  readonly position: number;
}

/** The file that the workbook is in, as the page keeps it. */
export interface HostFiles {
  save(): Promise<unknown>;
  /** Ends the workbook, and the add-in with it. */
  close(saves: boolean): Promise<void>;
}

export interface HostState {
  enableEvents: boolean;
  calculationMode: string;
  startupState: string;
  /** Milliseconds since 1970. */
  readonly openedAt: number;
}
