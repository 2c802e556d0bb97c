/** Who listens to the book. */
import type { BookEventArguments, BookEventName, BookEvents } from "../book/bookEvents";

type Listener = (event: never) => void;

export class EventHub implements BookEvents {
  private readonly listeners = new Map<BookEventName, Set<Listener>>();

  on<Name extends BookEventName>(name: Name, listener: (event: BookEventArguments[Name]) => void): () => void {
    const all = this.listeners.get(name) ?? new Set<Listener>();
    this.listeners.set(name, all.add(listener as Listener));
    return () => all.delete(listener as Listener);
  }

  raise<Name extends BookEventName>(name: Name, event: BookEventArguments[Name]): void {
    for (const listener of [...(this.listeners.get(name) ?? [])])
      (listener as (event: BookEventArguments[Name]) => void)(event);
  }
}
