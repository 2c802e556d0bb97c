import { isTotal } from "../../../src/register/import/isTotal";
import { sourceWith } from "../../../src/register/import/readRows";

const total = (company: string, datapoint = "Revenue") =>
  isTotal({
    row: { line: 2, cells: [] },
    source: sourceWith({ company, datapoint, value: 5 }),
    origin: "",
    suggestion: null,
  });

test("a row named as a total is one, whatever its signs and language", () => {
  for (const name of ["Total", "Sub-total", "TOTAL:", "Grand total", "合计", "Summe", "合計", "Total général"])
    expect([name, total(name)]).toEqual([name, true]);
  expect(total("", "Total")).toBe(true);
});

test("a line of accounts and a company that begin with the word are none", () => {
  expect(total("OpenAI", "Total")).toBe(false);
  expect(total("OpenAI", "Total revenue")).toBe(false);
  expect(total("TotalEnergies")).toBe(false);
  expect(total("", "Total revenue")).toBe(false);
});
