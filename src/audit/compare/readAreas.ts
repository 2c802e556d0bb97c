/** The cells that formulas name: by address, table or defined name. Made when it is first asked. */
import { areaOf, contains, type SheetArea, type SheetCell } from "../../formula/reference";
import { tokensOf } from "../../formula/tokens";
import { DefinedNames } from "../snapshot/definedNames";
import { placeKey, placeOf, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

export class ReadAreas {
  private known: { readonly cells: ReadonlySet<string>; readonly areas: readonly SheetArea[] } | null = null;

  constructor(private readonly snapshot: WorkbookSnapshot) {}

  holds(cell: SheetCell): boolean {
    const { cells, areas } = (this.known ??= this.read());
    return cells.has(keyOf(cell)) || areas.some((area) => contains(area, cell));
  }

  /** A formula names the cell by itself, not among others. */
  namesAlone(cell: SheetCell): boolean {
    return (this.known ??= this.read()).cells.has(keyOf(cell));
  }

  private read() {
    const cells = new Set<string>();
    const areas = new Map<string, SheetArea>();
    const names = new DefinedNames(this.snapshot);
    const add = (formula: string, at: SheetCell, depth: number) => {
      for (const { kind, text } of tokensOf(formula)) {
        if (kind === "name" && depth < 5) {
          const meaning = names.meaningOf(text, at.sheet);
          if (meaning !== null) add(meaning, at, depth + 1);
        }
        const area =
          kind === "reference" || kind === "structured"
            ? areaOf(text, at, this.snapshot.tables)
            : kind === "name"
              ? (this.snapshot.tables.find(({ name }) => name.toLowerCase() === text.toLowerCase())?.body ?? null)
              : null;
        if (area === null) continue;
        if (area.rowCount * area.columnCount === 1) cells.add(keyOf(area));
        else
          areas.set(
            JSON.stringify([area.sheet.toLowerCase(), area.row, area.column, area.rowCount, area.columnCount]),
            area,
          );
      }
    };
    for (const { name: sheet, cells: contents } of this.snapshot.sheets)
      for (const [key, { formula }] of contents) if (formula !== "") add(formula, { sheet, ...placeOf(key) }, 0);
    return { cells, areas: [...areas.values()] };
  }
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${placeKey(row, column)} ${sheet.toLowerCase()}`;
}
