import type { Members } from "./hostClass";

/**
 * `object.onChanged.add(...)` makes the client ask for `_RegisterDataChangedEvent`. The host raises every event it knows
 * (richApiEvents.ts); here a class says which of them are its own. Any other answers ApiNotFound.
 */
export function acceptEvents(names: readonly string[]): Members<unknown> {
  const accept = () => undefined;
  const methods = names.flatMap((name) => [
    [`_Register${name}`, accept],
    [`_Unregister${name}`, accept],
  ]);
  return { methods: Object.fromEntries(methods) as Record<string, () => undefined> };
}
