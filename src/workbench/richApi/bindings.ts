/** Bindings: places that an add-in finds again by a word of its own. */
import { bindingKinds, type Binding } from "../book/bookBindings";
import { holdsArea, type Area } from "../book/bookArea";
import { integerArgument, isGiven, textArgument, wordValue } from "./protocol/argument";
import { existing } from "./protocol/existing";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject, type Targets } from "./protocol/hostObject";
import { areaArgument } from "./ranges/rangeArgument";

export const bindingCollectionClass = hostClass("BindingCollection", {
  properties: { count: { get: (_, { book }) => book.bindings.list().length } },
  items: (_, { book }) => book.bindings.list().map(bindingObject),
  item: (_, key, context) => found(key, context),
  methods: {
    add: (_, args, context) =>
      add(areaArgument(args, 0, context.book.sheets.activeId(), context), args[1], args[2], context),
    addFromNamedItem: (_, args, context) => {
      const { names, sheets } = context.book;
      const name = textArgument(args, 0);
      const area = (names.find(name, sheets.activeId()) ?? names.find(name, null))?.area;
      if (area === undefined || area === null) throw new HostError("InvalidArgument");
      return add(area, args[1], args[2], context);
    },
    addFromSelection: (_, args, context) => {
      const [area, ...others] = context.book.selection.areas();
      if (area === undefined || others.length > 0) throw new HostError("InvalidSelection");
      return add(area, args[0], args[1], context);
    },
    getCount: (_, __, { book }) => book.bindings.list().length,
    getItem: (_, [key], context) => existing(found(key, context)),
    getItemOrNullObject: (_, [key], context) => found(key, context),
    getItemAt: (_, args, { book }) => {
      const binding = book.bindings.list()[integerArgument(args, 0)];
      if (binding === undefined) throw new HostError("InvalidArgument");
      return bindingObject(binding);
    },
  },
});

export const bindingClass = hostClass(
  "Binding",
  {
    id: ({ bindingId }) => bindingId,
    properties: {
      id: { get: ({ bindingId }) => bindingId },
      type: { get: (target, context) => bindingOf(target, context).kind },
    },
    methods: {
      delete: ({ bindingId }, _, { book }) => book.bindings.delete(bindingId),
      getRange: (target, _, context) => hostObject("Range", placeOf(target, context)),
      getTable: (target, _, context) => {
        const { tableId } = bindingOf(target, context);
        if (tableId === null || context.book.tables.get(tableId) === undefined) throw new HostError("InvalidBinding");
        return hostObject("Table", { tableId });
      },
    },
  },
  {
    waitsForResults: true,
    methods: {
      getText: (target, _, context) => {
        if (bindingOf(target, context).kind !== "Text") throw new HostError("InvalidBinding");
        return context.book.cells.read({ ...placeOf(target, context), rowCount: 1, columnCount: 1 })[0]![0]!.text;
      },
    },
  },
);

/** A table is bound by its cells. */
function add(area: Area, kindArgument: unknown, idArgument: unknown, { book }: HostContext): HostObject {
  const kind = wordValue(kindArgument, bindingKinds);
  const id = isGiven(idArgument) ? textArgument([idArgument], 0) : `binding-${book.bindings.list().length + 1}`;
  if (id === "" || (kind === "Text" && (area.rowCount !== 1 || area.columnCount !== 1)))
    throw new HostError("InvalidArgument");
  const table = kind === "Table" ? book.tables.list(area.sheetId).find((one) => holdsArea(one.area, area)) : undefined;
  if (kind === "Table" && table === undefined) throw new HostError("InvalidArgument");
  const binding: Binding = { id, kind, area: table?.area ?? area, tableId: table?.id ?? null };
  book.bindings.set(binding);
  return bindingObject(binding);
}

function bindingObject({ id }: Binding): HostObject<"Binding"> {
  return hostObject("Binding", { bindingId: id });
}

function found(key: unknown, { book }: HostContext): HostObject | null {
  if (typeof key !== "string") throw new HostError("InvalidArgument");
  const binding = book.bindings.get(key);
  return binding === undefined ? null : bindingObject(binding);
}

function bindingOf({ bindingId }: Targets["Binding"], { book }: HostContext): Binding {
  const binding = book.bindings.get(bindingId);
  if (binding === undefined) throw new HostError("InvalidBinding");
  return binding;
}

function placeOf(target: Targets["Binding"], context: HostContext): Area {
  const area = context.book.bindings.areaOf(bindingOf(target, context));
  if (area === null) throw new HostError("InvalidBinding");
  return area;
}
