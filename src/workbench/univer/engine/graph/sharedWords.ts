/** The names and tables of the book, of which formulas do not notice by themselves that they came, moved or went. */
import type { IDefinedNamesService } from "@univerjs/engine-formula";
import type { FormulaParser } from "./parsedFormula";

export interface WordChange {
  readonly withNames: boolean;
  /** Of a text in lower case. */
  isMentionedIn(words: string): boolean;
}

export class SharedWords {
  private names = new Map<string, string>();
  private tables = new Map<string, object>();

  constructor(
    private readonly service: IDefinedNamesService,
    private readonly parser: FormulaParser,
  ) {}

  forget(): void {
    this.names = new Map();
    this.tables = new Map();
  }

  /** Since it was last asked; null when nothing changed. */
  changes(unitId: string): WordChange | null {
    const params = Object.values(this.service.getDefinedNameMap(unitId) ?? {});
    const names = new Map(
      params.map(({ id, name, formulaOrRefString, localSheetId }) => [
        id,
        `${name.toLowerCase()}\n${formulaOrRefString.toLowerCase()}\n${localSheetId ?? ""}`,
      ]),
    );
    const tables = new Map(this.parser.tablesOf(unitId));
    const changed = new Set<string>();
    for (const [id, text] of [...this.names, ...names])
      if (this.names.get(id) !== text || names.get(id) !== text) changed.add(text.split("\n", 1)[0]!);
    const withNames = changed.size > 0;
    for (const [name, table] of [...this.tables, ...tables])
      if (this.tables.get(name) !== table || tables.get(name) !== table) changed.add(name.toLowerCase());
    [this.names, this.tables] = [names, tables];
    if (changed.size === 0) return null;
    const throughNames = this.withNamesOf(changed, names);
    const mentions = [...changed];
    return {
      withNames: withNames || throughNames,
      isMentionedIn: (text) => mentions.some((word) => text.includes(word)),
    };
  }

  /** A name whose formula mentions a changed one has changed as well; true when there is one. */
  private withNamesOf(changed: Set<string>, names: ReadonlyMap<string, string>): boolean {
    let isFound = false;
    for (let before = -1; before !== changed.size;) {
      before = changed.size;
      for (const text of names.values()) {
        const [name, formula] = text.split("\n") as [string, string];
        if (changed.has(name) || ![...changed].some((word) => formula.includes(word))) continue;
        changed.add(name);
        isFound = true;
      }
    }
    return isFound;
  }
}
