import { numberValue, textValue } from "./protocol/argument";
import { hostClass, type Property } from "./protocol/hostClass";
import { HostError } from "./protocol/hostError";
import { hostObject } from "./protocol/hostObject";

const texts = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"];

export const documentPropertiesClass = hostClass("DocumentProperties", {
  properties: {
    ...Object.fromEntries(texts.map((name) => [name, documentProperty(name)])),
    /** Of a file that says when it was made; of another book it is when the book was opened. */
    creationDate: {
      get: (_, { book, state }) => book.documentProperties.get("created") ?? new Date(state.openedAt).toISOString(),
    },
    /** Nobody is signed in. */
    lastAuthor: { get: () => "" },
    revisionNumber: {
      get: (_, { book }) => book.documentProperties.get("revisionNumber") ?? 0,
      set: (_, value, { book }) => {
        const revision = numberValue(value);
        if (!Number.isInteger(revision) || revision < 0) throw new HostError("InvalidArgument");
        book.documentProperties.set("revisionNumber", revision);
      },
    },
  },
  objects: { custom: () => hostObject("CustomPropertyCollection", null) },
});

function documentProperty(name: string): Property<null> {
  return {
    get: (_, { book }) => book.documentProperties.get(name) ?? "",
    set: (_, value, { book }) => book.documentProperties.set(name, textValue(value)),
  };
}
