import type { Area } from "./bookArea";

/** How a sheet is printed, by the names of `Excel.PageLayout`. Margins are in points. */
export interface PageSettings {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  readonly printComments: "NoComments" | "EndSheet" | "InPlace";
  readonly printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  /** In the codes of files: "&LBudget&R&P of &N" stands left and right; "" is none. */
  readonly header: string;
  readonly footer: string;
  /** "" is automatic. */
  readonly firstPageNumber: number | "";
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
}

export const plainPage: PageSettings = {
  orientation: "Portrait",
  paperSize: "Letter",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  header: "",
  footer: "",
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
  zoom: { scale: 100 },
};

/** The cells that are printed, the rows and columns that every page repeats, and the breaks before rows and columns. */
export const pageParts = ["printArea", "titleRows", "titleColumns", "rowBreak", "columnBreak"] as const;
export type PagePart = (typeof pageParts)[number];

export interface PlacedPart {
  readonly id: string;
  readonly part: PagePart;
  /** Moves with the cells. */
  readonly area: Area;
}

export interface BookPages {
  settings(sheetId: string): PageSettings;
  /** Whether anything was ever said of how the sheet is printed. */
  isSet(sheetId: string): boolean;
  change(sheetId: string, to: Partial<PageSettings>): void;
  parts(sheetId: string, part: PagePart): PlacedPart[];
  /** In place of those of the kind. */
  setParts(sheetId: string, part: PagePart, areas: readonly Area[]): PlacedPart[];
  addPart(part: PagePart, area: Area): PlacedPart;
  deletePart(id: string): void;
}
