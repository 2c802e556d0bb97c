import type { HostClass } from "./hostClass";
import type { HostContext } from "./hostContext";
import { apiNotFound, HostError, located } from "./hostError";
import { isHostObject, type HostObject } from "./hostObject";
import { lowerFirst, type ObjectPaths } from "./objectPaths";
import { ActionType, type Action, type ActionResult, type ResponseBody } from "./protocol";
import type { Query } from "./query";
import type { References } from "./references";

/** Runs a request's actions in order, as Excel does: the first that fails ends the batch, what ran before stays. */
export class Batch {
  constructor(
    private readonly paths: ObjectPaths,
    private readonly query: Query,
    private readonly references: References,
    private readonly context: HostContext,
  ) {}

  async run(actions: readonly Action[]): Promise<ResponseBody> {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: await this.runWhereAllowed(action) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (error) {
        const { code, message, location } = located(error, "");
        const failure = { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
        return { Results: results, TraceIds: traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** What protection keeps out fails by that, whatever came of it inside. */
  private async runWhereAllowed(action: Action): Promise<unknown> {
    const { protection } = this.context.book;
    protection.forgetRefused();
    try {
      return await this.runAction(action);
    } finally {
      protection.failWhenRefused();
    }
  }

  private async runAction(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.paths.resolve(action.ObjectPathId);
    if (object === null) return this.onNullObject(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.query.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        await this.context.book.settled();
        return this.query.read(object, action.QueryInfo);
      case ActionType.method:
        return this.runMethod(object, action);
      case ActionType.setProperty:
        return this.setProperty(object, action.Name, (await this.paths.arguments(action.ArgumentInfo))[0]);
      case ActionType.update:
        return this.update(object, (await this.paths.arguments(action.ArgumentInfo))[0]);
    }
    throw new HostError("UnsupportedOperation", `This host does not know actions of the type ${action.ActionType}.`);
  }

  /** A null object says that it is one, its methods do nothing; a property has nothing to be written to. */
  private onNullObject(action: Action): null {
    const writes: number[] = [ActionType.setProperty, ActionType.update];
    if (writes.includes(action.ActionType)) throw new HostError("ItemNotFound", undefined, lowerFirst(action.Name));
    return null;
  }

  private async runMethod(object: HostObject, action: Action): Promise<unknown> {
    if (this.referenceMethods.has(action.Name)) return this.changeReferences(object, action);
    const value = await this.paths.call(object, action.Name, action.ArgumentInfo);
    return isHostObject(value) ? this.query.identity(value) : (value ?? null);
  }

  /** The client says which objects it means to use in later batches, and when it has done with them. */
  private readonly referenceMethods: ReadonlySet<string> = new Set([
    "_KeepReference",
    "_RemoveReference",
    "_RemoveAllReferences",
    "_GetReferenceCount",
  ]);

  private changeReferences(object: HostObject, action: Action): number | null {
    if (action.Name === "_KeepReference") this.references.keep(object);
    else if (action.Name === "_RemoveReference") this.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
    else if (action.Name === "_RemoveAllReferences") this.references.releaseAll();
    else return this.references.count;
    return null;
  }

  private async setProperty(object: HostObject, name: string, value: unknown): Promise<null> {
    const hostClass = this.paths.classOf(object);
    const property = hostClass.properties.get(name.toLowerCase());
    if (property === undefined) throw apiNotFound(hostClass.name, lowerFirst(name));
    const location = `${hostClass.name}.${property.name}`;
    const set = property.member.set;
    if (set === undefined) throw new HostError("AccessDenied", undefined, location);
    try {
      this.context.undo.enter(location);
      await set(object.target as never, value, this.context);
      return null;
    } catch (error) {
      throw located(error, location);
    }
  }

  /** `update({ format: { fill: { color } }, values })`. */
  private async update(object: HostObject, values: unknown): Promise<null> {
    if (typeof values !== "object" || values === null) throw new HostError("InvalidArgument");
    const hostClass: HostClass = this.paths.classOf(object);
    for (const [name, value] of Object.entries(values)) {
      const child = hostClass.objects.get(name.toLowerCase());
      const found = child?.member(object.target as never, this.context);
      if (found === undefined || found === null) await this.setProperty(object, name, value);
      else await this.update(found, value);
    }
    return null;
  }
}
