import { addinInternalServiceClass, appRuntimePersistenceServiceClass, appRuntimeServiceClass } from "./addinServices";
import { applicationClass, runtimeClass } from "./application";
import { chartClass } from "./charts/chart";
import { chartAxesClass, chartAxisClass } from "./charts/chartAxes";
import { chartCollectionClass } from "./charts/chartCollection";
import * as chartFormats from "./charts/chartFormats";
import * as chartDataTables from "./charts/chartDataTable";
import {
  chartBorderClass,
  chartDataLabelClass,
  chartDataLabelFormatClass,
  chartDataLabelsClass,
  chartFormatStringClass,
} from "./charts/chartLabels";
import * as chartPoints from "./charts/chartPoints";
import { chartSeriesClass, chartSeriesCollectionClass } from "./charts/chartSeries";
import { chartAxisTitleClass, chartLegendClass, chartTitleClass } from "./charts/chartTitles";
import * as chartTrendlines from "./charts/chartTrendlines";
import * as bindings from "./bindings";
import * as comments from "./comments";
import * as culture from "./cultureInfo";
import * as pageLayout from "./pageLayout";
import * as filters from "./filters";
import * as conditionalFormats from "./ranges/conditionalFormats";
import * as conditionalScales from "./ranges/conditionalScales";
import { dataValidationClass } from "./ranges/dataValidation";
import { hostClass, type HostClass } from "./protocol/hostClass";
import { hostObject, type HostObject } from "./protocol/hostObject";
import {
  customPropertyClass,
  customPropertyCollectionClass,
  settingClass,
  settingCollectionClass,
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
} from "./namedProperties";
import { namedItemArrayValuesClass, namedItemClass, namedItemCollectionClass } from "./names";
import { rangeAddress } from "./ranges/rangeAddress";
import {
  rangeAreasClass,
  rangeAreasCollectionClass,
  rangeCollectionClass,
  removeDuplicatesResultClass,
  workbookRangeAreasClass,
} from "./ranges/rangeAreas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./ranges/rangeBorders";
import { rangeChanges } from "./ranges/rangeChanges";
import { rangeFillClass, rangeFontClass, rangeFormatClass } from "./ranges/rangeFormat";
import { rangeEdges } from "./ranges/rangeEdges";
import { rangePlaces } from "./ranges/rangePlaces";
import { rangeRows } from "./ranges/rangeRows";
import { rangeGroups } from "./ranges/rangeGroups";
import { rangeLinks } from "./ranges/rangeLinks";
import { rangeSearch } from "./ranges/rangeSearch";
import { rangeSortClass, tableSortClass } from "./rangeSort";
import { rangeTracing } from "./ranges/rangeTracing";
import { rangeValues } from "./ranges/rangeValues";
import { specialCells } from "./ranges/specialCells";
import { rangeStyles } from "./ranges/rangeStyles";
import { styleClass, styleCollectionClass } from "./styles";
import { tableClass } from "./table";
import { tableCollectionClass, tableScopedCollectionClass } from "./tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./tableColumns";
import { tableRowClass, tableRowCollectionClass } from "./tableRows";
import { documentPropertiesClass } from "./documentProperties";
import { functionResultClass, functionsClass } from "./functions";
import { workbookClass, workbookProtectionClass } from "./workbook";
import { worksheetClass, worksheetProtectionClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";
import * as xmlParts from "./xmlParts";
import { worksheetFreezePanesClass } from "./worksheetFreezePanes";

const rangeClass = hostClass(
  "Range",
  rangeAddress,
  rangeValues,
  rangePlaces,
  rangeEdges,
  rangeLinks,
  rangeSearch,
  rangeTracing,
  rangeChanges,
  rangeRows,
  rangeStyles,
  rangeGroups,
  specialCells,
);

/** Every class of the object model that this host knows. */
export const classes: ReadonlyMap<string, HostClass> = new Map(
  [
    workbookClass,
    workbookProtectionClass,
    documentPropertiesClass,
    functionsClass,
    functionResultClass,
    customPropertyCollectionClass,
    customPropertyClass,
    settingCollectionClass,
    settingClass,
    applicationClass,
    ...Object.values(culture),
    runtimeClass,
    worksheetCollectionClass,
    worksheetClass,
    worksheetFreezePanesClass,
    worksheetProtectionClass,
    worksheetCustomPropertyCollectionClass,
    worksheetCustomPropertyClass,
    rangeClass,
    rangeCollectionClass,
    rangeAreasClass,
    rangeAreasCollectionClass,
    removeDuplicatesResultClass,
    workbookRangeAreasClass,
    rangeFormatClass,
    rangeFillClass,
    rangeFontClass,
    rangeBorderCollectionClass,
    rangeBorderClass,
    rangeSortClass,
    styleCollectionClass,
    styleClass,
    dataValidationClass,
    tableCollectionClass,
    tableScopedCollectionClass,
    tableClass,
    tableSortClass,
    tableColumnCollectionClass,
    tableColumnClass,
    tableRowCollectionClass,
    tableRowClass,
    namedItemCollectionClass,
    namedItemClass,
    namedItemArrayValuesClass,
    chartCollectionClass,
    chartClass,
    chartTitleClass,
    chartLegendClass,
    chartAxesClass,
    chartAxisClass,
    chartAxisTitleClass,
    chartSeriesCollectionClass,
    chartSeriesClass,
    chartBorderClass,
    chartDataLabelsClass,
    chartDataLabelClass,
    chartDataLabelFormatClass,
    chartFormatStringClass,
    ...Object.values(chartFormats),
    ...Object.values(chartPoints),
    ...Object.values(chartTrendlines),
    ...Object.values(chartDataTables),
    ...Object.values(conditionalFormats),
    ...Object.values(conditionalScales),
    ...Object.values(bindings),
    ...Object.values(xmlParts),
    ...Object.values(pageLayout),
    ...Object.values(comments),
    ...Object.values(filters),
    appRuntimeServiceClass,
    appRuntimePersistenceServiceClass,
    addinInternalServiceClass,
  ].map((known) => [known.name, known]),
);

/** Objects that a client makes by their type's name rather than reaches from the workbook. */
export const services: ReadonlyMap<string, HostObject> = new Map<string, HostObject>([
  ["Microsoft.AppRuntime.AppRuntimeService", hostObject("AppRuntimeService", null)],
  ["Microsoft.AppRuntime.AppRuntimePersistenceService", hostObject("AppRuntimePersistenceService", null)],
  ["Microsoft.InternalService.AddinInternalService", hostObject("AddinInternalService", null)],
  ["Microsoft.ExcelServices.Runtime", hostObject("Runtime", null)],
]);
