/**
 * Copies of the workbook as a file, which `Office.context.document.getFileAsync` opens and hands over in slices. As in Office at most
 * two are in memory: a third is refused until one is closed.
 */
type Arguments = Readonly<Record<number | string, unknown>>;
/** By the client's numbers: of a copy its handle and its size, of a slice its bytes and their count. */
type Answer = { readonly Error: number } & Readonly<Record<number, unknown>>;

/** `DispatchId` of the members. */
export const CopyMethod = { open: 77, slice: 80, close: 81 } as const;
/** The client's places of arguments. */
const [fileTypeAt, sliceSizeAt, handleAt, sliceIndexAt] = [0, 1, 2, 3] as const;
const compressed = 1;
const mostCopies = 2;
const [noError, fileTypeNotSupported, operationNotSupported, internalError] = [0, 1009, 5000, 5001] as const;

interface Copy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

export class DocumentCopies {
  private readonly open = new Map<number, Copy>();
  private nextHandle = 1;
  /** Those that are being written count as well. */
  private taken = 0;

  /** `write` gives the workbook as it is now; without it the host has no copies to give. */
  constructor(private readonly write: (() => Promise<Uint8Array>) | undefined) {}

  /** Null for a method that is not of copies. */
  execute(method: number, args: Arguments): Promise<Answer> | Answer | null {
    if (method === CopyMethod.open) return this.copy(args);
    if (method === CopyMethod.slice) return this.slice(args);
    return method === CopyMethod.close ? this.close(args) : null;
  }

  private async copy(args: Arguments): Promise<Answer> {
    if (this.write === undefined) return { Error: operationNotSupported };
    if (args[fileTypeAt] !== compressed) return { Error: fileTypeNotSupported };
    if (this.taken >= mostCopies) return { Error: internalError };
    this.taken += 1;
    try {
      const bytes = await this.write();
      const handle = this.nextHandle++;
      this.open.set(handle, { bytes, sliceSize: Number(args[sliceSizeAt]) });
      return { Error: noError, 0: handle, 1: bytes.length };
    } catch {
      this.taken -= 1;
      return { Error: internalError };
    }
  }

  private slice(args: Arguments): Answer {
    const copy = this.open.get(Number(args[handleAt]));
    if (copy === undefined) return { Error: internalError };
    const first = Number(args[sliceIndexAt]) * copy.sliceSize;
    const data = Array.from(copy.bytes.subarray(first, first + copy.sliceSize));
    return { Error: noError, 0: data, 1: data.length };
  }

  private close(args: Arguments): Answer {
    if (!this.open.delete(Number(args[handleAt]))) return { Error: internalError };
    this.taken -= 1;
    return { Error: noError };
  }
}
