/** Functions over arrays give in each cell what they give with that cell's values alone. */
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
  // Truths, blanks, texts, errors and numbers; places in a range and beside it.
  await opened.write(
    "K1",
    [true, "yes", 1],
    [false, 7, 6],
    [null, null, 2.9],
    [0, "=1/0", 3],
    ["=NA()", 0.1, "=1/0"],
    [-1, false, 7],
  );
});
afterAll(() => opened.book.dispose());

const years = ["F1", "G1", "H1", "I1", "J1"];

test.each<[string, readonly number[], (word: string, year: string) => string]>([
  ["sums", [1, 2, 3], (word, year) => `=SUMIFS(C1:C7,A1:A7,${word},B1:B7,${year})`],
  ["counts", [1, 2, 3], (word, year) => `=COUNTIFS(A1:A7,${word},B1:B7,${year},C1:C7,"<>")`],
  ["counts by one range", [1, 2, 3], (word, year) => `=COUNTIF(A1:A7,${word})+0*LEN(${year})`],
  ["the greatest", [1, 2, 3], (word, year) => `=MAXIFS(C1:C7,A1:A7,${word},B1:B7,${year})`],
  ["the least", [1, 2, 3], (word, year) => `=MINIFS(C1:C7,A1:A7,${word},B1:B7,${year})`],
  ["the greatest of errors", [1, 2, 3], (word, year) => `=MAXIFS(L1:L7,A1:A7,${word},B1:B7,${year})`],
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

test.each<[string, (of: (column: string) => string) => string]>([
  ["chooses", (of) => `=IF(${of("K")},${of("L")},${of("M")})`],
  ["chooses between one and many", (of) => `=IF(${of("K")}=${of("L")},"same",${of("L")})`],
  ["joins", (of) => `=${of("K")}&"|"&${of("L")}&${of("M")}`],
  ["picks by rows", (of) => `=INDEX(L1:L6,${of("M")})`],
  ["picks by rows and columns", (of) => `=INDEX(K1:M6,${of("M")},1+1)`],
  ["picks along a row", (of) => `=INDEX(F1:J1,${of("M")})`],
  ["takes away and multiplies", (of) => `=(${of("M")}-${of("L")})*-${of("K")}`],
  ["compares", (of) => `=(${of("L")}<${of("M")})+(${of("K")}<>0)`],
  ["names twice", (of) => `=LET(one,${of("K")}&"",other,one&${of("L")},IF(one="",other&one,LEN(other)&one))`],
  [
    "works out what a LAMBDA of many reads",
    (of) => `=MAP(${of("M")},LAMBDA(cell,SUM(MAP(F1:G1,LAMBDA(year,year+cell)))))`,
  ],
])("%s", async (_, formula) => {
  const together = await opened.result(formula((column) => `${column}1:${column}6`));
  const alone: unknown[][] = [];
  for (let row = 1; row <= 6; row += 1) alone.push([await opened.result(formula((column) => `${column}${row}`))]);
  expect(together).toEqual(alone);
});
