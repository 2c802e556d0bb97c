/** What `cm="1"` on a cell means: its formula is a dynamic array ([MS-XLSX] 2.6.77, xda:dynamicArrayProperties). */
import { element } from "../package/element";

const arrayProperties = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

export const arrayName = "XLDAPR";

export const arrayMetadataType = element("metadataType", {
  name: arrayName,
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

/** The property itself. Its prefix is declared where it stands, so that it fits into a part that knows none. */
export const arrayFutureMetadata = element(
  "bk",
  {},
  element(
    "extLst",
    {},
    element(
      "ext",
      { uri: arrayProperties },
      element("xda:dynamicArrayProperties", {
        "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
        fDynamic: 1,
        fCollapsed: 0,
      }),
    ),
  ),
);

/** What a cell refers to: the type by its place from 1, the property by its place from 0. */
export function ofArray(type: number, property: number): string {
  return element("bk", {}, element("rc", { t: type, v: property }));
}

export function metadataText(): string {
  return element(
    "metadata",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    element("metadataTypes", { count: 1 }, arrayMetadataType),
    element("futureMetadata", { name: arrayName, count: 1 }, arrayFutureMetadata),
    element("cellMetadata", { count: 1 }, ofArray(1, 0)),
  );
}
