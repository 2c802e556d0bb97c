import type { DefinedName } from "../book/bookNames";
import { fixedAddress, fullAddress } from "../book/address";
import { flagValue, textArgument, textValue } from "./protocol/argument";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, isOfClass, type HostObject, type ScopeTarget, type Targets } from "./protocol/hostObject";
import { sheetName } from "./ranges/rangeArgument";
import { shownValue } from "./ranges/rangeValues";

/** The names of the workbook, or those a sheet has of its own. */
export const namedItemCollectionClass = hostClass("NamedItemCollection", {
  items: ({ sheetId }, { book }) => book.names.list(sheetId).map(nameObject),
  item: (scope, key, context) => findName(scope, key, context),
  methods: {
    add: (scope, args, context) => add(scope, args, formulaOf(args[1], context), context),
    addFormulaLocal: (scope, args, context) => add(scope, args, textArgument(args, 1), context),
    getCount: ({ sheetId }, _, { book }) => book.names.list(sheetId).length,
    getItemOrNullObject: (scope, [key], context) => findName(scope, key, context),
  },
});

export const namedItemClass = hostClass("NamedItem", {
  id: (target, context) => nameOf(target, context).name,
  properties: {
    name: { get: (target, context) => nameOf(target, context).name },
    formula: {
      get: (target, context) => nameOf(target, context).formula,
      set: ({ nameId }, value, context) => context.book.names.change(nameId, { formula: formulaOf(value, context) }),
    },
    comment: {
      get: (target, context) => nameOf(target, context).comment,
      set: ({ nameId }, value, { book }) => book.names.change(nameId, { comment: textValue(value) }),
    },
    visible: {
      get: (target, context) => nameOf(target, context).visible,
      set: ({ nameId }, value, { book }) => book.names.change(nameId, { visible: flagValue(value) }),
    },
    scope: { get: (target, context) => (nameOf(target, context).sheetId === null ? "Workbook" : "Worksheet") },
    type: { get: (target, context) => typeOf(nameOf(target, context), context) },
    value: { get: (target, context) => valueOf(nameOf(target, context), context) },
  },
  objects: {
    arrayValues: (target) => hostObject("NamedItemArrayValues", target),
    worksheet: (target, context) => {
      const { sheetId } = nameOf(target, context);
      if (sheetId === null) throw new HostError("ItemNotFound");
      return hostObject("Worksheet", { sheetId });
    },
    worksheetOrNullObject: (target, context) => {
      const { sheetId } = nameOf(target, context);
      return sheetId === null ? null : hostObject("Worksheet", { sheetId });
    },
  },
  methods: {
    delete: (target, _, context) => context.book.names.delete(nameOf(target, context).id),
    getRange: (target, _, context) => {
      const { area } = nameOf(target, context);
      if (area === null) throw new HostError("InvalidReference");
      return hostObject("Range", area);
    },
    getRangeOrNullObject: (target, _, context) => {
      const { area } = nameOf(target, context);
      return area === null ? null : hostObject("Range", area);
    },
  },
});

function nameObject(name: DefinedName): HostObject<"NamedItem"> {
  return hostObject("NamedItem", { nameId: name.id });
}

function nameOf({ nameId }: Targets["NamedItem"], { book }: HostContext): DefinedName {
  const name = book.names.get(nameId);
  if (name === undefined) throw new HostError("InvalidReference");
  return name;
}

function findName({ sheetId }: ScopeTarget, key: unknown, { book }: HostContext): HostObject<"NamedItem"> | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const name = book.names.find(key, sheetId);
  return name === undefined ? null : nameObject(name);
}

async function add(
  scope: ScopeTarget,
  args: readonly unknown[],
  formula: string,
  { book }: HostContext,
): Promise<HostObject> {
  const name = textArgument(args, 0);
  return nameObject(await book.names.add(name, formula, scope.sheetId, textArgument(args, 2, "")));
}

/** A range becomes an absolute reference; text without an equals sign is the text. */
function formulaOf(value: unknown, context: HostContext): string {
  if (isOfClass(value, "Range")) {
    return `=${fixedAddress(sheetName(value.target.sheetId, context), value.target)}`;
  }
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const text = textValue(value);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

async function typeOf(name: DefinedName, { book }: HostContext): Promise<string> {
  if (name.area !== null) return "Range";
  const { value, error, array } = await book.names.value(name.id);
  if (error !== undefined) return "Error";
  if (array !== undefined) return "Array";
  return typeName(value);
}

function typeName(value: unknown): string {
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Of a name that points to cells Excel gives the address. */
async function valueOf(name: DefinedName, context: HostContext): Promise<unknown> {
  if (name.area !== null) return fullAddress(sheetName(name.area.sheetId, context), name.area);
  const { value, error, array } = await context.book.names.value(name.id);
  return error?.code ?? array ?? value ?? "";
}

export const namedItemArrayValuesClass = hostClass("NamedItemArrayValues", {
  properties: {
    values: { get: async (target, context) => arrayOf(nameOf(target, context), context) },
    types: {
      get: async (target, context) =>
        (await arrayOf(nameOf(target, context), context)).map((row) => row.map((value) => typeName(value))),
    },
  },
});

async function arrayOf(name: DefinedName, { book }: HostContext): Promise<readonly (readonly unknown[])[]> {
  if (name.area !== null) return book.cells.read(name.area).map((row) => row.map(shownValue));
  const { value, array } = await book.names.value(name.id);
  return array ?? [[value ?? ""]];
}
