import { isGiven, textValue } from "./protocol/argument";
import type { HostContext } from "./protocol/hostContext";
import { apiNotFound, HostError } from "./protocol/hostError";

/**
 * What `Excel.createWorkbook` asks of Excel on the web: a workbook beside this one, empty or made of an .xlsx file in base64. The
 * add-in stays with this one.
 */
export async function createAndOpenWorkbook(args: readonly unknown[], { environment }: HostContext): Promise<void> {
  const { openWorkbook } = environment;
  if (openWorkbook === undefined) throw apiNotFound("Excel", "createWorkbook");
  await openWorkbook(isGiven(args[0]) ? bytesOf(textValue(args[0])) : null);
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
