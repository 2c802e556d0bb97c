import type { Properties, PropertyValue } from "../book/bookSheets";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject } from "./protocol/hostObject";
import { textArgument } from "./protocol/argument";

/** The three stores of named values: custom properties of the workbook, of a sheet, and the add-in's settings. */

export const customPropertyCollectionClass = hostClass("CustomPropertyCollection", {
  items: (_, { book }) => book.customProperties.keys().map((key) => hostObject("CustomProperty", { key })),
  item: (_, key, { book }) =>
    ifPresent(book.customProperties, key, (found) => hostObject("CustomProperty", { key: found })),
  methods: {
    add: (_, args, { book }) => {
      const key = setProperty(book.customProperties, args, isDocumentValue);
      return hostObject("CustomProperty", { key });
    },
    deleteAll: (_, __, { book }) => book.customProperties.clear(),
    getCount: (_, __, { book }) => book.customProperties.keys().length,
    getItemOrNullObject: (_, [key], { book }) =>
      ifPresent(book.customProperties, key, (found) => hostObject("CustomProperty", { key: found })),
  },
});

export const customPropertyClass = hostClass("CustomProperty", {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { book }) => valueOf(book.customProperties, key),
      set: ({ key }, value, { book }) => void setProperty(book.customProperties, [key, value], isDocumentValue),
    },
    type: {
      get: ({ key }, { book }) => {
        const value = valueOf(book.customProperties, key);
        if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
        return typeof value === "boolean" ? "Boolean" : "String";
      },
    },
  },
  methods: { delete: ({ key }, _, { book }) => remove(book.customProperties, key) },
});

export const worksheetCustomPropertyCollectionClass = hostClass("WorksheetCustomPropertyCollection", {
  items: ({ sheetId }, context) =>
    sheetProperties(sheetId, context)
      .keys()
      .map((key) => hostObject("WorksheetCustomProperty", { sheetId, key })),
  item: ({ sheetId }, key, context) => sheetProperty(sheetId, key, context),
  methods: {
    add: ({ sheetId }, args, context) => {
      const key = setProperty(sheetProperties(sheetId, context), args, isText);
      return hostObject("WorksheetCustomProperty", { sheetId, key });
    },
    getCount: ({ sheetId }, _, context) => sheetProperties(sheetId, context).keys().length,
    getItemOrNullObject: ({ sheetId }, [key], context) => sheetProperty(sheetId, key, context),
  },
});

export const worksheetCustomPropertyClass = hostClass("WorksheetCustomProperty", {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheetId, key }, context) => valueOf(sheetProperties(sheetId, context), key),
      set: ({ sheetId, key }, value, context) =>
        void setProperty(sheetProperties(sheetId, context), [key, value], isText),
    },
  },
  methods: { delete: ({ sheetId, key }, _, context) => remove(sheetProperties(sheetId, context), key) },
});

export const settingCollectionClass = hostClass("SettingCollection", {
  items: (_, { book }) => book.settings.keys().map((key) => hostObject("Setting", { key })),
  item: (_, key, { book }) => ifPresent(book.settings, key, (found) => hostObject("Setting", { key: found })),
  methods: {
    add: (_, args, { book }) => hostObject("Setting", { key: setProperty(book.settings, args, isAnything) }),
    getCount: (_, __, { book }) => book.settings.keys().length,
    getItemOrNullObject: (_, [key], { book }) =>
      ifPresent(book.settings, key, (found) => hostObject("Setting", { key: found })),
  },
});

export const settingClass = hostClass("Setting", {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, { book }) => valueOf(book.settings, key),
      set: ({ key }, value, { book }) => void setProperty(book.settings, [key, value], isAnything),
    },
  },
  methods: { delete: ({ key }, _, { book }) => remove(book.settings, key) },
});

function sheetProperties(sheetId: string, { book }: HostContext): Properties {
  if (book.sheets.get(sheetId) === undefined) throw new HostError("InvalidReference");
  return book.sheets.customProperties(sheetId);
}

function sheetProperty(sheetId: string, key: unknown, context: HostContext): HostObject | null {
  return ifPresent(sheetProperties(sheetId, context), key, (found) =>
    hostObject("WorksheetCustomProperty", { sheetId, key: found }),
  );
}

function ifPresent<Item>(properties: Properties, key: unknown, wrap: (key: string) => Item): Item | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  return properties.get(key) === undefined ? null : wrap(key);
}

function valueOf(properties: Properties, key: string): PropertyValue {
  const value = properties.get(key);
  if (value === undefined) throw new HostError("InvalidReference");
  return value;
}

/** Creates or replaces, as `add` does in Excel. */
function setProperty(properties: Properties, args: readonly unknown[], accepts: (value: unknown) => boolean): string {
  const key = textArgument(args, 0);
  if (key === "" || !accepts(args[1])) throw new HostError("InvalidArgument");
  properties.set(key, args[1] as PropertyValue);
  return key;
}

function remove(properties: Properties, key: string): void {
  if (!properties.delete(key)) throw new HostError("InvalidReference");
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isDocumentValue(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function isAnything(value: unknown): boolean {
  return value !== undefined;
}
