/** What defined names stand for: a sheet's own names come before those of the workbook. */
import { splitPrefix } from "../../formula/sheetPrefix";
import type { WorkbookSnapshot } from "./workbookSnapshot";

export class DefinedNames {
  private readonly formulas: ReadonlyMap<string, string>;

  constructor({ names }: WorkbookSnapshot) {
    this.formulas = new Map(names.map(({ name, sheet, formula }) => [keyOf(sheet, name), formula]));
  }

  /** Seen from a sheet; "Stack!Rate" names the sheet itself. */
  meaningOf(name: string, sheet: string): string | null {
    const { sheet: own, place } = splitPrefix(name);
    return this.formulas.get(keyOf(own ?? sheet, place)) ?? this.formulas.get(keyOf(null, place)) ?? null;
  }
}

function keyOf(sheet: string | null, name: string): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}
