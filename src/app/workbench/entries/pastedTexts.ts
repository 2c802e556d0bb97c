/**
 * Texts from outside are read as if they had been typed into each cell, formulas too, as Excel reads them; one that it would
 * not take keeps everything out, with the reason shown. Looks that come along are kept. What was copied in the grid itself
 * is moved by the grid.
 */
import type { Univer } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import Papa from "papaparse";
import type { UniverBook } from "../../../workbench/univer/univerBook";

interface Clipboard {
  legacyPaste(html?: string, text?: string, files?: File[]): Promise<boolean>;
  paste(item: ClipboardItem, pasteType?: string): Promise<boolean>;
  copyContentCache(): { get(copyId: string): unknown };
}

export function readPastedTexts(univer: Univer, book: UniverBook, refused: (reason: string) => void): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService) as unknown as Clipboard;
  const isOwn = (html: string) => {
    const [, copyId] = /data-copy-id="([^"]+)"/.exec(html) ?? [];
    return copyId !== undefined && Boolean(clipboard.copyContentCache().get(copyId));
  };
  const read = async (text: string, looks: (() => Promise<boolean>) | null): Promise<boolean> => {
    const place = book.selection.activeCell();
    const [area] = book.selection.areas();
    const from = area ?? { ...place, rowCount: 1, columnCount: 1 };
    try {
      return await book.asOneStep(async () => {
        const written = await book.entry.write(from, rowsOf(text));
        if (looks !== null && (await looks())) await book.entry.write(from, rowsOf(text));
        await book.selection.select(written);
        return true;
      });
    } catch (failure) {
      refused(failure instanceof Error ? failure.message : String(failure));
      return false;
    }
  };

  const { legacyPaste, paste } = clipboard;
  clipboard.legacyPaste = async (html, text, files) => {
    const all = () => legacyPaste.call(clipboard, html, text, files);
    if (!text || (html && isOwn(html)) || (files && files.length > 0 && !html)) return all();
    return read(text, html ? all : null);
  };
  clipboard.paste = async (item, pasteType) => {
    const all = () => paste.call(clipboard, item, pasteType);
    const partOf = async (type: string) => (item.types.includes(type) ? (await item.getType(type)).text() : "");
    const [text, html] = [await partOf("text/plain"), await partOf("text/html")];
    if (text === "" || isOwn(html)) return all();
    return read(text, html === "" ? null : all);
  };
}

/** Cells apart by tabs, rows by line breaks; a cell with either of them stands in quotation marks. */
function rowsOf(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/(\r\n|\r|\n)$/, ""), { delimiter: "\t" });
  return data.length === 0 ? [[""]] : data;
}
