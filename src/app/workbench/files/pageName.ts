/**
 * The name under which a page keeps its book. While the page lives it holds a lock of that name, so that another page can tell a
 * book at work from one that was left behind.
 */
const carried = "workbench.carriedBook";
const lockOf = (name: string) => `workbench book ${name}`;

export interface PageName {
  readonly name: string;
  /** The page before asked this one to go on with its book. */
  readonly isCarriedOn: boolean;
}

export function startPage(): PageName {
  const known = sessionStorage.getItem(carried);
  // A page that is opened again, or copied, starts afresh.
  sessionStorage.removeItem(carried);
  const name = known ?? crypto.randomUUID();
  // Never given back: the browser does that when the page ends, however it ends.
  void navigator.locks.request(lockOf(name), () => new Promise<never>(() => undefined)).catch(() => undefined);
  return { name, isCarriedOn: known !== null };
}

/** The next page in this tab goes on with the book of that name. */
export function carryOn(name: string): void {
  sessionStorage.setItem(carried, name);
}

/** A page in a new tab, which goes on with the book of that name; false where the browser opens none. */
export function openCarrying(name: string | null, address: string): boolean {
  // A tab starts with a copy of what this one's session holds.
  if (name !== null) carryOn(name);
  const tab = window.open(address);
  sessionStorage.removeItem(carried);
  return tab !== null;
}

/** The names of pages that live. */
export async function livingPages(): Promise<ReadonlySet<string>> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const prefix = lockOf("");
  const names = [...held, ...pending].flatMap(({ name = "" }) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  return new Set(names);
}
