/** The names and tables of the book, of which formulas do not notice by themselves that they came, moved or went. */
import type { IDefinedNamesService } from "@univerjs/engine-formula";
import { mentions, wordsOf } from "./formulaWords";
import type { FormulaParser } from "./parsedFormula";

export interface WordChange {
  readonly names: readonly string[];
  readonly tables: readonly string[];
}

interface NameParts {
  readonly name: string;
  readonly signature: string;
  readonly formula: string;
}

export class SharedWords {
  private names = new Map<string, NameParts>();
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
    const [namesBefore, tablesBefore] = [this.names, this.tables];
    this.names = new Map(
      Object.values(this.service.getDefinedNameMap(unitId) ?? {}).map(
        ({ id, name, formulaOrRefString, localSheetId }) => [
          id,
          {
            name: name.toLowerCase(),
            signature: `${name}\n${formulaOrRefString}\n${localSheetId ?? ""}`,
            formula: formulaOrRefString,
          },
        ],
      ),
    );
    this.tables = new Map(this.parser.tablesOf(unitId));
    const names = new Set<string>();
    for (const [id, { name }] of [...namesBefore, ...this.names])
      if (namesBefore.get(id)?.signature !== this.names.get(id)?.signature) names.add(name);
    const tables = new Set<string>();
    for (const [name] of [...tablesBefore, ...this.tables])
      if (tablesBefore.get(name) !== this.tables.get(name)) tables.add(name.toLowerCase());
    if (names.size === 0 && tables.size === 0) return null;
    this.addThroughNames(names, tables);
    return { names: [...names], tables: [...tables] };
  }

  /** A name whose formula mentions what changed has changed as well. */
  private addThroughNames(names: Set<string>, tables: ReadonlySet<string>): void {
    for (let before = -1; before !== names.size;) {
      before = names.size;
      for (const { name, formula } of this.names.values())
        if (!names.has(name) && mentions(wordsOf(formula), [...names, ...tables])) names.add(name);
    }
  }
}
