import names from "color-name";
import { HostError } from "./hostError";

/** Excel takes "#RRGGBB", "RRGGBB" and HTML's names in any casing; it answers with "#RRGGBB". */
export function colorValue(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const named = Object.entries(names).find(([name]) => name === value.trim().toLowerCase())?.[1];
  if (named !== undefined) return `#${named.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  const match = /^#?([0-9a-f]{6})$/i.exec(value.trim());
  if (match?.[1] === undefined) throw new HostError("InvalidArgument");
  return `#${match[1].toUpperCase()}`;
}
