/** Fills, lines and titles of drawings. */
import type { FileSeries, LineDash } from "../../content/chartContent";
import { escapedCharacters } from "../../package/escape";
import { argb } from "../../package/color";
import { element } from "../../package/element";
import { unitsPerPoint } from "./drawingPart";

export function fillText(color: string): string {
  if (color === "none") return element("a:noFill");
  return element("a:solidFill", {}, element("a:srgbClr", { val: argb(color).slice(2) }));
}

const dashes: Readonly<Partial<Record<LineDash, string>>> = {
  solid: "solid",
  dash: "dash",
  dashDot: "dashDot",
  dot: "sysDot",
};

/** Nothing where all of it is automatic. */
export function lineText({ color, weight, dash }: FileSeries["line"]): string {
  if (dash === "none") return element("a:ln", {}, element("a:noFill"));
  const preset = dashes[dash];
  const inside = [
    color === null ? "" : fillText(color),
    preset === undefined ? "" : element("a:prstDash", { val: preset }),
  ].join("");
  if (inside === "" && weight === null) return "";
  return element("a:ln", { w: weight === null ? null : Math.round(weight * unitsPerPoint) }, inside);
}

/** A title in its own paragraph; bold or not is left to the reader. */
export function titleText(text: string, rotation?: number): string {
  const body = element("a:bodyPr", { rot: rotation, vert: rotation === undefined ? undefined : "horz" });
  const run = element("a:r", {}, element("a:rPr", { lang: "en-US" }), element("a:t", {}, escapedCharacters(text)));
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, body, element("a:lstStyle"), element("a:p", {}, run))),
    element("c:overlay", { val: false }),
  );
}
