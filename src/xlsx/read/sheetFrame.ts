/** What a worksheet says of its columns, rows and window, and of its pages. */
import type { Band, PrintSetUp, SheetContent } from "../content/sheetContent";
import { flagOf, type Attributes, type MarkupReader } from "../package/markup";
import type { ColorOf } from "./fileColors";

const lastColumn = 16_384;

export class SheetFrame implements MarkupReader {
  private readonly columns: Band[] = [];
  private readonly rows: Band[] = [];
  private frozenRows = 0;
  private frozenColumns = 0;
  private showsGridlines = true;
  private tabColor: string | null = null;
  private isFitted = false;
  private page: Attributes | null = null;
  private options: Attributes = {};
  private header = "";
  private footer = "";
  private row = -1;

  constructor(private readonly colorOf: ColorOf) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "col") this.openColumns(attributes);
    else if (name === "sheetView") this.showsGridlines = flagOf(attributes["showGridLines"], true);
    else if (name === "pane") this.openPane(attributes);
    else if (name === "tabColor") this.tabColor = this.colorOf(attributes);
    else if (name === "pageSetUpPr") this.isFitted = flagOf(attributes["fitToPage"]);
    else if (name === "pageSetup") this.page = attributes;
    else if (name === "printOptions") this.options = attributes;
  }

  text(text: string, path: readonly string[]): void {
    const name = path[path.length - 1];
    if (name === "oddHeader") this.header += text;
    else if (name === "oddFooter") this.footer += text;
  }

  private openRow({ r, ht, hidden, s, customFormat, outlineLevel }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    const format = flagOf(customFormat) && s !== undefined ? Number(s) : null;
    const band = { size: sizeFrom(ht), isHidden: flagOf(hidden), format, ...levelFrom(outlineLevel) };
    if (band.size === null && !band.isHidden && format === null && band.level === undefined) return;
    const last = this.rows[this.rows.length - 1];
    if (last !== undefined && last.last === this.row - 1 && isAlike(last, band))
      this.rows[this.rows.length - 1] = { ...last, last: this.row };
    else this.rows.push({ first: this.row, last: this.row, ...band });
  }

  private openColumns({ min, max, width, hidden, style, outlineLevel }: Attributes): void {
    const [first, last] = [Number(min) - 1, Math.min(Number(max), lastColumn) - 1];
    if (!(first >= 0 && last >= first)) return;
    const format = style === undefined || style === "0" ? null : Number(style);
    const level = levelFrom(outlineLevel);
    this.columns.push({ first, last, size: sizeFrom(width), isHidden: flagOf(hidden), format, ...level });
  }

  private openPane({ state, xSplit, ySplit }: Attributes): void {
    if (state !== "frozen" && state !== "frozenSplit") return;
    this.frozenColumns = Number(xSplit ?? 0);
    this.frozenRows = Number(ySplit ?? 0);
  }

  contents(): Pick<
    SheetContent,
    "columns" | "rows" | "frozenRows" | "frozenColumns" | "showsGridlines" | "tabColor" | "print"
  > {
    const { columns, rows, frozenRows, frozenColumns, showsGridlines, tabColor } = this;
    return { columns, rows, frozenRows, frozenColumns, showsGridlines, tabColor, print: this.print() };
  }

  /** The area and the titles are names of the workbook, added by who reads those. */
  private print(): PrintSetUp | null {
    const { options, header, footer } = this;
    const told = {
      ...(header !== "" && { header }),
      ...(footer !== "" && { footer }),
      ...(flagOf(options["headings"]) && { hasHeadings: true }),
      ...(flagOf(options["gridLines"]) && { hasGridlines: true }),
    };
    if (this.page === null && Object.keys(told).length === 0) return null;
    const page = this.page ?? {};
    const pages = (text: string | undefined) => (this.isFitted ? Number(text ?? 1) || null : null);
    return {
      isLandscape: page["orientation"] === "landscape",
      paper: Number(page["paperSize"] ?? 1),
      pagesWide: pages(page["fitToWidth"]),
      pagesTall: pages(page["fitToHeight"]),
      area: null,
      titleRows: null,
      ...told,
    };
  }
}

function sizeFrom(text: string | undefined): number | null {
  const size = Number(text);
  return text === undefined || !Number.isFinite(size) || size < 0 ? null : size;
}

function levelFrom(text: string | undefined): Pick<Band, "level"> {
  const level = Number(text ?? 0);
  return level > 0 ? { level } : {};
}

type Look = Pick<Band, "size" | "isHidden" | "format" | "level">;

function isAlike(one: Look, other: Look): boolean {
  const isSame = one.size === other.size && one.isHidden === other.isHidden && one.format === other.format;
  return isSame && one.level === other.level;
}
