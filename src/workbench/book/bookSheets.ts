export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  readonly id: string;
  readonly name: string;
  /** Zero-based place among all sheets, hidden ones included. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly showGridlines: boolean;
}

export interface BookSheets {
  /** In tab order. */
  list(): Sheet[];
  /** Undefined when there is no such sheet. */
  get(id: string): Sheet | undefined;
  /** Names ignore case, as in Excel. */
  find(name: string): Sheet | undefined;
  activeId(): string;

  /** At the end; without a name the next free "Sheet1". Does not activate it, as in Excel. */
  add(name?: string): Promise<Sheet>;
  /** A copy at the end with the cells and their formats, nothing else; does not activate it. */
  duplicate(id: string, name: string): Promise<Sheet>;
  /** Refuses to delete the last visible sheet. Formulas that pointed to it become #REF!. */
  delete(id: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  move(id: string, position: number): Promise<void>;
  activate(id: string): Promise<void>;
  setVisibility(id: string, visibility: SheetVisibility): Promise<void>;
  setTabColor(id: string, color: string): Promise<void>;
  /** Rows and columns from the top left; 0, 0 unfreezes. */
  freeze(id: string, rowCount: number, columnCount: number): Promise<void>;
  setShowGridlines(id: string, show: boolean): Promise<void>;

  /** `Worksheet.customProperties`: key to value, keys ignore case. The map is live: changes are kept in the book. */
  customProperties(id: string): Properties;
}

/** Named values kept in the book and in its snapshot. */
export interface Properties {
  keys(): string[];
  get(key: string): PropertyValue | undefined;
  set(key: string, value: PropertyValue): void;
  /** False when there was none. */
  delete(key: string): boolean;
  clear(): void;
}

/** Anything JSON holds; office settings store objects and arrays as well. */
export type PropertyValue = string | number | boolean | null | PropertyValue[] | { [key: string]: PropertyValue };
