import type { HostContext } from "./hostContext";
import type { HostClass } from "./hostClass";
import { apiNotFound, HostError, located } from "./hostError";
import { hostObject, isHostObject, type HostObject } from "./hostObject";
import { ObjectPathType, type ArgumentInfo, type ObjectPath } from "./protocol";
import type { References } from "./references";

/** What a request's object paths stand for. Each is walked once: a method on the way, `add` for instance, runs once. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly classes: ReadonlyMap<string, HostClass>,
    private readonly services: ReadonlyMap<string, HostObject>,
    private readonly references: References,
    private readonly context: HostContext,
  ) {}

  /** null is a null object, and so is everything below one. */
  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined)
      throw new HostError("InvalidRequest", `The request names the object path ${id}, which it does not hold.`);
    const object = await this.walk(path);
    this.resolved.set(id, object);
    if (object !== null) this.references.watch(object);
    return object;
  }

  classOf(object: HostObject): HostClass {
    const found = this.classes.get(object.className);
    if (found === undefined) throw new HostError("ApiNotFound", undefined, object.className);
    return found;
  }

  /** Arguments with objects in place of the ids of their paths. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(values.map((value, index) => this.argument(value, ids?.[index])));
  }

  async call(object: HostObject, name: string, info: ArgumentInfo | undefined): Promise<unknown> {
    const hostClass = this.classOf(object);
    const method = hostClass.methods.get(name.toLowerCase());
    if (method === undefined) throw apiNotFound(hostClass.name, lowerFirst(name));
    const args = await this.arguments(info);
    const location = `${hostClass.name}.${method.name}`;
    return this.at(location, async () => {
      this.context.undo.enter(location);
      return method.member(object.target as never, args, this.context);
    });
  }

  private async argument(value: unknown, id: unknown): Promise<unknown> {
    // The client writes 0 beside an argument that is no object.
    if (typeof id === "number" && id > 0) return this.resolve(id);
    if (Array.isArray(value) && Array.isArray(id)) {
      return Promise.all(value.map((item, index) => this.argument(item, id[index])));
    }
    return this.withObjects(value);
  }

  /** An object of the model inside a plain one, `{ list: { source: range } }`, comes as the id of its path. */
  private async withObjects(value: unknown): Promise<unknown> {
    if (typeof value !== "object" || value === null) return value;
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof id === "number") return this.resolve(id);
    if (Array.isArray(value)) return isMatrix(value) ? value : Promise.all(value.map((item) => this.withObjects(item)));
    const entries = Object.entries(value).map(async ([key, part]) => [key, await this.withObjects(part)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.root:
        return hostObject("Workbook", null);
      case ObjectPathType.newObject:
        return this.service(path.Name);
      case ObjectPathType.referenceId:
        return this.reference(path.Name);
      case ObjectPathType.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.property) return this.property(parent, path.Name);
    if (path.ObjectPathType === ObjectPathType.indexer) return this.item(parent, path.ArgumentInfo);
    if (path.ObjectPathType === ObjectPathType.method) return this.result(parent, path);
    throw new HostError(
      "InvalidRequest",
      `The request holds an object path of the unknown type ${path.ObjectPathType}.`,
    );
  }

  private service(name: string): HostObject {
    const service = this.services.get(name);
    if (service === undefined)
      throw new HostError("ApiNotFound", `The API you are trying to use could not be found: ${name}.`, name);
    return service;
  }

  private reference(id: string): HostObject {
    const object = this.references.get(id);
    if (object === undefined) throw new HostError("InvalidReference");
    return object;
  }

  private property(parent: HostObject, name: string): HostObject | null {
    const hostClass = this.classOf(parent);
    const property = hostClass.objects.get(name.toLowerCase());
    if (property === undefined) throw apiNotFound(hostClass.name, lowerFirst(name));
    try {
      return property.member(parent.target as never, this.context);
    } catch (error) {
      throw located(error, `${hostClass.name}.${property.name}`);
    }
  }

  private async item(parent: HostObject, info: ArgumentInfo | undefined): Promise<HostObject | null> {
    const hostClass = this.classOf(parent);
    const { item } = hostClass;
    if (item === undefined) throw apiNotFound(hostClass.name, "getItem");
    const [key] = await this.arguments(info);
    return this.at(`${hostClass.name}.getItem`, async () => {
      const found = item(parent.target as never, key, this.context);
      if (found === null) throw new HostError("ItemNotFound");
      return found;
    });
  }

  private async result(parent: HostObject, path: ObjectPath): Promise<HostObject | null> {
    const value = await this.call(parent, path.Name, path.ArgumentInfo);
    if (value === null) return null;
    if (isHostObject(value)) return value;
    throw new HostError("InvalidOperation", undefined, `${parent.className}.${lowerFirst(path.Name)}`);
  }

  private async at<Value>(location: string, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      throw located(error, location);
    }
  }
}

/** Blocks of cells are large and hold no objects. */
function isMatrix(value: readonly unknown[]): boolean {
  return Array.isArray(value[0]);
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
