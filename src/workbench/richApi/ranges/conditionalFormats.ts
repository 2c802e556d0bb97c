import type { Area } from "../../book/bookArea";
import type { ConditionalFormat, ConditionalLook } from "../../book/bookConditionalFormats";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { localAddress } from "../../book/address";
import { flagValue, integerArgument, numberValue, textValue, wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { formatOf } from "./conditionalTarget";
import { readRule, ruleShown } from "./conditionalRules";
import { hostClass, type Property } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type ClassName, type ConditionalTarget, type HostObject } from "../protocol/hostObject";

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
      set: (target, value, { book }) => {
        const priority = numberValue(value);
        if (!Number.isInteger(priority) || priority < 0) throw new HostError("InvalidArgument");
        return book.conditionalFormats.setPriority(target.formatId, priority);
      },
    },
    stopIfTrue: {
      get: (target, context) => formatOf(target, context).stopIfTrue,
      set: ({ formatId }, value, { book }) =>
        book.conditionalFormats.change(formatId, { stopIfTrue: flagValue(value) }),
    },
  },
  objects: {
    ...partObjects("textComparison", "ContainsText"),
    ...partObjects("cellValue", "CellValue"),
    ...partObjects("custom", "Custom"),
    ...partObjects("topBottom", "TopBottom"),
    ...partObjects("preset", "PresetCriteria"),
    ...partObjects("colorScale", "ColorScale"),
    ...partObjects("dataBar", "DataBar"),
    ...partObjects("iconSet", "IconSet"),
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
export const topBottomConditionalFormatClass = hostClass("TopBottomConditionalFormat", parts);
export const presetCriteriaConditionalFormatClass = hostClass("PresetCriteriaConditionalFormat", parts);

export const customConditionalFormatClass = hostClass("CustomConditionalFormat", {
  objects: {
    rule: (target) => hostObject("ConditionalFormatRule", target),
    format: (target) => hostObject("ConditionalRangeFormat", target),
  },
});

export const conditionalFormatRuleClass = hostClass("ConditionalFormatRule", {
  properties: {
    formula: customFormula(
      (formula) => formula,
      (formula) => formula,
    ),
    formulaLocal: customFormula(
      (formula) => formula,
      (formula) => formula,
    ),
    formulaR1C1: customFormula(translateFormulaToR1C1, translateFormulaToA1),
  },
});

/** A formula as the first cell of the area reads it. */
function customFormula(
  shown: (formula: string, anchor: string) => string,
  read: (formula: string, anchor: string) => string,
): Property<ConditionalTarget> {
  const anchorOf = ({ area }: ConditionalFormat) => localAddress({ ...area, rowCount: 1, columnCount: 1 });
  return {
    get: (target, context) => {
      const format = formatOf(target, context);
      return format.rule?.kind === "Custom" ? shown(format.rule.formula, anchorOf(format)) : "";
    },
    set: (target, value, context) => {
      const format = formatOf(target, context);
      const written = textValue(value).trim();
      if (written === "") throw new HostError("InvalidArgument");
      const formula = read(written.startsWith("=") ? written : `=${written}`, anchorOf(format));
      return context.book.conditionalFormats.change(format.id, { rule: { kind: "Custom", formula } });
    },
  };
}

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

const partClasses = {
  ContainsText: "TextConditionalFormat",
  CellValue: "CellValueConditionalFormat",
  Custom: "CustomConditionalFormat",
  TopBottom: "TopBottomConditionalFormat",
  PresetCriteria: "PresetCriteriaConditionalFormat",
  ColorScale: "ColorScaleConditionalFormat",
  DataBar: "DataBarConditionalFormat",
  IconSet: "IconSetConditionalFormat",
} as const satisfies Record<ConditionalFormat["kind"], ClassName>;

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

function formatObject({ id }: ConditionalFormat): HostObject<"ConditionalFormat"> {
  return hostObject("ConditionalFormat", { formatId: id });
}

function find(area: Area, key: unknown, { book }: HostContext): HostObject | null {
  const found = book.conditionalFormats.list(area).find(({ id }) => id === key);
  return found === undefined ? null : formatObject(found);
}

/** Its part of one kind by its name, and by that of the null object it is where the kind is another. */
function partObjects(name: string, kind: ConditionalFormat["kind"]) {
  const part = (target: ConditionalTarget, context: HostContext): HostObject | null =>
    formatOf(target, context).kind === kind ? hostObject(partClasses[kind], target) : null;
  return {
    [name]: (target: ConditionalTarget, context: HostContext) => part(target, context) ?? invalid(),
    [`${name}OrNullObject`]: part,
  };
}

function invalid(): never {
  throw new HostError("InvalidOperation");
}

function kindValue(value: unknown): ConditionalFormat["kind"] {
  return wordValue(value, Object.keys(partClasses) as ConditionalFormat["kind"][]);
}
