import { addinInternalServiceClass, appRuntimePersistenceServiceClass, appRuntimeServiceClass } from "./addinServices";
import { applicationClass, cultureInfoClass, numberFormatInfoClass, runtimeClass } from "./application";
import { chartClass } from "./chart";
import { chartAxesClass, chartAxisClass } from "./chartAxes";
import { chartCollectionClass } from "./chartCollection";
import * as chartFormats from "./chartFormats";
import { chartSeriesClass, chartSeriesCollectionClass } from "./chartSeries";
import { chartAxisTitleClass, chartLegendClass, chartTitleClass } from "./chartTitles";
import * as conditionalFormats from "./conditionalFormats";
import { dataValidationClass } from "./dataValidation";
import { hostClass, type HostClass } from "./hostClass";
import { hostObject, type HostObject } from "./hostObject";
import {
  customPropertyClass,
  customPropertyCollectionClass,
  settingClass,
  settingCollectionClass,
  worksheetCustomPropertyClass,
  worksheetCustomPropertyCollectionClass,
} from "./namedProperties";
import { namedItemClass, namedItemCollectionClass } from "./names";
import { rangeAddress } from "./rangeAddress";
import {
  rangeAreasClass,
  rangeAreasCollectionClass,
  rangeCollectionClass,
  workbookRangeAreasClass,
} from "./rangeAreas";
import { rangeBorderClass, rangeBorderCollectionClass } from "./rangeBorders";
import { rangeChanges } from "./rangeChanges";
import { rangeFillClass, rangeFontClass, rangeFormatClass } from "./rangeFormat";
import { rangeEdges } from "./rangeEdges";
import { rangePlaces } from "./rangePlaces";
import { rangeSearch } from "./rangeSearch";
import { rangeSortClass, tableSortClass } from "./rangeSort";
import { rangeTracing } from "./rangeTracing";
import { rangeValues } from "./rangeValues";
import { tableClass } from "./table";
import { tableCollectionClass, tableScopedCollectionClass } from "./tableCollection";
import { tableColumnClass, tableColumnCollectionClass } from "./tableColumns";
import { tableRowClass, tableRowCollectionClass } from "./tableRows";
import { documentPropertiesClass, workbookClass, workbookProtectionClass } from "./workbook";
import { worksheetClass, worksheetProtectionClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";
import { worksheetFreezePanesClass } from "./worksheetFreezePanes";

const rangeClass = hostClass(
  "Range",
  rangeAddress,
  rangeValues,
  rangePlaces,
  rangeEdges,
  rangeSearch,
  rangeTracing,
  rangeChanges,
);

/** Every class of the object model that this host knows. */
export const classes: ReadonlyMap<string, HostClass> = new Map(
  [
    workbookClass,
    workbookProtectionClass,
    documentPropertiesClass,
    customPropertyCollectionClass,
    customPropertyClass,
    settingCollectionClass,
    settingClass,
    applicationClass,
    cultureInfoClass,
    numberFormatInfoClass,
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
    workbookRangeAreasClass,
    rangeFormatClass,
    rangeFillClass,
    rangeFontClass,
    rangeBorderCollectionClass,
    rangeBorderClass,
    rangeSortClass,
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
    chartCollectionClass,
    chartClass,
    chartTitleClass,
    chartLegendClass,
    chartAxesClass,
    chartAxisClass,
    chartAxisTitleClass,
    chartSeriesCollectionClass,
    chartSeriesClass,
    ...Object.values(chartFormats),
    ...Object.values(conditionalFormats),
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
