/** What has a fill, a font and borders: cells, several areas of them, or a named style. */
import { noBorder, type Border, type BorderEdge, type CellFormat, type CellSide } from "../../book/bookFormats";
import type { NamedStyle } from "../../book/bookStyles";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import type { Formatted, StyleTarget } from "../protocol/hostObject";
import { areasOf, each } from "./areaGroups";

const sideOf: Readonly<Partial<Record<BorderEdge, CellSide>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Null, or of a fill undefined, where cells differ. */
export function readFormat<Key extends keyof CellFormat>(
  target: Formatted,
  key: Key,
  context: HostContext,
): CellFormat[Key] | null | undefined {
  if (isStyle(target)) return styleOf(target, context).look[key];
  const [first, ...others] = areasOf(target).map((area) => context.book.formats.read(area)[key]);
  if (others.every((other) => other === first)) return first;
  return key === "fill" ? undefined : null;
}

export async function writeFormat(target: Formatted, format: Partial<CellFormat>, context: HostContext): Promise<void> {
  const { formats, styles } = context.book;
  if (!isStyle(target)) return each(target, (area) => formats.write(area, format));
  const { name, look } = styleOf(target, context);
  await styles.change(name, { look: { ...look, ...format } });
}

export function readBorder(target: Formatted, edge: BorderEdge, context: HostContext): Border | null {
  if (isStyle(target)) return styleOf(target, context).look.borders[sideOf[edge]!] ?? noBorder;
  const [first, ...others] = areasOf(target).map((area) => context.book.formats.readBorder(area, edge));
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? (first ?? null) : null;
}

export async function writeBorder(
  target: Formatted,
  edge: BorderEdge,
  border: Partial<Border>,
  context: HostContext,
): Promise<void> {
  if (!isStyle(target)) return each(target, (area) => context.book.formats.writeBorder(area, edge, border));
  const { name, look } = styleOf(target, context);
  const side = sideOf[edge]!;
  const before = look.borders[side];
  // A line of which a colour or weight is said is drawn.
  const after: Border = { ...noBorder, style: "Continuous", ...before, ...border };
  const others = Object.entries(look.borders).filter(([one]) => one !== side);
  const borders = Object.fromEntries(after.style === "None" ? others : [...others, [side, after]]);
  await context.book.styles.change(name, { look: { ...look, borders } });
}

/** A style's lines are those around a cell. */
export function edgesOf(target: Formatted, all: readonly BorderEdge[]): readonly BorderEdge[] {
  return isStyle(target) ? all.filter((edge) => sideOf[edge] !== undefined) : all;
}

export function styleOf({ styleName }: StyleTarget, { book }: HostContext): NamedStyle {
  const style = book.styles.get(styleName);
  if (style === undefined) throw new HostError("ItemNotFound");
  return style;
}

function isStyle(target: Formatted): target is StyleTarget {
  return "styleName" in target;
}
