import type { Area } from "./bookArea";

export const bindingKinds = ["Range", "Table", "Text"] as const;

/** A place of the workbook that an add-in knows by a word of its own. */
export interface Binding {
  readonly id: string;
  readonly kind: (typeof bindingKinds)[number];
  /** Moves with the cells. Of a table it is where the table stood when it was bound. */
  readonly area: Area;
  /** Of the kind "Table". */
  readonly tableId: string | null;
}

export interface BookBindings {
  /** In the order they were made. */
  list(): Binding[];
  get(id: string): Binding | undefined;
  /** Takes the place of one of the same id. */
  set(binding: Binding): void;
  delete(id: string): void;
  /** Where it stands now; null when its cells or its table are gone. */
  areaOf(binding: Binding): Area | null;
}
