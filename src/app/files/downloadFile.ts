/** Of an .xlsx workbook. */
export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** By the end of a name; what is not here is an .xlsx workbook. */
const types: Readonly<Record<string, string>> = {
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xltm: "application/vnd.ms-excel.template.macroEnabled.12",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
};

/** Hands a file to the browser as a download. */
export function downloadFile(bytes: Uint8Array, name: string): void {
  const type = types[name.split(".").at(-1)!.toLowerCase()] ?? workbookType;
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
