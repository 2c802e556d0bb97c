import { fileBytes } from "../parts/fileBytes";
import { recognisedEncoding, type RecognisedEncoding } from "../../register/import/textEncoding";
import { textOfBytes } from "../../register/import/textOfBytes";

export interface TextFile extends RecognisedEncoding {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A file as text. Sheets still save CSV in the old encoding of the user's language, which is not UTF-8. */
export async function fileText(file: File, language: string): Promise<TextFile> {
  const bytes = await fileBytes(file);
  const recognised = recognisedEncoding(bytes, language);
  return { ...recognised, bytes, text: textOfBytes(bytes, language, recognised.encoding) };
}
