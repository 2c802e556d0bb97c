import { recognisedEncoding, type RecognisedEncoding } from "../../register/import/textEncoding";
import { textOfBytes } from "../../register/import/textOfBytes";

export interface TextFile extends RecognisedEncoding {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A file as text. Sheets still save CSV in the old encoding of the user's language, which is not UTF-8. */
export async function fileText(file: File, language: string): Promise<TextFile> {
  const bytes = await bytesOf(file);
  const recognised = recognisedEncoding(bytes, language);
  return { ...recognised, bytes, text: textOfBytes(bytes, language, recognised.encoding) };
}

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsArrayBuffer(file);
  });
}
