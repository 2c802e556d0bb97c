import { useCallback, useRef, type RefCallback, type RefObject } from "react";

/**
 * An element to come back to, and the `ref` that fills it in. Fluent's types work the element of a `ref` out of optional
 * properties and lose it under exactOptionalPropertyTypes, so that of all refs only a function fits.
 */
export function useElement<Held extends HTMLElement>(): readonly [RefObject<Held | null>, RefCallback<Held>] {
  const held = useRef<Held>(null);
  const hold = useCallback((element: Held | null) => {
    held.current = element;
  }, []);
  return [held, hold];
}
