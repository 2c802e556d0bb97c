import type { Area } from "../../book/bookArea";
import type { ConditionalFormat, ConditionalLook } from "../../book/bookConditionalFormats";
import { flagValue, integerArgument, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { readRule, ruleShown } from "./conditionalRules";
import { hostClass, type Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type ConditionalTarget, type HostObject } from "../protocol/hostObject";

export const conditionalFormatCollectionClass = hostClass("ConditionalFormatCollection", {
  items: (area, { book }) => book.conditionalFormats.list(area).map(formatObject),
  item: (area, key, context) => find(area, key, context),
  methods: {
    add: async (area, args, { book }) => formatObject(await book.conditionalFormats.add(area, kindValue(args[0]))),
    clearAll: async (area, _, { book }) => {
      for (const { id } of book.conditionalFormats.list(area)) await book.conditionalFormats.delete(id);
    },
    getCount: (area, _, { book }) => book.conditionalFormats.list(area).length,
    getItemAt: (area, args, { book }) => {
      const format = book.conditionalFormats.list(area)[integerArgument(args, 0)];
      if (format === undefined) throw new HostError("InvalidArgument");
      return formatObject(format);
    },
    getItemOrNullObject: (area, [key], context) => find(area, key, context),
  },
});

export const conditionalFormatClass = hostClass("ConditionalFormat", {
  id: ({ formatId }) => formatId,
  properties: {
    id: { get: ({ formatId }) => formatId },
    type: { get: (target, context) => formatOf(target, context).kind },
    priority: {
      get: ({ formatId }, { book }) => book.conditionalFormats.list().findIndex(({ id }) => id === formatId),
    },
    stopIfTrue: {
      get: (target, context) => formatOf(target, context).stopIfTrue,
      set: ({ formatId }, value, { book }) =>
        book.conditionalFormats.change(formatId, { stopIfTrue: flagValue(value) }),
    },
  },
  objects: {
    textComparison: (target, context) => part(target, "ContainsText", context) ?? invalid(),
    textComparisonOrNullObject: (target, context) => part(target, "ContainsText", context),
    cellValue: (target, context) => part(target, "CellValue", context) ?? invalid(),
    cellValueOrNullObject: (target, context) => part(target, "CellValue", context),
  },
  methods: {
    delete: (target, _, context) => context.book.conditionalFormats.delete(formatOf(target, context).id),
    getRange: (target, _, context) => hostObject("Range", formatOf(target, context).area),
    getRangeOrNullObject: (target, _, context) => hostObject("Range", formatOf(target, context).area),
    getRanges: (target, _, context) => hostObject("RangeAreas", [formatOf(target, context).area]),
  },
});

const rule: Property<ConditionalTarget> = {
  get: (target, context) => ruleShown(formatOf(target, context), context),
  set: (target, value, context) => {
    const { id, kind, area } = formatOf(target, context);
    return context.book.conditionalFormats.change(id, { rule: readRule(kind, value, area, context) });
  },
};
const parts = {
  properties: { rule },
  objects: { format: (target: ConditionalTarget) => hostObject("ConditionalRangeFormat", target) },
};

export const textConditionalFormatClass = hostClass("TextConditionalFormat", parts);
export const cellValueConditionalFormatClass = hostClass("CellValueConditionalFormat", parts);

export const conditionalRangeFormatClass = hostClass("ConditionalRangeFormat", {
  objects: {
    fill: (target) => hostObject("ConditionalRangeFill", target),
    font: (target) => hostObject("ConditionalRangeFont", target),
  },
});

export const conditionalRangeFillClass = hostClass("ConditionalRangeFill", {
  properties: { color: look("fill", colorValue) },
  methods: { clear: (target, _, context) => change(target, { fill: undefined }, context) },
});

const underlines = ["None", "Single"] as const;

export const conditionalRangeFontClass = hostClass("ConditionalRangeFont", {
  properties: {
    color: look("fontColor", colorValue),
    bold: look("bold", flagValue),
    italic: look("italic", flagValue),
    strikethrough: look("strikethrough", flagValue),
    underline: look("underline", (value) => wordValue(value, underlines)),
  },
  methods: {
    clear: (target, _, context) => {
      const { fill } = formatOf(target, context).look;
      return context.book.conditionalFormats.change(target.formatId, { look: fill === undefined ? {} : { fill } });
    },
  },
});

function look<Key extends keyof ConditionalLook>(
  key: Key,
  accept: (value: unknown) => ConditionalLook[Key],
): Property<ConditionalTarget> {
  return {
    get: (target, context) =>
      formatOf(target, context).look[key] ?? (key === "fill" || key === "fontColor" ? "" : null),
    set: (target, value, context) => change(target, { [key]: accept(value) } as ConditionalLook, context),
  };
}

type Undefinable<Look> = { readonly [Key in keyof Look]: Look[Key] | undefined };

/** What is undefined is taken away. */
function change(target: ConditionalTarget, to: Undefinable<ConditionalLook>, context: HostContext): Promise<void> {
  const whole = Object.entries({ ...formatOf(target, context).look, ...to });
  const look: ConditionalLook = Object.fromEntries(whole.filter(([, value]) => value !== undefined));
  return context.book.conditionalFormats.change(target.formatId, { look });
}

function formatOf({ formatId }: ConditionalTarget, { book }: HostContext): ConditionalFormat {
  const format = book.conditionalFormats.get(formatId);
  if (format === undefined) throw new HostError("InvalidReference");
  return format;
}

function formatObject({ id }: ConditionalFormat): HostObject<"ConditionalFormat"> {
  return hostObject("ConditionalFormat", { formatId: id });
}

function find(area: Area, key: unknown, { book }: HostContext): HostObject | null {
  const found = book.conditionalFormats.list(area).find(({ id }) => id === key);
  return found === undefined ? null : formatObject(found);
}

function part(target: ConditionalTarget, kind: ConditionalFormat["kind"], context: HostContext): HostObject | null {
  if (formatOf(target, context).kind !== kind) return null;
  return hostObject(kind === "CellValue" ? "CellValueConditionalFormat" : "TextConditionalFormat", target);
}

function invalid(): never {
  throw new HostError("InvalidOperation");
}

/** A kind that Excel has and this host has not is refused by its name. */
function kindValue(value: unknown): ConditionalFormat["kind"] {
  if (value === "ContainsText" || value === "CellValue") return value;
  throw new HostError("UnsupportedOperation", `This host has no conditional formats of the type "${String(value)}".`);
}
