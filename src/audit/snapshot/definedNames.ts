/** What defined names stand for: a sheet's own names come before those of the workbook. */
import type { WorkbookSnapshot } from "./workbookSnapshot";

export class DefinedNames {
  private readonly formulas: ReadonlyMap<string, string>;

  constructor({ names }: WorkbookSnapshot) {
    this.formulas = new Map(names.map(({ name, sheet, formula }) => [keyOf(sheet, name), formula]));
  }

  /** Seen from a sheet; "Stack!Rate" names the sheet itself. */
  meaningOf(name: string, sheet: string): string | null {
    const at = name.lastIndexOf("!");
    const own =
      at < 0
        ? sheet
        : name
            .slice(0, at)
            .replace(/^'(.*)'$/su, "$1")
            .replaceAll("''", "'");
    const bare = name.slice(at + 1);
    return this.formulas.get(keyOf(own, bare)) ?? this.formulas.get(keyOf(null, bare)) ?? null;
  }
}

function keyOf(sheet: string | null, name: string): string {
  return `${sheet ?? ""}!${name}`.toLowerCase();
}
