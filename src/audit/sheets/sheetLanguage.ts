/** The languages that the add-in writes sheets in. The name and headers of a sheet about the workbook are English in each: they are what it is read back by. */
export type SheetLanguage = "en" | "zh-CN";
