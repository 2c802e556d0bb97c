/** The languages that a sheet about the workbook is written in. Its name and headers are English in each: they are what it is read back by. */
export type SheetLanguage = "en" | "zh-CN";
