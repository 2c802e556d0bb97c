import names from "color-name";
import { HostError } from "./hostError";

const named = new Map(
  Object.entries(names).map(([name, parts]) => [
    name,
    `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase(),
  ]),
);

/** Excel takes "#RRGGBB", "RRGGBB" and HTML's names in any casing; it answers with "#RRGGBB". */
export function colorValue(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const text = value.trim();
  const known = named.get(text.toLowerCase());
  if (known !== undefined) return known;
  const match = /^#?([0-9a-f]{6})$/i.exec(text);
  if (match?.[1] === undefined) throw new HostError("InvalidArgument");
  return `#${match[1].toUpperCase()}`;
}
