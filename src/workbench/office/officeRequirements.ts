/**
 * The sets of which Microsoft's client in the package knows the members end at 1.15; it lacks 1.16 to 1.19 (data types, notes,
 * numbers with properties). So 1.15 is what the host claims by itself. A test may ask for less, or for the level of a newer
 * Excel: what the product asks for there is `onNameChanged` (1.17), which this client has among its online members, and the
 * option `mergeUndoGroup` (1.20), which undoGroupOption.ts carries to the host.
 */
export const excelApiLevels = ["1.11", "1.14", "1.15", "1.17", "1.20"] as const;
export type ExcelApiLevel = (typeof excelApiLevels)[number];
export const servedExcelApi: ExcelApiLevel = "1.15";

/** Whether a level includes a version: minor numbers count, 1.9 is before 1.11. */
export function includes(level: ExcelApiLevel, version: string): boolean {
  return minor(level) >= minor(version);
}

function minor(version: string): number {
  return Number(version.split(".")[1]);
}

/**
 * What `Office.context.requirements.isSetSupported` answers, keys in lower case as the client looks them up. The client refuses
 * members above the level by itself. The host implements a part of each set; what it lacks answers ApiNotFound and names the
 * member. CustomFunctionsRuntime stops at 1.3 since 1.4 is data types in cells.
 */
export function requirementSets(level: ExcelApiLevel, hasFiles = false): Readonly<Record<string, string>> {
  return {
    excelapi: level,
    ...(includes(level, "1.17") && { excelapionline: "1.1" }),
    sharedruntime: "1.1",
    customfunctionsruntime: "1.3",
    addincommands: "1.1",
    documentevents: "1.1",
    settings: "1.1",
    ...(hasFiles && { file: "1.1", compressedfile: "1.1" }),
  };
}
