/** A workbook that the add-in has made, opened beside the one that it works on. */
import { officeCodeOf, readable } from "./officeErrors";

/** False where the host opens no workbooks. */
export async function openAsNew(bytes: Uint8Array): Promise<boolean> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return true;
  } catch (failure) {
    if (officeCodeOf(failure) === "ApiNotFound") return false;
    throw readable(failure);
  }
}

/** A call takes no more arguments than these at once. */
const bytesAtOnce = 32_768;

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += bytesAtOnce)
    text += String.fromCharCode(...bytes.subarray(at, at + bytesAtOnce));
  return btoa(text);
}
