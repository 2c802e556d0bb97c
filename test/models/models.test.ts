import { grades } from "../../src/engine/grade";
import { asTypedText } from "../../src/register/registerRow";
import { areaFrom, cellAddress, columnNumber } from "../../src/formula/address";
import { models } from "../../src/models/gallery";
import type { Block, Model } from "../../src/models/language/model";
import { calibers } from "../../src/register/source";
import { typedFigures } from "../audit/snapshotOf";

const sheetsOf = (model: Model) => model.sheets.map((sheet) => ({ sheet, label: `${model.id}: ${sheet.name}` }));

/** Every cell of a block with its address. */
function entries({ area, cells }: Block) {
  const { row, column } = areaFrom(area);
  return (cells ?? []).flatMap((line, down) =>
    line.map((entry, across) => ({ address: cellAddress(row + down, column + across), row: row + down, entry })),
  );
}

const formulasOf = (block: Block) =>
  entries(block).filter((cell): cell is typeof cell & { entry: string } => String(cell.entry).startsWith("="));

/** References without a dollar sign as distances from the cell, so that a formula filled down or across reads the same. */
function relativeTo(cell: { readonly row: number; readonly column: number }, formula: string): string {
  return formula.replace(
    /(?<![\w$])(\$?)([A-Z]{1,2})(\$?)(\d+)(?!\w)/g,
    (_whole, columnFixed: string, letters: string, rowFixed: string, number: string) =>
      (columnFixed ? letters : `C[${columnNumber(letters) - cell.column}]`) +
      (rowFixed ? number : `R[${Number(number) - 1 - cell.row}]`),
  );
}

describe.each(models.map((model) => [model.id, model] as const))("the model %s", (_, model) => {
  test.each(sheetsOf(model).map(({ label, sheet }) => [label, sheet] as const))(
    "%s: contents fit their areas",
    (_, sheet) => {
      const filled = new Set<string>();
      for (const block of sheet.blocks) {
        const { rowCount, columnCount } = areaFrom(block.area);
        if (block.cells === undefined) continue;
        expect([block.area, block.cells.length, new Set(block.cells.map((line) => line.length))]).toEqual([
          block.area,
          rowCount,
          new Set([columnCount]),
        ]);
        for (const { address, entry } of entries(block)) {
          if (entry === null) continue;
          // The first cell of a header may be filled again by the formula that spills over it.
          expect([sheet.name, address, filled.has(address)]).toEqual([sheet.name, address, false]);
          filled.add(address);
        }
      }
    },
  );

  test("no figure is typed into a formula", () => {
    const typed = model.sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap(formulasOf).flatMap(({ address, entry }) => {
        const plain = entry
          .replace(/\{sheet:([^{}]+)\}/g, (_whole, name: string) => name.replaceAll(" ", ""))
          .replace(/\{(?:table|source):([\w-]+)\}/g, "$1");
        const constants = typedFigures(plain.replaceAll("{register}", "Register"));
        return constants.length === 0 ? [] : [`${name}!${address}: ${entry}`];
      }),
    );
    expect(typed).toEqual([]);
  });

  test("no text would become a number or a date when Excel reads it", () => {
    const read = model.sheets.flatMap(({ name, blocks }) =>
      blocks.flatMap(entries).flatMap(({ address, entry }) => {
        if (typeof entry !== "string" || entry.startsWith("=") || asTypedText(entry) === entry) return [];
        return [`${name}!${address}: ${entry}`];
      }),
    );
    expect(read).toEqual([]);
  });

  test("a block of formulas is one formula, filled down", () => {
    for (const { name, blocks } of model.sheets)
      for (const block of blocks) {
        if (block.role === "link" && /checks$/i.test(name)) continue;
        const relative = formulasOf(block).map(({ address, entry }) => relativeTo(areaFrom(address), entry));
        expect([name, block.area, new Set(relative).size <= 1]).toEqual([name, block.area, true]);
      }
  });

  test("says what each total rests on: its profile by grade and its part at the threshold", () => {
    const formulas = model.sheets.flatMap(({ blocks }) => blocks.flatMap(formulasOf)).map(({ entry }) => entry);
    const tables = model.sheets.flatMap((sheet) => sheet.tables ?? []).map(({ name }) => `{table:${name}}`);
    for (const table of tables)
      for (const name of ["GRADE_PROFILE", "GRADED_SUM"])
        expect([table, name, formulas.filter((text) => text.includes(name) && text.includes(table)).length]).toEqual([
          table,
          name,
          1,
        ]);
  });

  test("says which sheets each sheet reads", () => {
    const home = new Map(model.sheets.flatMap(({ name, tables }) => (tables ?? []).map((table) => [table.name, name])));
    for (const { name, blocks, reads } of model.sheets) {
      const text = blocks
        .flatMap(formulasOf)
        .map(({ entry }) => entry)
        .join(" ");
      const read = new Set([
        ...[...text.matchAll(/\{sheet:([^{}]+)\}/g)].map(([, sheet = ""]) => sheet),
        ...[...text.matchAll(/\{table:(\w+)\}/g)].map(([, table = ""]) => home.get(table) ?? table),
        ...(text.includes("{register") ? ["Sources"] : []),
      ]);
      read.delete(name);
      expect([name, [...read].sort()]).toEqual([name, [...reads].sort()]);
    }
  });

  test("every source says what it is, where it stands and how far to trust it", () => {
    const ids = model.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const source of model.sources) {
      expect([source.id, grades]).toEqual([source.id, expect.arrayContaining([source.grade])]);
      expect([source.id, calibers]).toEqual([source.id, expect.arrayContaining([source.caliber])]);
      for (const field of ["company", "datapoint", "unit", "source", "reference", "reason", "asOf"] as const)
        expect([source.id, field, source[field]]).not.toEqual([source.id, field, ""]);
      expect(typeof source.value).toBe("number");
    }
  });

  test("every source it names is its own, and every one is used", () => {
    const text = JSON.stringify(model.sheets);
    const named = new Set([...text.matchAll(/\{source:([\w-]+)\}/g)].map(([, id = ""]) => id));
    expect([...named].sort()).toEqual(model.sources.map(({ id }) => id).sort());
  });

  test("is described in both languages", () => {
    for (const words of [model.title, model.summary, ...model.inputs, ...model.outputs]) {
      expect(words.en).toMatch(/[a-z]/);
      expect(words["zh-CN"]).toMatch(/\p{Script=Han}/u);
    }
  });

  test("no table is called like a sheet", () => {
    const sheets = model.sheets.map(({ name }) => name.toLowerCase());
    for (const { tables } of model.sheets)
      for (const { name } of tables ?? []) expect(sheets).not.toContain(name.toLowerCase());
  });
});
