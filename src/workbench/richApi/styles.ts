import type { CellLook } from "../book/bookFormats";
import type { NamedStyle, StylePart, StyleSettings } from "../book/bookStyles";
import { flagValue, integerArgument, numberValue, textArgument, textValue, wordValue } from "./protocol/argument";
import { hostClass, type Property } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject, type StyleTarget } from "./protocol/hostObject";
import { styleOf } from "./ranges/formatted";
import { formatOf, horizontalAlignments, orientationValue, verticalAlignments } from "./ranges/rangeFormat";

export const styleCollectionClass = hostClass("StyleCollection", {
  items: (_, { book }) => book.styles.list().map(styleObject),
  item: (_, name, { book }) => found(book.styles.get(textValue(name))),
  methods: {
    // The client does not ask for the style that it makes.
    add: async (_, args, { book }) => void (await book.styles.add(textArgument(args, 0))),
    getCount: (_, __, { book }) => book.styles.list().length,
    getItem: (_, args, { book }) => found(book.styles.get(textArgument(args, 0))),
    getItemOrNullObject: (_, args, { book }) => {
      const style = book.styles.get(textArgument(args, 0));
      return style === undefined ? null : styleObject(style);
    },
    getItemAt: (_, args, { book }) => {
      const style = book.styles.list()[integerArgument(args, 0)];
      if (style === undefined) throw new HostError("InvalidArgument");
      return styleObject(style);
    },
  },
});

export const styleClass = hostClass("Style", {
  id: ({ styleName }) => styleName,
  properties: {
    name: { get: ({ styleName }) => styleName },
    builtIn: { get: (target, context) => styleOf(target, context).isBuiltIn },
    includeNumber: included("number"),
    includeFont: included("font"),
    includePatterns: included("patterns"),
    includeBorder: included("border"),
    includeAlignment: included("alignment"),
    includeProtection: included("protection"),
    numberFormat: numberFormat(),
    numberFormatLocal: numberFormat(),
    wrapText: formatOf("wrapText", flagValue),
    horizontalAlignment: formatOf("horizontalAlignment", (value) => wordValue(value, horizontalAlignments)),
    verticalAlignment: formatOf("verticalAlignment", (value) => wordValue(value, verticalAlignments)),
    indentLevel: formatOf("indentLevel", numberValue),
    textOrientation: formatOf("textOrientation", orientationValue),
    /** The name under which the client asks for and sets `textOrientation`. */
    orientation: formatOf("textOrientation", orientationValue),
    locked: setting("locked", flagValue),
    formulaHidden: setting("formulaHidden", flagValue),
    autoIndent: setting("autoIndent", flagValue),
    shrinkToFit: setting("shrinkToFit", flagValue),
    readingOrder: setting("readingOrder", (value) => wordValue(value, ["Context", "LeftToRight", "RightToLeft"])),
  },
  objects: {
    fill: (target) => hostObject("RangeFill", target),
    font: (target) => hostObject("RangeFont", target),
    borders: (target) => hostObject("RangeBorderCollection", target),
  },
  methods: { delete: ({ styleName }, _, { book }) => book.styles.delete(styleName) },
});

function styleObject({ name }: NamedStyle): HostObject {
  return hostObject("Style", { styleName: name });
}

function found(style: NamedStyle | undefined): HostObject {
  if (style === undefined) throw new HostError("ItemNotFound");
  return styleObject(style);
}

function included(part: StylePart): Property<StyleTarget> {
  return {
    get: (target, context) => styleOf(target, context).includes[part],
    set: (target, value, context) =>
      change(target, ({ includes }) => ({ includes: { ...includes, [part]: flagValue(value) } }), context),
  };
}

function numberFormat(): Property<StyleTarget> {
  return {
    get: (target, context) => styleOf(target, context).look.numberFormat,
    set: (target, value, context) =>
      change(target, ({ look }) => ({ look: { ...look, numberFormat: textValue(value) } satisfies CellLook }), context),
  };
}

function setting<Key extends keyof StyleSettings>(
  key: Key,
  accept: (value: unknown) => StyleSettings[Key],
): Property<StyleTarget> {
  return {
    get: (target, context) => styleOf(target, context).settings[key],
    set: (target, value, context) =>
      change(target, ({ settings }) => ({ settings: { ...settings, [key]: accept(value) } }), context),
  };
}

function change(
  target: StyleTarget,
  to: (style: NamedStyle) => Partial<NamedStyle>,
  context: HostContext,
): Promise<void> {
  const style = styleOf(target, context);
  return context.book.styles.change(style.name, to(style));
}
