import type { Book } from "../book/book";
import { OfficeBridge } from "./officeBridge";
import { OfficeEndPoint } from "./officeEndPoint";
import type { ExcelApiLevel } from "./officeRequirements";
import type { OfficeTheme } from "./officeTheme";
import { EventNumber } from "../richApi/ranges/eventMessage";
import type { HostEnvironment } from "../richApi/protocol/hostContext";
import { eventMessageCategory } from "../richApi/protocol/protocol";
import type { UndoGroups } from "../richApi/protocol/undoGroups";
import { watchBook } from "../richApi/richApiEvents";
import { RichApiHost } from "../richApi/richApiHost";

/** What the page tells its host of itself. Theme and visibility are asked for whenever they are needed. */
export interface OfficeEnvironment extends HostEnvironment {
  officeTheme(): OfficeTheme;
  /** The level of ExcelApi that the host claims; absent, it is what the client serves. */
  readonly excelApi?: ExcelApiLevel;
  /** What `getFileAsync` hands over: the workbook as an .xlsx file, as it is now. */
  readonly fileBytes?: () => Promise<Uint8Array>;
}

/** Everything that Excel is to an add-in, on one book. */
export class OfficeHost {
  readonly bridge: OfficeBridge;
  readonly endPoint: OfficeEndPoint;
  private readonly richApi: RichApiHost;
  private readonly stops: (() => void)[];
  private wasVisible: boolean;

  constructor(
    book: Book,
    readonly environment: OfficeEnvironment,
  ) {
    this.wasVisible = environment.isTaskpaneVisible();
    this.richApi = new RichApiHost(book, this.withNotices(environment));
    this.bridge = new OfficeBridge(this.richApi);
    this.endPoint = new OfficeEndPoint(book, environment, (work) => this.richApi.inTurn(work));
    this.stops = [
      watchBook(
        book,
        () => this.richApi.context.state.enableEvents,
        (entries) => this.bridge.raise(entries),
      ),
      book.events.on("selection", () => this.endPoint.raise("documentSelectionChanged", {})),
    ];
  }

  /** Runs an action of the ribbon by the id that `Office.actions.associate` gave it. */
  runAction(id: string): Promise<void> {
    return this.endPoint.runCommand(id);
  }

  /** To be called when the page's theme has changed. */
  themeChanged(): void {
    this.endPoint.raise("officeThemeChanged", { officeTheme: this.environment.officeTheme() });
  }

  /** To be called when the pane was opened or closed by its user. */
  taskpaneVisibilityChanged(): void {
    const visible = this.environment.isTaskpaneVisible();
    if (visible === this.wasVisible) return;
    this.wasVisible = visible;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    const messageType = EventNumber.taskpaneVisibilityChanged;
    this.bridge.raise([{ messageCategory: eventMessageCategory, messageType, targetId: "", message }]);
  }

  get undoGroups(): UndoGroups {
    return this.richApi.context.undo;
  }

  dispose(): void {
    this.stops.forEach((stop) => stop());
    this.richApi.dispose();
  }

  private withNotices(environment: OfficeEnvironment): HostEnvironment {
    return {
      displayLanguage: environment.displayLanguage,
      contentLanguage: environment.contentLanguage,
      isTaskpaneVisible: () => environment.isTaskpaneVisible(),
      ...(environment.openWorkbook !== undefined && { openWorkbook: environment.openWorkbook }),
      ...(environment.insertSheets !== undefined && { insertSheets: environment.insertSheets }),
      ...(environment.files !== undefined && { files: environment.files }),
      showTaskpane: () => {
        environment.showTaskpane();
        this.taskpaneVisibilityChanged();
      },
      hideTaskpane: () => {
        environment.hideTaskpane();
        this.taskpaneVisibilityChanged();
      },
    };
  }
}
