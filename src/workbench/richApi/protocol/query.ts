import type { HostClass } from "./hostClass";
import type { HostContext } from "./hostContext";
import { apiNotFound, located } from "./hostError";
import type { HostObject } from "./hostObject";
import type { QueryInfo } from "./protocol";
import type { References } from "./references";

type Loaded = Record<string, unknown>;

/** `load`: reads what a query selects, "values", "format/fill/color" or, of a collection, of its items. */
export class Query {
  /** Values that have to be worked out first. */
  private readonly due: Promise<void>[] = [];

  constructor(
    private readonly classes: ReadonlyMap<string, HostClass>,
    private readonly references: References,
    private readonly context: HostContext,
  ) {}

  async read(object: HostObject, query: QueryInfo | undefined): Promise<Loaded> {
    const selected = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
    const result = this.readPaths(object, selected.length === 0 ? ["*"] : selected, query);
    await Promise.all(this.due.splice(0));
    return result;
  }

  /** What the client learns of an object without loading it: how to address it in the next batch. */
  identity(object: HostObject): Loaded {
    const identity: Loaded = {};
    const referenceId = this.references.idOf(object);
    if (referenceId !== undefined) identity["_ReferenceId"] = referenceId;
    const hostClass = this.classOf(object);
    if (hostClass.id === undefined) return identity;
    const id = hostClass.id(object.target as never, this.context);
    identity[hostClass.properties.has("id") ? "Id" : "_Id"] = id;
    return identity;
  }

  private readPaths(object: HostObject, paths: readonly string[], query?: QueryInfo): Loaded {
    const hostClass = this.classOf(object);
    const result = this.identity(object);
    if (hostClass.items === undefined) {
      for (const [first, rest] of groupByFirst(paths)) this.readMember(object, hostClass, first, rest, result);
      return result;
    }
    const own = paths.filter((path) => hostClass.properties.has(path.toLowerCase()));
    const ofItems = paths.filter((path) => !hostClass.properties.has(path.toLowerCase()));
    for (const path of own) this.readMember(object, hostClass, path, [], result);
    if (ofItems.includes("*")) this.readScalars(object, hostClass, result);
    if (ofItems.length > 0) result["_Items"] = this.readItems(object, hostClass, ofItems, query);
    return result;
  }

  private readItems(object: HostObject, hostClass: HostClass, paths: readonly string[], query?: QueryInfo): Loaded[] {
    const items = hostClass.items?.(object.target as never, this.context) ?? [];
    const start = query?.Skip ?? 0;
    const end = query?.Top === undefined ? undefined : start + query.Top;
    return items.slice(start, end).map((item) => this.readPaths(item, paths));
  }

  private readMember(
    object: HostObject,
    hostClass: HostClass,
    name: string,
    rest: readonly string[],
    result: Loaded,
  ): void {
    if (name === "*" || name === "$all") return this.readScalars(object, hostClass, result);
    if (name === "$none" || name === "") return;
    const key = name.toLowerCase();
    const property = hostClass.properties.get(key);
    if (property !== undefined && rest.length === 0) return this.readProperty(object, hostClass, key, result);
    const child = hostClass.objects.get(key);
    // Excel brings what it knows of a selection and says nothing of the rest; reading that then fails in the client.
    if (child === undefined) return;
    try {
      const found = child.member(object.target as never, this.context);
      result[upperFirst(child.name)] = found === null ? null : this.readPaths(found, rest.length === 0 ? ["*"] : rest);
    } catch (error) {
      throw located(error, `${hostClass.name}.${child.name}`);
    }
  }

  private readScalars(object: HostObject, hostClass: HostClass, result: Loaded): void {
    for (const key of hostClass.properties.keys()) this.readProperty(object, hostClass, key, result);
  }

  private readProperty(object: HostObject, hostClass: HostClass, key: string, result: Loaded): void {
    const property = hostClass.properties.get(key);
    if (property === undefined) return;
    const name = upperFirst(property.name);
    const fail = (error: unknown) => {
      throw located(error, `${hostClass.name}.${property.name}`);
    };
    try {
      const value = property.member.get(object.target as never, this.context);
      result[name] = value;
      if (value instanceof Promise) this.due.push(value.then((later: unknown) => void (result[name] = later), fail));
    } catch (error) {
      fail(error);
    }
  }

  private classOf(object: HostObject): HostClass {
    const found = this.classes.get(object.className);
    if (found === undefined) throw apiNotFound(object.className, "load");
    return found;
  }
}

/** "a/b", "a/c", "d" by their first part: a to [b, c], d to []. */
function groupByFirst(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split(/[/.]/);
    const group = groups.get(first) ?? [];
    if (rest.length > 0) group.push(rest.join("/"));
    groups.set(first, group);
  }
  return groups;
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
