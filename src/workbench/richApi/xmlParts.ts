import type { XmlPart } from "../book/bookXmlParts";
import { textArgument, textValue } from "./protocol/argument";
import { existing } from "./protocol/existing";
import { hostClass } from "./protocol/hostClass";
import type { HostContext } from "./protocol/hostContext";
import { HostError } from "./protocol/hostError";
import { hostObject, type HostObject, type Targets } from "./protocol/hostObject";

export const customXmlPartCollectionClass = hostClass("CustomXmlPartCollection", {
  items: (_, { book }) => book.xmlParts.list().map(partObject),
  item: (_, id, context) => find(id, null, context),
  methods: {
    add: (_, args, { book }) => partObject(book.xmlParts.add(textArgument(args, 0))),
    getByNamespace: (_, args) => hostObject("CustomXmlPartScopedCollection", { namespaceUri: textArgument(args, 0) }),
    getCount: (_, __, { book }) => book.xmlParts.list().length,
    getItem: (_, [id], context) => existing(find(id, null, context)),
    getItemOrNullObject: (_, [id], context) => find(id, null, context),
  },
});

export const customXmlPartScopedCollectionClass = hostClass("CustomXmlPartScopedCollection", {
  items: ({ namespaceUri }, context) => inNamespace(namespaceUri, context).map(partObject),
  item: ({ namespaceUri }, id, context) => find(id, namespaceUri, context),
  methods: {
    getCount: ({ namespaceUri }, _, context) => inNamespace(namespaceUri, context).length,
    getItem: ({ namespaceUri }, [id], context) => existing(find(id, namespaceUri, context)),
    getItemOrNullObject: ({ namespaceUri }, [id], context) => find(id, namespaceUri, context),
    /** Fails where there is none, or more than one. */
    getOnlyItem: ({ namespaceUri }, _, context) => {
      const [part, ...others] = inNamespace(namespaceUri, context);
      if (part === undefined || others.length > 0) throw new HostError("ItemNotFound");
      return partObject(part);
    },
    getOnlyItemOrNullObject: ({ namespaceUri }, _, context) => {
      const [part, ...others] = inNamespace(namespaceUri, context);
      return part === undefined || others.length > 0 ? null : partObject(part);
    },
  },
});

export const customXmlPartClass = hostClass("CustomXmlPart", {
  id: ({ partId }) => partId,
  properties: {
    id: { get: (target, context) => partOf(target, context).id },
    namespaceUri: { get: (target, context) => partOf(target, context).namespaceUri },
  },
  methods: {
    delete: ({ partId }, _, { book }) => book.xmlParts.delete(partId),
    getXml: (target, _, context) => partOf(target, context).xml,
    setXml: ({ partId }, [xml], { book }) => book.xmlParts.change(partId, textValue(xml)),
  },
});

function inNamespace(uri: string, { book }: HostContext): readonly XmlPart[] {
  return book.xmlParts.list().filter(({ namespaceUri }) => namespaceUri === uri);
}

function find(id: unknown, namespaceUri: string | null, { book }: HostContext): HostObject | null {
  const part = book.xmlParts.get(textValue(id));
  return part === undefined || (namespaceUri !== null && part.namespaceUri !== namespaceUri) ? null : partObject(part);
}

function partObject({ id }: XmlPart): HostObject {
  return hostObject("CustomXmlPart", { partId: id });
}

function partOf({ partId }: Targets["CustomXmlPart"], { book }: HostContext): XmlPart {
  const part = book.xmlParts.get(partId);
  if (part === undefined) throw new HostError("ItemNotFound");
  return part;
}
