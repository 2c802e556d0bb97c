import type { Area } from "../../book/bookArea";
import type { AxisName, ChartFont, ChartLabel, ChartLine, ChartText } from "../../book/bookCharts";
import type { NameValue } from "../../book/bookNames";
import type { ChartPartTarget } from "./chartPart";
import type { BorderEdge } from "../../book/bookFormats";

/** What an object of each class stands for in the book. An absent key of a sheet or table is the whole workbook. */
export interface Targets {
  Workbook: null;
  WorkbookProtection: null;
  Application: null;
  IterativeCalculation: null;
  CultureInfo: null;
  NumberFormatInfo: null;
  DatetimeFormatInfo: null;
  Runtime: null;
  WorksheetCollection: null;
  Worksheet: SheetTarget;
  PageLayout: SheetTarget;
  PageBreakCollection: SheetTarget & { readonly part: "rowBreak" | "columnBreak" };
  PageBreak: SheetTarget & { readonly part: "rowBreak" | "columnBreak"; readonly breakId: string };
  WorksheetFreezePanes: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetTarget & { readonly key: string };
  Range: Area;
  RangeCollection: readonly Area[];
  RangeAreas: readonly Area[];
  RangeAreasCollection: readonly (readonly Area[])[];
  WorkbookRangeAreas: readonly Area[];
  RangeFormat: Area | readonly Area[];
  RangeFill: Formatted;
  RangeFont: Formatted;
  RangeBorderCollection: Formatted;
  RangeBorder: { readonly area: Formatted; readonly edge: BorderEdge };
  CustomXmlPartCollection: null;
  CustomXmlPartScopedCollection: { readonly namespaceUri: string };
  CustomXmlPart: { readonly partId: string };
  StyleCollection: null;
  Style: StyleTarget;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  RangeSort: Area;
  DataValidation: Area;
  TableCollection: ScopeTarget;
  TableScopedCollection: readonly string[];
  Table: TableTarget;
  TableSort: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableTarget & { readonly index: number };
  TableRowCollection: TableTarget;
  TableRow: TableTarget & { readonly index: number };
  ConditionalFormatCollection: Area;
  ConditionalFormat: ConditionalTarget;
  TextConditionalFormat: ConditionalTarget;
  CellValueConditionalFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  ConditionalFormatRule: ConditionalTarget;
  TopBottomConditionalFormat: ConditionalTarget;
  PresetCriteriaConditionalFormat: ConditionalTarget;
  ColorScaleConditionalFormat: ConditionalTarget;
  DataBarConditionalFormat: ConditionalTarget;
  ConditionalDataBarPositiveFormat: ConditionalTarget;
  ConditionalDataBarNegativeFormat: ConditionalTarget;
  IconSetConditionalFormat: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartTitleFormat: ChartTarget;
  ChartLegend: ChartTarget;
  ChartLegendFormat: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartAxisTarget;
  ChartAxisFormat: ChartAxisTarget;
  ChartAxisTitle: ChartAxisTarget;
  ChartAxisTitleFormat: ChartAxisTarget;
  ChartGridlines: ChartAxisTarget & { readonly which: "majorGridlines" | "minorGridlines" };
  ChartGridlinesFormat: ChartAxisTarget;
  ChartAreaFormat: ChartTarget;
  ChartPlotArea: ChartTarget;
  ChartPlotAreaFormat: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartFont: (ChartTarget | ChartPartTarget<Partial<ChartFont>>) & { readonly text: ChartText };
  /** A number is a series. */
  ChartFill: (ChartTarget & { readonly of: "chart" | "plotArea" | "legend" | number }) | ChartPartTarget<string>;
  ChartLineFormat:
    (ChartTarget & { readonly of: AxisName | `${AxisName}Gridlines` | number }) | ChartPartTarget<Partial<ChartLine>>;
  ChartBorder: ChartPartTarget<Partial<ChartLine>>;
  ChartDataLabels: ChartPartTarget<ChartLabel>;
  ChartDataLabel: ChartPartTarget<ChartLabel> & ChartPointTarget;
  ChartDataLabelFormat: ChartPartTarget<ChartLabel>;
  ChartFormatString: ChartPartTarget<Partial<ChartFont>>;
  ChartPointsCollection: ChartSeriesTarget;
  ChartPoint: ChartPointTarget;
  ChartPointFormat: ChartPointTarget;
  ChartTrendlineCollection: ChartSeriesTarget;
  ChartTrendline: ChartSeriesTarget & { readonly place: number };
  ChartTrendlineFormat: ChartSeriesTarget & { readonly place: number };
  ChartDataTable: ChartTarget;
  ChartDataTableFormat: ChartTarget;
  Functions: null;
  FunctionResult: { readonly formula: string; readonly result: NameValue };
  BindingCollection: null;
  Binding: { readonly bindingId: string };
  CommentCollection: ScopeTarget;
  Comment: CommentTarget;
  CommentReplyCollection: CommentTarget;
  CommentReply: CommentTarget & { readonly replyId: string };
  Filter: TableTarget & { readonly index: number };
  AutoFilter: SheetTarget | TableTarget;
  RangeView: { readonly area: Area };
  NamedItemCollection: ScopeTarget;
  NamedItem: { readonly nameId: string };
  NamedItemArrayValues: { readonly nameId: string };
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: { readonly key: string };
  SettingCollection: null;
  Setting: { readonly key: string };
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  AddinInternalService: null;
}

export interface StyleTarget {
  readonly styleName: string;
}

/** What has a fill, a font and borders. */
export type Formatted = Area | readonly Area[] | StyleTarget;

export interface SheetTarget {
  readonly sheetId: string;
}

export interface ScopeTarget {
  /** null is the whole workbook. */
  readonly sheetId: string | null;
}

export interface CommentTarget {
  readonly commentId: string;
}

export interface TableTarget {
  readonly tableId: string;
}

export interface ConditionalTarget {
  readonly formatId: string;
}

export interface ChartTarget {
  readonly chartId: string;
}

export interface ChartAxisTarget extends ChartTarget {
  readonly axis: AxisName;
}

export interface ChartSeriesTarget extends ChartTarget {
  /** Its place among the chart's series. */
  readonly index: number;
}

export interface ChartPointTarget extends ChartTarget {
  readonly series: number;
  readonly point: number;
}

export type ClassName = keyof Targets;

/** One object of the model on the host's side. A range's target moves when rows or columns are inserted before it. */
export interface HostObject<Name extends ClassName = ClassName> {
  readonly className: Name;
  target: Targets[Name];
}

export function hostObject<Name extends ClassName>(className: Name, target: Targets[Name]): HostObject<Name> {
  return { className, target };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "target" in value;
}

export function isOfClass<Name extends ClassName>(value: unknown, className: Name): value is HostObject<Name> {
  return isHostObject(value) && value.className === className;
}
