/**
 * Gauges with two thresholds each, and one verdict over all.
 *
 * A gauge at or past its amber threshold asks for caution, at or past its red one it warns. Which way is worse follows from
 * the thresholds: a red below the amber means that low values are. None or one warning is a boom, two ask for caution, three
 * or more are a bubble, as in The State of the AI Economy (25 June 2026), whose five gauges show one red.
 *
 * Limits: a row of zeros is a blank one, as the desktop sends blanks; all gauges count alike; the thresholds are the user's judgement, and decide.
 */
import { numberRows } from "./arguments/numberRows";
import { isBlankText, toFlag, toName, withHeaders, withoutBlankName, type Answer, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

export function bubbleGauges(
  values: Grid,
  ambers: Grid,
  reds: Grid,
  { names, headers }: { names?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  const { rows, refusal } = numberRows([
    { name: "values", grid: values, each: true },
    { name: "ambers", grid: ambers },
    { name: "reds", grid: reds },
  ]);
  const stated = withoutBlankName(names);
  const name = stated === undefined ? null : new Vector("names", stated);
  if (name !== null) new Vector("values", values).beside(name);
  const gauges: Answer = rows.flatMap((row, index): Answer => {
    const isNameless = name === null || isBlankText(name.at(index));
    const isEmpty = row === null || row.every((value) => value === 0);
    if (isNameless && isEmpty) return [];
    if (isEmpty) throw refusal("values", index, "numbers", null);
    if (isNameless && name !== null) throw name.refusal(index, "a name for every gauge", "#VALUE!", null);
    const [value, amber, red] = row;
    if (red === amber) throw refusal("reds", index, "a threshold other than the amber one", red);
    return [[name === null ? index + 1 : toName(name.at(index)), value!, statusOf(value!, amber!, red!)]];
  });
  const warnings = gauges.filter(([, , status]) => status === "Warning").length;
  const verdict = warnings <= 1 ? "Boom" : warnings === 2 ? "Caution" : "Bubble";
  return withHeaders(
    ["Gauge", "Value", "Status"],
    [...gauges, ["Verdict", warnings, verdict]],
    toFlag("headers", headers ?? null),
  );
}

function statusOf(value: number, amber: number, red: number): "Safe" | "Caution" | "Warning" {
  const isPast = (threshold: number) => (red < amber ? value <= threshold : value >= threshold);
  if (isPast(red)) return "Warning";
  return isPast(amber) ? "Caution" : "Safe";
}
