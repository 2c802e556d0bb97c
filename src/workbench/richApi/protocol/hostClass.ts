import type { HostContext } from "./hostContext";
import type { ClassName, HostObject, Targets } from "./hostObject";

type Awaitable<Value> = Value | Promise<Value>;

export interface Property<Target> {
  readonly get: (target: Target, context: HostContext) => unknown;
  /** Absent when the property is read-only. */
  readonly set?: (target: Target, value: unknown, context: HostContext) => Awaitable<void>;
}

/** Members by their camelCase names, as in Excel's documentation. Whatever is not here answers ApiNotFound. */
export interface Members<Target> {
  /** Scalar properties: what `load()` without names brings. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Navigation properties; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: Target, context: HostContext) => HostObject | null>>;
  /** A `HostObject` is an object of the model, null from an "OrNullObject" method a null object, anything else a value. */
  readonly methods?: Readonly<
    Record<string, (target: Target, args: readonly unknown[], context: HostContext) => Awaitable<unknown>>
  >;
  /** The methods look at results of formulas: they wait until what has been written is calculated. */
  readonly waitsForResults?: boolean;
  /** The members of a collection. */
  readonly items?: (target: Target, context: HostContext) => readonly HostObject[];
  /** `getItem`: the indexer. */
  readonly item?: (target: Target, key: unknown, context: HostContext) => HostObject | null;
  /** What the client addresses the object by, inside its collection, in later batches. */
  readonly id?: (target: Target, context: HostContext) => string | number;
}

/** The members in any casing of their name: paths are PascalCase on the wire, selections as the add-in wrote them. */
export interface HostClass {
  readonly name: string;
  readonly properties: ReadonlyMap<string, NamedMember<Property<never>>>;
  readonly objects: ReadonlyMap<string, NamedMember<NonNullable<Members<never>["objects"]>[string]>>;
  readonly methods: ReadonlyMap<string, NamedMember<NonNullable<Members<never>["methods"]>[string]>>;
  readonly items?: Members<never>["items"];
  readonly item?: Members<never>["item"];
  readonly id?: Members<never>["id"];
}

export interface NamedMember<Member> {
  readonly name: string;
  readonly member: Member;
}

/** Puts the parts of a class together, each written in its own file by topic. */
export function hostClass<Name extends ClassName>(name: Name, ...parts: readonly Members<Targets[Name]>[]): HostClass {
  const merged = Object.assign({}, ...parts) as Members<Targets[Name]>;
  return {
    name,
    properties: byLowerCase(parts.map((part) => part.properties)),
    objects: byLowerCase(parts.map((part) => part.objects)),
    methods: byLowerCase(parts.map(methodsOf)),
    items: merged.items as HostClass["items"],
    item: merged.item as HostClass["item"],
    id: merged.id as HostClass["id"],
  };
}

function methodsOf<Target>({ methods, waitsForResults }: Members<Target>): Members<Target>["methods"] {
  if (waitsForResults !== true || methods === undefined) return methods;
  const waiting = Object.entries(methods).map(([name, method]): [string, typeof method] => [
    name,
    async (target, args, context) => {
      await context.book.settled();
      return method(target, args, context);
    },
  ]);
  return Object.fromEntries(waiting);
}

function byLowerCase<Member>(
  records: readonly (Readonly<Record<string, Member>> | undefined)[],
): ReadonlyMap<string, NamedMember<never>> {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  return new Map(entries.map(([name, member]) => [name.toLowerCase(), { name, member: member as never }]));
}
