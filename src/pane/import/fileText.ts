import { textOfBytes } from "../../register/import/textOfBytes";
import { fileBytes } from "../parts/fileBytes";

/** A file as text. Sheets still save CSV in the old encoding of the user's language, which is not UTF-8. */
export async function fileText(file: File, language: string): Promise<string> {
  return textOfBytes(await fileBytes(file), language);
}
