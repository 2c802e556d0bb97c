import { isChinese } from "../texts/language";

/** A file as text. Sheets still save CSV in the old encoding of the user's language, which is not UTF-8. */
export async function fileText(file: File, language: string): Promise<string> {
  const text = await decoded(file, "utf-8");
  return text.includes("\uFFFD") ? decoded(file, isChinese(language) ? "gb18030" : "windows-1252") : text;
}

function decoded(file: File, encoding: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error());
    reader.readAsText(file, encoding);
  });
}
