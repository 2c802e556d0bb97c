/** Colours and lines of drawings. */
import type { FileSeries, LineDash } from "../content/chartContent";
import { childOf, valueOf, type Tree } from "../package/tree";
import { tinted } from "./fileColors";

/** Colours of the theme by name, six digits each. */
export type Theme = ReadonlyMap<string, string>;

const unitsPerPoint = 12_700;
const aliases: Readonly<Record<string, string>> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** "#RRGGBB", "none" where it says so, null where nothing is said or it is no plain colour. */
export function colorIn(look: Tree | undefined, theme: Theme): string | null {
  if (childOf(look, "noFill") !== undefined) return "none";
  const [color] = childOf(look, "solidFill")?.children ?? [];
  if (color === undefined) return null;
  const digits =
    color.name === "srgbClr"
      ? valueOf(color)
      : color.name === "sysClr"
        ? color.attributes["lastClr"]
        : named(color, theme);
  if (digits === undefined || !/^[0-9a-f]{6}$/i.test(digits)) return null;
  return tinted(`#${digits.toUpperCase()}`, tintOf(color));
}

function named(color: Tree, theme: Theme): string | undefined {
  const name = valueOf(color) ?? "";
  return color.name === "schemeClr" ? theme.get(aliases[name] ?? name) : undefined;
}

/** Brightness times a factor, and what is added to it, in thousandths of a percent, come to a way towards white or black. */
function tintOf(color: Tree): number {
  const factor = Number(valueOf(childOf(color, "lumMod")) ?? 100_000) / 100_000;
  const added = Number(valueOf(childOf(color, "lumOff")) ?? 0) / 100_000;
  return added > 0 ? added : factor - 1;
}

export function lineIn(look: Tree | undefined, theme: Theme): FileSeries["line"] {
  const line = childOf(look, "ln");
  const width = Number(line?.attributes["w"] ?? NaN);
  const color = colorIn(line, theme);
  return {
    color: color === "none" ? null : color,
    weight: Number.isFinite(width) ? width / unitsPerPoint : null,
    dash: color === "none" ? "none" : dashOf(valueOf(childOf(line, "prstDash"))),
  };
}

function dashOf(dash: string | undefined): LineDash {
  if (dash === undefined) return "automatic";
  if (dash === "solid") return "solid";
  if (/dot$/i.test(dash) && /dash/i.test(dash)) return "dashDot";
  return /dot/i.test(dash) ? "dot" : "dash";
}
