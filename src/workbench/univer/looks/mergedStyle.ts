/**
 * What styles come to that are written one over the other, by the rules of Univer's own merge (sheets, `mergeStyle` and
 * `transformStyle`): what is given replaces what there was, null takes it away, borders go side by side, and the lines of a
 * text are drawn in its colour.
 */
export type Style = Readonly<Record<string, unknown>>;

type Borders = Readonly<Record<string, unknown>>;

/** Under, through and over a text. */
const textLines = ["ul", "st", "ol"];
const noBorders: Borders = Object.fromEntries(
  ["t", "r", "b", "l", "tl_br", "tl_bc", "tl_mr", "bl_tr", "ml_tr", "bc_tr"].map((side) => [side, null]),
);

/** The style of a cell that had `old` and is given `style`. */
export function merged(old: Style, style: Style): Style {
  const both = oneOverOther(old, style);
  const whole: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(both)) {
    const coloured = "cl" in both && isRecord(value) && textLines.includes(key) ? { ...value, cl: both["cl"] } : value;
    const kept = isRecord(coloured) ? withoutNulls(coloured) : coloured;
    if (kept === null || kept === undefined || (isRecord(kept) && Object.keys(kept).length === 0)) continue;
    whole[key] = kept;
  }
  return whole;
}

/** What has the effect of `first` and then `second`. */
export function oneOverOther(first: Style, second: Style): Style {
  const both = { ...first, ...second };
  if (!isRecord(second["bd"]) || !("bd" in first)) return both;
  return { ...both, bd: { ...(isRecord(first["bd"]) ? first["bd"] : noBorders), ...second["bd"] } };
}

/**
 * What, given to a cell that had `old` and was given `style`, makes it `old` again. For a cell that was given more before, `old` is what takes
 * that back.
 */
export function backOf(old: Style, style: Style): Style {
  const back = { ...nothingOf(style), ...old };
  if (!isRecord(style["bd"]) || !isRecord(old["bd"])) return back;
  return { ...back, bd: { ...nothingOf(style["bd"]), ...old["bd"] } };
}

function nothingOf(record: Style): Style {
  return Object.fromEntries(Object.keys(record).map((key) => [key, null]));
}

function withoutNulls(record: Style): Style {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined));
}

function isRecord(value: unknown): value is Style {
  return typeof value === "object" && value !== null;
}
