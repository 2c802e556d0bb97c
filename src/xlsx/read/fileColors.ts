/** What a colour of a file comes to: written out, of the theme with a tint, or by its number in a palette. */
import { attributeOf, readMarkup, type Attributes } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";

/** "#RRGGBB", or null for the automatic colour. */
export type ColorOf = (attributes: Attributes) => string | null;

/** The palette of numbers 8 to 63; 0 to 7 repeat its first eight (ECMA-376 part 1, 18.8.27). */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const standardIndexed = [...palette.slice(0, 8), ...palette];

/** Cells name the theme's colours by number in this order, light before dark. */
const themeOrder = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
/** The theme of Excel 2007, for files that bring none. */
const standardTheme = "FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080".split(" ");

/** The theme's colours by their names in drawings ("accent1"), six digits each. */
export function themeOf(file: WorkbookPackage, part: string | undefined): ReadonlyMap<string, string> {
  const theme = new Map(themeOrder.map((name, index) => [name, standardTheme[index]!]));
  if (part === undefined || !file.has(part)) return theme;
  readMarkup(part, file.text(part), {
    open: (name, attributes, path) => {
      const slot = path[path.length - 2] ?? "";
      if (path[path.length - 3] !== "clrScheme" || !theme.has(slot)) return;
      const color = name === "sysClr" ? attributes["lastClr"] : attributes["val"];
      if (color !== undefined && /^[0-9a-f]{6}$/i.test(color)) theme.set(slot, color);
    },
  });
  return theme;
}

/** `ownIndexed` is the palette that the file brings, six or eight digits each; empty where it brings none. */
export function colorsWith(theme: ReadonlyMap<string, string>, ownIndexed: readonly string[]): ColorOf {
  const indexed = ownIndexed.length > 0 ? ownIndexed : standardIndexed;
  return (attributes) => {
    const found = digitsOf(attributes, theme, indexed);
    if (found === undefined || !/^[0-9a-f]{6}([0-9a-f]{2})?$/i.test(found)) return null;
    return tinted(`#${found.slice(-6).toUpperCase()}`, Number(attributeOf(attributes, "tint") ?? 0));
  };
}

function digitsOf(attributes: Attributes, theme: ReadonlyMap<string, string>, indexed: readonly string[]) {
  const { rgb, theme: ofTheme, indexed: ofPalette } = attributes;
  if (rgb !== undefined) return rgb;
  if (ofTheme !== undefined) return theme.get(themeOrder[Number(ofTheme)] ?? "");
  return ofPalette === undefined ? undefined : indexed[Number(ofPalette)];
}

/** Lighter by the part of the way to white, darker by the part of the way to black, at the same hue (18.3.1.15). */
export function tinted(color: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return color;
  const [hue, saturation, lightness] = hslOf(color);
  return fromHsl(hue, saturation, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint);
}

type Hsl = readonly [hue: number, saturation: number, lightness: number];

function hslOf(color: string): Hsl {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, lightness] = [high - low, (high + low) / 2];
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (high === red) return [((green - blue) / range + 6) % 6, saturation, lightness];
  return [high === green ? (blue - red) / range + 2 : (red - green) / range + 4, saturation, lightness];
}

/** `hue` in sixths of the circle. */
function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const part = (shift: number) => {
    const place = (shift + hue * 2) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`.toUpperCase();
}
