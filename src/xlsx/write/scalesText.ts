/** Colour scales, data bars and sets of icons as a rule of a sheet's part holds them (ECMA-376 part 1, 18.3.1.16, 18.3.1.28, 18.3.1.49). */
import { fileFormulaFrom } from "../../formula/fileDialect";
import type { ScaleLimit, ScaleTest } from "../content/ruleTest";
import { element } from "../package/element";

export function scaleText(test: ScaleTest): string {
  if (test.kind === "colorScale")
    return element(
      "colorScale",
      {},
      ...test.points.map(limitText),
      ...test.points.map(({ color }) => colorText(color)),
    );
  if (test.kind === "dataBar")
    return element(
      "dataBar",
      { showValue: test.showsValue ? null : false },
      limitText(test.lower),
      limitText(test.upper),
      colorText(test.color),
    );
  return element(
    "iconSet",
    { iconSet: test.set, showValue: test.showsValue ? null : false, reverse: test.isReversed || null },
    ...test.limits.map((limit) => limitText(limit, limit.isExcluded)),
  );
}

/** A formula stands without its sign in an attribute, also where the kind is that of a number. */
function limitText({ kind, value }: ScaleLimit, isExcluded: boolean | number = false): string {
  const text = value?.startsWith("=") === true ? fileFormulaFrom(value) : value;
  return element("cfvo", { type: kind, val: text, gte: isExcluded === true ? false : null });
}

function colorText(color: string): string {
  return element("color", { rgb: `FF${color.slice(1)}` });
}
