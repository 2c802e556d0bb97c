/** A newer year in the place of the model that stands there: what people typed stays at its line. */
import { areaFrom, cellAddress } from "../../../src/formula/address";
import { carriedOver } from "../../../src/models/companyFromFacts/carriedOver";
import { companyFromFacts } from "../../../src/models/companyFromFacts/companyFromFacts";
import type { Model } from "../../../src/models/language/model";
import { readFilings } from "../../../src/register/import/filings/filingFacts";
import { chips } from "./twoCompanies";

const facts = readFilings([{ name: "chips.json", text: chips }]).flatMap((company) => company.facts);
const company = "SAMPLE CHIPS CORP";
const old = companyFromFacts(
  facts.filter(({ periodEnd }) => periodEnd <= "2024-01-28"),
  { company },
);
const next = companyFromFacts(facts, { company });
const write = (text: string) => text;

/** The cells of a model, as they stand once it is written. */
function written({ sheets }: Model): Map<string, string | number> {
  const cells = new Map<string, string | number>();
  for (const { name, blocks } of sheets)
    for (const { area, cells: entries = [] } of blocks) {
      const { row, column } = areaFrom(area);
      for (const [down, line] of entries.entries())
        for (const [across, entry] of line.entries())
          if (entry !== null) cells.set(`${name}!${cellAddress(row + down, column + across)}`, entry);
    }
  return cells;
}
const reading = (cells: ReadonlyMap<string, string | number>) => (sheet: string, row: number, column: number) =>
  cells.get(`${sheet}!${cellAddress(row, column)}`) ?? "";
const addressOf = (cells: ReadonlyMap<string, string | number>, label: string, column: string) =>
  [...cells].find(([address, entry]) => entry === label && /!A\d+$/.test(address))![0].replace("!A", `!${column}`);

test("what nobody touched is the newer model itself", () => {
  const { model, changed, foreignRow } = carriedOver(old, next, reading(written(old)), write);
  expect({ changed, foreignRow }).toEqual({ changed: [], foreignRow: null });
  expect(written(model)).toEqual(written(next));
});

test("what is typed stays at its line and in its year, while the days of that year become those that are filed", () => {
  const cells = written(old);
  const [share, kept] = ["Share of the segment", "Growth kept from one year to the next"];
  // Column D is the first year to come of the old model, and the second filed one of the next: fiscal 2024 by name.
  cells.set(addressOf(cells, share, "D"), 0.3);
  cells.set(addressOf(cells, kept, "C"), 0.5);
  const now = written(carriedOver(old, next, reading(cells), write).model);
  expect(now.get(addressOf(now, share, "D"))).toBe(0.3);
  expect(now.get(addressOf(now, kept, "C"))).toBe(0.5);
  expect(now.get(addressOf(now, "Year ends", "D"))).toBe(45683); // 26 January 2025
});

test("a line that moves is told", () => {
  // Goodwill is filed in the second year alone.
  expect(carriedOver(old, next, reading(written(old)), write).movedRow).not.toBeNull();
  expect(carriedOver(old, old, reading(written(old)), write).movedRow).toBeNull();
});

test("a formula that somebody changed and a row that somebody put in are found", () => {
  const cells = written(old);
  const growth = addressOf(cells, "Growth of revenue", "D");
  cells.set(growth, "=0.1");
  expect(carriedOver(old, next, reading(cells), write).changed).toEqual([growth]);
  const other = written(old);
  other.set(addressOf(other, "Revenue", "A"), "My own");
  expect(carriedOver(old, next, reading(other), write).foreignRow).toMatchObject({ needs: "Revenue", got: "My own" });
});
