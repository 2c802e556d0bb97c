import { textOfBytes } from "../../register/import/textOfBytes";

/** A file as text. Sheets still save CSV in the old encoding of the user's language, which is not UTF-8. */
export async function fileText(file: File, language: string): Promise<string> {
  return textOfBytes(await bytesOf(file), language);
}

function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsArrayBuffer(file);
  });
}
