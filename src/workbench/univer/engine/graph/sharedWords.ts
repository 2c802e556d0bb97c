/** The names and tables of the book, of which formulas do not notice by themselves that they came, moved or went. */
import type { IUnitRange } from "@univerjs/core";
import type { IDefinedNamesService } from "@univerjs/engine-formula";
import type { ToldTable } from "../reading/tableSections";
import { mentions, wordsOf } from "./formulaWords";
import type { FormulaParser } from "./parsedFormula";

export interface WordChange {
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Those of the tables that have rows more at their end, and are the same otherwise. */
  readonly grown: readonly GrownTable[];
}

export interface GrownTable {
  /** In lower case. */
  readonly name: string;
  readonly appended: IUnitRange;
}

interface NameParts {
  readonly name: string;
  readonly signature: string;
  readonly formula: string;
}

export class SharedWords {
  private names = new Map<string, NameParts>();
  private tables = new Map<string, ToldTable>();

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
    this.tables = new Map(this.parser.tablesOf(unitId) as ReadonlyMap<string, ToldTable>);
    const names = new Set<string>();
    for (const [id, { name }] of [...namesBefore, ...this.names])
      if (namesBefore.get(id)?.signature !== this.names.get(id)?.signature) names.add(name);
    const tables = new Set<string>();
    for (const [name] of [...tablesBefore, ...this.tables])
      if (tablesBefore.get(name) !== this.tables.get(name)) tables.add(name.toLowerCase());
    if (names.size === 0 && tables.size === 0) return null;
    const grown = [...tablesBefore].flatMap(([name, before]) =>
      tables.has(name.toLowerCase()) ? grownTable(unitId, name, before, this.tables.get(name)) : [],
    );
    this.addThroughNames(names, tables);
    return { names: [...names], tables: [...tables], grown };
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

function grownTable(unitId: string, name: string, before: ToldTable, now: ToldTable | undefined): GrownTable[] {
  if (now === undefined || now.sheetId !== before.sheetId) return [];
  const [was, is] = [before.range, now.range];
  const titles = [...now.titleMap];
  // The row of totals moves when a table grows.
  const isSame =
    !now.hasTotals &&
    !before.hasTotals &&
    is.startRow === was.startRow &&
    is.startColumn === was.startColumn &&
    is.endColumn === was.endColumn &&
    titles.length === before.titleMap.size &&
    titles.every(([title, place]) => before.titleMap.get(title) === place);
  if (!isSame || is.endRow <= was.endRow) return [];
  const range = { ...is, startRow: was.endRow + 1 };
  return [{ name: name.toLowerCase(), appended: { unitId, sheetId: now.sheetId, range } }];
}
