/** An archive of companies' facts that somebody chose or dropped, read in pieces from where the browser keeps it. */
import { FileError } from "../../xlsx/package/fileError";
import type { FilingsArchive } from "../../pane/ports/filingsPort";
import { registerRefusal } from "../../register/refusal";
import { openCompanyArchive } from "../files/companyArchive";

export async function openArchive(file: File): Promise<FilingsArchive> {
  const read = async (place: number, length: number) => {
    const bytes = await file.slice(place, place + length).arrayBuffer();
    if (bytes.byteLength < length) throw new FileError("damaged", "The file ends before its entries do.");
    return new DataView(bytes);
  };
  const inWords = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (failure) {
      if (!(failure instanceof FileError)) throw failure;
      throw failure.problem === "not a workbook"
        ? registerRefusal("notAnArchive", { file: file.name })
        : registerRefusal("archiveDamaged", { file: file.name });
    }
  };
  const { names, textOf } = await inWords(openCompanyArchive({ size: file.size, read }));
  return { names, textOf: async (name) => (await inWords(textOf(name))) ?? "" };
}
