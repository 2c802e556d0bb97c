/** Scales of colour, data bars and sets of icons as conditional formats. */
import { scaleTypes, type ConditionalFormat, type ScalePoint } from "../../book/bookConditionalFormats";
import { isGiven, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass, type Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type ConditionalTarget } from "../protocol/hostObject";
import { operandOf, operandShown } from "./conditionalRules";
import { formatOf } from "./conditionalTarget";

type Settings = Readonly<Record<string, unknown>>;

export const colorScaleConditionalFormatClass = hostClass("ColorScaleConditionalFormat", {
  properties: {
    criteria: {
      get: (target, context) => {
        const [minimum, ...others] = pointsOf(target, context).map(({ type, operand, color }) => {
          const formula = operandShown(operand, context);
          return { type, color, ...(formula !== undefined && { formula }) };
        });
        return { minimum, ...(others.length > 1 && { midpoint: others[0] }), maximum: others.at(-1) };
      },
      set: (target, value, context) => {
        const { id, area } = formatOf(target, context);
        const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, unknown>;
        const given = isGiven(midpoint) ? [minimum, midpoint, maximum] : [minimum, maximum];
        const points = given.map((point) => pointOf(point, area, context));
        return context.book.conditionalFormats.change(id, { rule: { kind: "ColorScale", points } });
      },
    },
    threeColorScale: { get: (target, context) => pointsOf(target, context).length === 3 },
  },
});

function pointsOf(target: ConditionalTarget, context: HostContext): readonly ScalePoint[] {
  const { rule } = formatOf(target, context);
  return rule?.kind === "ColorScale" ? rule.points : [];
}

function pointOf(value: unknown, area: ConditionalFormat["area"], context: HostContext): ScalePoint {
  const { type, formula, color } = (value ?? {}) as Record<string, unknown>;
  const word = wordValue(type, scaleTypes);
  const isEnd = word === "LowestValue" || word === "HighestValue";
  if (!isEnd && !isGiven(formula)) throw new HostError("InvalidArgument");
  return { type: word, operand: isEnd ? null : operandOf(formula, area, context), color: colorValue(color) };
}

export const dataBarConditionalFormatClass = hostClass("DataBarConditionalFormat", {
  properties: settings(
    null,
    "axisColor",
    "axisFormat",
    "barDirection",
    "showDataBarOnly",
    "lowerBoundRule",
    "upperBoundRule",
  ),
  objects: {
    positiveFormat: (target) => hostObject("ConditionalDataBarPositiveFormat", target),
    negativeFormat: (target) => hostObject("ConditionalDataBarNegativeFormat", target),
  },
});

export const positiveFormatClass = hostClass("ConditionalDataBarPositiveFormat", {
  properties: settings("positiveFormat", "fillColor", "borderColor", "gradientFill"),
});

export const negativeFormatClass = hostClass("ConditionalDataBarNegativeFormat", {
  properties: settings(
    "negativeFormat",
    "fillColor",
    "borderColor",
    "matchPositiveFillColor",
    "matchPositiveBorderColor",
  ),
});

export const iconSetConditionalFormatClass = hostClass("IconSetConditionalFormat", {
  properties: settings(null, "criteria", "style", "reverseIconOrder", "showIconOnly"),
});

/** Of the rule, or of a part within it; each keeps the type that it has from the start. */
function settings(
  part: string | null,
  ...names: readonly string[]
): Readonly<Record<string, Property<ConditionalTarget>>> {
  const known = (target: ConditionalTarget, context: HostContext) => {
    const all = settingsOf(target, context);
    return part === null ? all : (all[part] as Settings);
  };
  return Object.fromEntries(
    names.map((name): [string, Property<ConditionalTarget>] => [
      name,
      {
        get: (target, context) => known(target, context)[name],
        set: (target, value, context) => {
          const before = known(target, context);
          const changed = { ...before, [name]: accepted(name, value, before[name]) };
          return write(target, part === null ? changed : { ...settingsOf(target, context), [part]: changed }, context);
        },
      },
    ]),
  );
}

function accepted(name: string, value: unknown, known: unknown): unknown {
  if (/color$/i.test(name)) return value === "" ? "" : colorValue(value);
  if (typeof value !== typeof known || Array.isArray(value) !== Array.isArray(known))
    throw new HostError("InvalidArgument");
  return value;
}

function settingsOf(target: ConditionalTarget, context: HostContext): Settings {
  const { rule } = formatOf(target, context);
  return rule?.kind === "DataBar" || rule?.kind === "IconSet" ? rule.settings : {};
}

function write(target: ConditionalTarget, to: Settings, context: HostContext): Promise<void> {
  const { id, kind } = formatOf(target, context);
  if (kind !== "DataBar" && kind !== "IconSet") throw new HostError("InvalidOperation");
  return context.book.conditionalFormats.change(id, { rule: { kind, settings: to } });
}
