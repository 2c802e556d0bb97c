import type { Book, PropertyValue } from "../book/book";
import { DocumentCopies } from "./documentCopies";
import { selectedData, setSelectedData } from "./selectedData";
import { requirementSets, servedExcelApi, type ExcelApiLevel } from "./officeRequirements";

type Callback = (status: number, payload: unknown) => void;
type EventHandler = (payload: unknown) => void;

/** The number in `DdaMethod.DispatchId` or `eventDispId` by which the client names a member of the common API. */
const MethodNumber = {
  loadSettings: 75,
  saveSettings: 76,
  commandCompleted: 94,
  selectedData: 64,
  setSelectedData: 65,
} as const;

const noError = 0;
const operationNotSupported = 5000;
const excelOnTheWeb = 16;

export interface EndPointEnvironment {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Absent, it is what the client serves. */
  readonly excelApi?: ExcelApiLevel;
  isTaskpaneVisible(): boolean;
  /** The workbook as an .xlsx file, as it is now; absent, the host hands over none. */
  readonly fileBytes?: () => Promise<Uint8Array>;
}

/**
 * The other end of the channel that the client opens to the page which frames it, "client end point" in its own words.
 * It asks who its host is, keeps document settings, and hears of ribbon commands and of the theme.
 */
export class OfficeEndPoint {
  private readonly handlers = new Map<string, EventHandler>();
  private readonly commands = new Map<string, () => void>();
  private knownSettings = new Set<string>();
  private nextCommand = 1;
  private readonly copies: DocumentCopies;

  constructor(
    private readonly book: Book,
    private readonly environment: EndPointEnvironment,
    /** Does work after the requests before it, as an add-in's one step of undo. */
    private readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>,
  ) {
    this.copies = new DocumentCopies(environment.fileBytes);
  }

  invoke(method: string, callback: Callback | null, args: unknown): void {
    if (method === "ContextActivationManager_getAppContextAsync") callback?.(noError, this.appContext());
    else if (method === "executeMethod")
      void this.execute(args as Readonly<Record<string, unknown>>, (answer) => callback?.(noError, answer));
    else callback?.(noError, {});
  }

  registerForEvent(name: string, handler: EventHandler, callback: Callback): void {
    this.handlers.set(name, handler);
    callback(noError, { Error: noError });
  }

  unregisterForEvent(name: string, callback: Callback): void {
    this.handlers.delete(name);
    callback(noError, { Error: noError });
  }

  /** Calls what `Office.actions.associate(id, ...)` was given; resolves when it calls `event.completed()`. */
  runCommand(id: string): Promise<void> {
    const invoked = this.handlers.get("appCommandInvoked");
    if (invoked === undefined)
      return Promise.reject(new Error(`Office has not started, so the action ${id} cannot run.`));
    const commandId = `command-${this.nextCommand++}`;
    return new Promise((resolve) => {
      this.commands.set(commandId, resolve);
      invoked([commandId, id, JSON.stringify({ source: { id } })]);
    });
  }

  raise(name: string, payload: unknown): void {
    this.handlers.get(name)?.(payload);
  }

  private async execute(args: Readonly<Record<string, unknown>>, tell: (answer: object) => void): Promise<void> {
    const { DispatchId: method } = args["DdaMethod"] as { DispatchId: number };
    const ofCopies = this.copies.execute(method, args);
    const later =
      method === MethodNumber.setSelectedData ? this.inTurn(() => setSelectedData(this.book, args)) : ofCopies;
    tell(later === null ? this.answer(method, args) : { Version: 1, ...(await later) });
  }

  private answer(method: number, args: Readonly<Record<string, unknown>>): object {
    const answer = { Version: 1, Error: noError };
    if (method === MethodNumber.saveSettings) {
      this.saveSettings((args["DdaSettingsMethod"] as { Properties: [string, string][] }).Properties);
      setTimeout(() => this.raise("settingsChanged", {}), 0);
      this.book.events.raise("settingsSaved", {});
      return answer;
    }
    if (method === MethodNumber.loadSettings) return { ...answer, Properties: this.settings() };
    if (method === MethodNumber.selectedData) return { ...answer, ...selectedData(this.book, args) };
    if (method === MethodNumber.commandCompleted) {
      this.completeCommand(args);
      return answer;
    }
    return { ...answer, Error: operationNotSupported };
  }

  private completeCommand(args: Readonly<Record<string, unknown>>): void {
    for (const [id, resolve] of this.commands) {
      if (!JSON.stringify(args).includes(JSON.stringify(id))) continue;
      this.commands.delete(id);
      resolve();
    }
  }

  private settings(): [string, string][] {
    const entries = this.book.settings
      .keys()
      .map((key): [string, string] => [key, JSON.stringify(this.book.settings.get(key))]);
    this.knownSettings = new Set(entries.map(([key]) => key));
    return entries;
  }

  /** The client sends all its settings; one that it had and sends no more was removed. */
  private saveSettings(entries: readonly [string, string][]): void {
    const sent = new Set(entries.map(([key]) => key));
    for (const key of this.knownSettings) if (!sent.has(key)) this.book.settings.delete(key);
    for (const [key, text] of entries) this.book.settings.set(key, JSON.parse(text) as PropertyValue);
    this.knownSettings = sent;
  }

  private appContext(): object {
    return {
      _id: "workbench",
      _appName: excelOnTheWeb,
      _appVersion: "16.00",
      _appUILocale: this.environment.displayLanguage,
      _dataLocale: this.environment.contentLanguage,
      _docUrl: "",
      _clientMode: 1,
      _settings: this.settings(),
      _reason: "documentOpened",
      _osfControlType: 1,
      _correlationId: "",
      _requirementMatrix: JSON.stringify(
        requirementSets(this.environment.excelApi ?? servedExcelApi, this.environment.fileBytes !== undefined),
      ),
      _hostFullVersion: "16.0.0.0",
      _initialDisplayMode: this.environment.isTaskpaneVisible() ? 2 : 1,
    };
  }
}
