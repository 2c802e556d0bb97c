import { HostError } from "./hostError";

/** Excel takes "#RRGGBB", "RRGGBB" and HTML's names; these are the sixteen that HTML 4 names, and orange. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  black: "#000000",
  blue: "#0000FF",
  fuchsia: "#FF00FF",
  gray: "#808080",
  green: "#008000",
  lime: "#00FF00",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

export function colorValue(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const known = named[value.toLowerCase()];
  if (known !== undefined) return known;
  const match = /^#?([0-9a-f]{6})$/i.exec(value.trim());
  if (match?.[1] === undefined) throw new HostError("InvalidArgument");
  return `#${match[1].toUpperCase()}`;
}
