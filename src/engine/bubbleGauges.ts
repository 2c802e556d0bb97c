/**
 * Gauges with two thresholds each, and one verdict over all.
 *
 * A gauge at or past its amber threshold asks for caution, at or past its red one it warns. Which way is worse follows from
 * the thresholds: a red below the amber means that low values are. None or one warning is a boom, two ask for caution, three
 * or more are a bubble, as in The State of the AI Economy (25 June 2026), whose five gauges show one red.
 *
 * Limits: all gauges count alike; the thresholds are the user's judgement, and decide.
 */
import { needs } from "./arguments/error";
import { numberRows } from "./arguments/numberRows";
import {
  isBlankText,
  sameLength,
  toFlag,
  toName,
  toVector,
  withHeaders,
  withoutBlankName,
  type Answer,
  type Grid,
} from "./arguments/table";

export function bubbleGauges(
  values: Grid,
  ambers: Grid,
  reds: Grid,
  { names, headers }: { names?: Grid | undefined; headers?: Grid | undefined } = {},
): Answer {
  const { rows } = numberRows([
    { name: "values", grid: values },
    { name: "ambers", grid: ambers },
    { name: "reds", grid: reds },
  ]);
  const stated = withoutBlankName(names);
  const name = stated === undefined ? null : toVector("names", stated).cells;
  if (name !== null) sameLength("names", name.length, "values", rows.length);
  const gauges: Answer = rows.flatMap((row, index): Answer => {
    const isNameless = name !== null && isBlankText(name[index]!);
    if (isNameless && (row === null || row.every((value) => value === 0))) return [];
    if (row === null) {
      if (name !== null) throw needs("values", "numbers", null, { row: index + 1 });
      return [];
    }
    if (isNameless) throw needs("names", "a name for every gauge", null, { row: index + 1 });
    const [value, amber, red] = row;
    return [[name === null ? index + 1 : toName(name[index]!), value!, statusOf(value!, amber!, red!)]];
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
