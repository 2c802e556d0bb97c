/** SUMIFS and COUNTIFS with ranges of criteria give in each cell what they give with that cell's criteria alone. */
import { openBook, type OpenedBook } from "../openedBook";

let opened: OpenedBook;
beforeAll(async () => {
  opened = openBook();
  await opened.write(
    "A1",
    ["Revenue", 2024, 10],
    ["revenue", 2025, 20.5],
    ["Cost", 2024, 0],
    ["Cost", 2025, null],
    ["'2024", 2024, 7],
    ["Cost*", 2025, "word"],
    [null, 2024, 1],
  );
  await opened.write("E1", ["Revenue"], ["Cost"], ["2024"], ["Cost*"], ["Revenue"]);
  await opened.write("F1", [2024, 2025, "<=2024", ">2024", "<>"]);
});
afterAll(() => opened.book.dispose());

const years = ["F1", "G1", "H1", "I1", "J1"];

test.each<[string, readonly number[], (word: string, year: string) => string]>([
  ["sums", [1, 2, 3], (word, year) => `=SUMIFS(C1:C7,A1:A7,${word},B1:B7,${year})`],
  ["counts", [1, 2, 3], (word, year) => `=COUNTIFS(A1:A7,${word},B1:B7,${year},C1:C7,"<>")`],
  // One wildcard and the whole goes Univer's way.
  ["sums with a wildcard", [4, 5], (word, year) => `=SUMIFS(C1:C7,A1:A7,${word},B1:B7,${year})`],
])("%s", async (_, rows, formula) => {
  const together = await opened.result(formula(`E${rows[0]}:E${rows.at(-1)}`, "F1:J1"));
  const alone: unknown[][] = [];
  for (const row of rows) {
    const cells: unknown[] = [];
    for (const year of years) cells.push(await opened.result(formula(`E${row}`, year)));
    alone.push(cells);
  }
  expect(together).toEqual(alone);
});
