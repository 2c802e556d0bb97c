/** Addresses with their sheet: "Stack!B4", "'My sheet'!B4:C9". */
import { areaAddress, areaFrom } from "./address";
import type { SheetArea } from "./reference";

const plainName = /^[\p{L}_][\p{L}\d_.]*$/u;
const likeAnAddress = /^([A-Z]{1,3}\d+|R\d*C\d*)$/iu;

/** A sheet's name as a formula needs it. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** With the sheet's name in quotes where a formula needs them, as Excel shows it. */
export function sheetAddress({ sheet, ...area }: SheetArea): string {
  const name = plainName.test(sheet) && !likeAnAddress.test(sheet) ? sheet : quotedSheetName(sheet);
  return `${name}!${areaAddress(area)}`;
}

/** A sheet's name may hold exclamation marks; what stands after the last one is the place on it. */
export function areaOfAddress(address: string): SheetArea {
  const at = address.lastIndexOf("!");
  if (at < 0) throw new Error(`address needs a sheet, as in Stack!B4; got ${address}`);
  const written = address.slice(0, at);
  const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
  return { sheet, ...areaFrom(address.slice(at + 1)) };
}
