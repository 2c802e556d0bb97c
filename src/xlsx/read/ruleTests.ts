/** When a rule of a worksheet gives its look, from its markup. */
import { formulaFromFile } from "../../formula/fileDialect";
import {
  comparisons,
  iconSets,
  limitKinds,
  statePresets,
  timePeriods,
  type RuleTest,
  type ScaleLimit,
} from "../content/ruleTest";
import { flagOf, type Attributes } from "../package/markup";
import { unescaped } from "./sharedStrings";

/** What stands within the rule's element. */
export interface RuleParts {
  readonly formulas: readonly string[];
  /** Of a scale: the element's own attributes, its limits and its colours in their order. */
  readonly scale: Attributes;
  readonly limits: readonly Attributes[];
  readonly colors: readonly (string | null)[];
}

/** Null for what only newer programs know. */
export function testFrom(rule: Attributes, parts: RuleParts): RuleTest | null {
  const { type, operator, text } = rule;
  const formulas = parts.formulas.map((one) => formulaFromFile(one));
  const comparison = comparisons.find((one) => one === operator);
  const state = statePresets.find((one) => one === type);
  if (state !== undefined) return { kind: "state", preset: state };
  switch (type) {
    case "cellIs":
      return comparison === undefined ? null : { kind: "cellIs", operator: comparison, formulas };
    case "expression":
      return formulas[0] === undefined ? null : { kind: "expression", formula: formulas[0] };
    case "top10":
      return {
        kind: "top",
        rank: Number(rule["rank"] ?? 10),
        isPercent: flagOf(rule["percent"]),
        isBottom: flagOf(rule["bottom"]),
      };
    case "aboveAverage":
      return {
        kind: "average",
        isAbove: flagOf(rule["aboveAverage"] ?? "1"),
        includesEqual: flagOf(rule["equalAverage"]),
        deviations: Number(rule["stdDev"] ?? 0),
      };
    case "timePeriod": {
      const period = timePeriods.find((one) => one === rule["timePeriod"]);
      return period === undefined ? null : { kind: "timePeriod", period };
    }
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return scaleFrom(type, parts);
    case "containsText":
    case "beginsWith":
    case "endsWith":
      return text === undefined ? null : { kind: "text", operator: type, text: unescaped(text) };
    case "notContainsText":
      return text === undefined ? null : { kind: "text", operator: "notContains", text: unescaped(text) };
    default:
      return null;
  }
}

function scaleFrom(
  kind: "colorScale" | "dataBar" | "iconSet",
  { scale, limits: written, colors }: RuleParts,
): RuleTest | null {
  const limits = complete(written.map(limitFrom));
  if (limits === null) return null;
  const showsValue = flagOf(scale["showValue"] ?? "1");
  if (kind === "iconSet") {
    const set = iconSets.find((one) => one === (scale["iconSet"] ?? "3TrafficLights1"));
    if (set === undefined || limits.length !== Number(set.charAt(0))) return null;
    const isReversed = flagOf(scale["reverse"]);
    const excluding = limits.map((limit, at) => ({ ...limit, isExcluded: !flagOf(written[at]!["gte"] ?? "1") }));
    return { kind, set, isReversed, showsValue, limits: excluding };
  }
  const shown = complete(colors);
  if (shown === null) return null;
  if (kind === "colorScale") {
    if (limits.length !== shown.length || limits.length < 2) return null;
    return { kind, points: limits.map((limit, at) => ({ ...limit, color: shown[at]! })) };
  }
  const [lower, upper, ...others] = limits;
  const [color] = shown;
  if (lower === undefined || upper === undefined || others.length > 0 || color === undefined) return null;
  return { kind, lower, upper, color, showsValue };
}

/** Null where one is missing. */
function complete<Item>(items: readonly (Item | null)[]): readonly Item[] | null {
  return items.includes(null) ? null : (items as readonly Item[]);
}

function limitFrom({ type, val }: Attributes): ScaleLimit | null {
  const kind = limitKinds.find((one) => one === type);
  if (kind === undefined) return null;
  if (kind === "min" || kind === "max") return { kind, value: null };
  if (val === undefined) return null;
  const isNumber = kind !== "formula" && val.trim() !== "" && Number.isFinite(Number(val));
  return { kind, value: isNumber ? val.trim() : formulaFromFile(val) };
}
