/** The workbook as Excel would save it now: the bytes of an .xlsx file, which Office hands over in slices. */
import { refusal } from "./hostRefusal";
import { supports } from "./environment";

/** The most that Office allows. */
const sliceSize = 4_194_304;

/** Excel on an iPad, and some Excels on the web, hand over no file. */
export function handsOverFiles(): boolean {
  return supports("CompressedFile", "1.1");
}

export async function documentBytes(): Promise<Uint8Array> {
  const file = await answerOf<Office.File>((tell) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, tell),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let done = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { data } = await answerOf<Office.Slice>((tell) => file.getSliceAsync(index, tell));
      bytes.set(data as ArrayLike<number>, done);
      done += (data as ArrayLike<number>).length;
    }
    return bytes;
  } finally {
    // Office keeps two copies at most; one that stays open is in the way of the next.
    await answerOf<void>((tell) => file.closeAsync(tell)).catch(() => undefined);
  }
}

function answerOf<Value>(ask: (tell: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) =>
    ask(({ status, value, error }) => {
      if (String(status) === "succeeded") resolve(value);
      else reject(refusal("fileNotHandedOver", { detail: error?.message ?? "" }));
    }),
  );
}
