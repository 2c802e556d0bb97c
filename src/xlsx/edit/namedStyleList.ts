/** The named styles of a workbook file, and those that cells of it are to have and it has not. */
import { normal, type FileNamedStyle } from "../content/namedStyles";
import { readMarkup } from "../package/markup";
import { nameMarkup } from "../write/namedStyleMarkup";
import { itemCount } from "./partLists";

export class NamedStyleList {
  readonly added: { readonly formats: string[]; readonly names: string[] } = { formats: [], names: [] };
  private readonly places = new Map<string, number>();
  private readonly count: number;
  private readonly known: ReadonlyMap<string, FileNamedStyle>;

  /** `markup` is that of a style's format among those of the part. */
  constructor(
    part: string,
    text: string,
    definitions: readonly FileNamedStyle[],
    private readonly markup: (style: FileNamedStyle) => string,
  ) {
    this.known = new Map(definitions.map((style) => [style.name.toLowerCase(), style]));
    this.count = itemCount(part, text, "cellStyleXfs");
    readMarkup(part, text, {
      open: (element, { name = "", xfId = "0", builtinId }) => {
        if (element === "cellStyle")
          this.places.set((builtinId === "0" ? normal.name : name).toLowerCase(), Number(xfId));
      },
    });
  }

  /** What a cell of the style is compared with, and the style's number in the file. */
  at(name: string = normal.name): readonly [FileNamedStyle, number] {
    const key = name.toLowerCase();
    const style = this.known.get(key) ?? normal;
    const place = this.places.get(key);
    if (place !== undefined) return [style, place];
    if (style === normal) return [normal, 0];
    const made = this.count + this.added.formats.push(this.markup(style)) - 1;
    this.added.names.push(nameMarkup(style, made));
    this.places.set(key, made);
    return [style, made];
  }
}
