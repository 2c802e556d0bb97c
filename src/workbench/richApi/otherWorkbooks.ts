import { isGiven, textValue, wordValue } from "./protocol/argument";
import type { HostContext } from "./protocol/hostContext";
import { apiNotFound, HostError } from "./protocol/hostError";
import { isOfClass } from "./protocol/hostObject";
import { sheetOf } from "./protocol/sheetOf";

/**
 * What `Excel.createWorkbook` asks of Excel on the web: a workbook beside this one, empty or made of an .xlsx file in base64. The
 * add-in stays with this one.
 */
export async function createAndOpenWorkbook(args: readonly unknown[], { environment }: HostContext): Promise<void> {
  const { openWorkbook } = environment;
  if (openWorkbook === undefined) throw apiNotFound("Excel", "createWorkbook");
  await openWorkbook(isGiven(args[0]) ? bytesOf(textValue(args[0])) : null);
}

/** Gives the ids of the sheets in their order. */
export async function insertWorksheets(
  [file, options]: readonly unknown[],
  context: HostContext,
): Promise<readonly string[]> {
  const { book, environment } = context;
  const { insertSheets } = environment;
  if (insertSheets === undefined) throw apiNotFound("Workbook", "insertWorksheetsFromBase64");
  const bytes = bytesOf(textValue(file));
  if (isGiven(options) && typeof options !== "object") throw new HostError("InvalidArgument");
  const { sheetNamesToInsert, positionType, relativeTo } = (options ?? {}) as Readonly<Record<string, unknown>>;
  const place = wordValue(positionType ?? "End", ["None", "Before", "After", "Beginning", "End"]);
  const relative = isGiven(relativeTo) ? positionOf(relativeTo, context) : null;
  const last = book.sheets.list().length;
  const position = {
    None: last,
    Beginning: 0,
    End: last,
    Before: relative ?? 0,
    After: relative === null ? last : relative + 1,
  }[place];
  return insertSheets(bytes, { names: namesOf(sheetNamesToInsert), position });
}

function namesOf(names: unknown): readonly string[] {
  if (!isGiven(names)) return [];
  if (!Array.isArray(names)) throw new HostError("InvalidArgument");
  return names.map(textValue);
}

/** Of a sheet, or of the name of one. */
function positionOf(sheet: unknown, context: HostContext): number {
  if (isOfClass(sheet, "Worksheet")) return sheetOf(sheet.target, context).position;
  const found = context.book.sheets.find(textValue(sheet));
  if (found === undefined) throw new HostError("ItemNotFound");
  return found.position;
}

/** What every zip archive, and so every .xlsx file, begins with. */
const signature = "PK";

function bytesOf(base64: string): Uint8Array {
  let bytes: string;
  try {
    bytes = atob(base64);
  } catch {
    throw new HostError("InvalidArgument");
  }
  if (!bytes.startsWith(signature)) throw new HostError("InvalidArgument");
  return Uint8Array.from(bytes, (letter) => letter.charCodeAt(0));
}
