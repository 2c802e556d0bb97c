import { HostError } from "./hostError";

/** What a `getItem` gives where its `getItemOrNullObject` may give null. */
export function existing<Item>(item: Item | null): Item {
  if (item === null) throw new HostError("ItemNotFound");
  return item;
}
