/** Items of one kind together, kinds and items in the order in which they come first. */
export function byKind<Item, Kind>(items: readonly Item[], kindOf: (item: Item) => Kind): [Kind, readonly Item[]][] {
  const groups = new Map<Kind, Item[]>();
  for (const item of items) groups.set(kindOf(item), [...(groups.get(kindOf(item)) ?? []), item]);
  return [...groups];
}
