/** The workbooks that the README offers: what stands in their cells is what the models write now. Results are tried where they are calculated. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areaFrom, cellAddress } from "../../src/formula/address";
import { namesFor, resolve } from "../../src/excel/models/modelNames";
import { inChinese } from "../../src/models/chinese/inChinese";
import { models } from "../../src/models/gallery";
import type { Model } from "../../src/models/language/model";
import { placeKey, registerOf, sheetNamed } from "../../src/audit/snapshot/workbookSnapshot";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { snapshotOfFile } from "../../src/xlsx/read/fileSnapshot";

const samples: readonly (readonly [file: string, model: Model])[] = [
  ...models.map((model) => [`${model.id}.xlsx`, model] as const),
  ["zh-CN/stack.xlsx", inChinese(models.find(({ id }) => id === "stack")!)],
];

/** Excel writes no quotes around a name of letters alone. */
const plain = (entry: string | number | boolean) =>
  typeof entry === "string" ? entry.replace(/'([\p{L}_]+)'!/gu, "$1!") : entry;

test.each(samples)("%s holds what its model writes", (file, model) => {
  const snapshot = snapshotOfFile(readWorkbook(readFileSync(join(__dirname, "../../assets/models", file))));
  const names = namesFor(model, { sheets: [], tablesAndNames: [], sourceIds: [] });
  const { table } = registerOf(snapshot)!;
  const { body } = table;
  const ids = `${body.sheet}!$A$${body.row + 1}:$A$${body.row + body.rowCount}`;
  const write = (text: string) => resolve(text, names, { table: "Register", sheet: body.sheet, ids });
  const stale: string[] = [];
  for (const { name, blocks } of model.sheets) {
    const sheet = sheetNamed(snapshot, name);
    for (const { area, cells = [] } of blocks) {
      const first = areaFrom(area);
      for (const [down, line] of cells.entries())
        for (const [across, entry] of line.entries()) {
          if (entry === null || entry === "") continue;
          const [row, column] = [first.row + down, first.column + across];
          const cell = sheet?.cells.get(placeKey(row, column));
          const wanted = typeof entry === "string" ? write(entry) : entry;
          const held = cell === undefined ? "" : cell.formula === "" ? cell.value : cell.formula;
          if (plain(held) !== plain(wanted)) stale.push(`${name}!${cellAddress(row, column)}: ${held} for ${wanted}`);
        }
    }
  }
  expect(stale).toEqual([]);
});
