/** Named styles between the book and a file, which calls Excel's own otherwise. */
import { builtInStyles, including, plainSettings } from "../../workbench/book/styles/builtInStyles";
import type { NamedStyle, StylePart } from "../../workbench/book/bookStyles";
import type { Book } from "../../workbench/book/book";
import type { StyleRecord } from "../../workbench/univer/kept/styles";
import { cellLookOf } from "../../workbench/univer/looks/cellLooks";
import type { FileNamedStyle, StyledPart } from "../../xlsx/content/namedStyles";
import { lookOfStyle } from "./lookOfStyle";
import { bookNameOf, fileNameOf } from "./styleNames";
import { fileStyleOf } from "./styleOfLook";

const parts: Readonly<Record<StylePart, StyledPart>> = {
  number: "numberFormat",
  font: "font",
  patterns: "fill",
  border: "border",
  alignment: "alignment",
  protection: "isLocked",
};

/** Those that cells have, and those that are otherwise than Excel's. */
export function fileStylesOf(book: Book, used: ReadonlySet<string>): FileNamedStyle[] {
  const names = new Set([...used].map((name) => bookNameOf(name).toLowerCase()));
  const changed = book.styles.list().filter((style) => {
    const own = builtInStyles.find(({ name }) => name === style.name);
    return names.has(style.name.toLowerCase()) || (own !== style && style.name !== "Normal");
  });
  return changed.map((style): FileNamedStyle => {
    const known = builtInStyles.find(({ name }) => name === style.name);
    const setParts = Object.entries(parts).flatMap(([part, own]) => (style.includes[part as StylePart] ? [own] : []));
    return {
      name: fileNameOf(style.name),
      number: known?.fileNumber ?? null,
      style: { ...fileStyleOf(style.look), isLocked: style.settings.locked },
      sets: setParts,
    };
  });
}

/** What the book has to remember of a file's styles: its own, and those of Excel that are otherwise there. */
export function styleRecordsOf(styles: readonly FileNamedStyle[]): StyleRecord[] {
  return styles.flatMap((one): StyleRecord[] => {
    if (one.number === 0) return [];
    const name = bookNameOf(one.name);
    const known = builtInStyles.find((style) => style.name === name);
    const includes = Object.entries(parts).filter(([, own]) => one.sets.includes(own));
    const style: NamedStyle = {
      name,
      isBuiltIn: known !== undefined,
      includes: including(...includes.map(([part]) => part as StylePart)),
      look: cellLookOf(lookOfStyle(one.style)),
      settings: { ...plainSettings, locked: one.style.isLocked },
    };
    const isExcels =
      known !== undefined &&
      JSON.stringify([known.look, known.includes]) === JSON.stringify([style.look, style.includes]);
    return isExcels ? [] : [{ id: name.toLowerCase(), style }];
  });
}
