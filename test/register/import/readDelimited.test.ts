import { asDelimited, asPastable, readDelimited } from "../../../src/register/import/readDelimited";

const read = (text: string, choices: Partial<Parameters<typeof readDelimited>[1]> = {}) =>
  readDelimited(text, { separator: null, hasHeader: null, ...choices });

test.each([
  ["commas", "Company,Value\nA,1\nB,2", ","],
  ["semicolons and decimal commas", "Company;Value;Unit\nA;1,5;USD\nB;2,25;USD", ";"],
  ["tabs, as pasted from a sheet, and commas in the texts", "Company\tValue\nA, Inc.\t1\nB, Ltd.\t2", "\t"],
  ["bars", "Company|Value\nA|1", "|"],
])("finds %s by itself", (_, text, separator) => {
  const { table, separator: found } = read(text);
  expect(found).toBe(separator);
  expect(table.headers.slice(0, 2)).toEqual(["Company", "Value"]);
});

test("a byte order mark and Windows' line ends are no part of the cells", () => {
  expect(read("\uFEFFCompany,Value\r\nA,1\r\n").table).toEqual({
    headers: ["Company", "Value"],
    rows: [{ line: 2, cells: ["A", "1"] }],
  });
});

test("quoted texts hold separators, quotation marks and line breaks; lines are counted as in the file", () => {
  const { table, openQuote } = read('Company,Quote\nA,"one, ""two""\r\nthree"\n\nB,x\n"C\n",y');
  expect(openQuote).toBeNull();
  expect(table.rows).toEqual([
    { line: 2, cells: ["A", 'one, "two"\nthree'] },
    { line: 5, cells: ["B", "x"] },
    { line: 6, cells: ["C\n", "y"] },
  ]);
});

test("a quotation mark that never closes is told with its line", () => {
  expect(read('Company,Quote\nA,x\nB,"never\nclosed').openQuote).toMatchObject({ line: 3, kind: "open quote" });
});

test("rows without a header are told by number", () => {
  const { table, hasHeader } = read("OpenAI,3700\nxAI,100");
  expect(hasHeader).toBe(false);
  expect(table).toMatchObject({ headers: ["#1", "#2"], rows: [{ line: 1 }, { line: 2 }] });
  expect(read("Foo,Bar\n1,2").hasHeader).toBe(true);
  expect(read("Company,Value\nA,1", { hasHeader: false }).table.rows).toHaveLength(2);
});

test("titles above the headings are set aside and told", () => {
  const { table, above } = read("Revenue of labs,,\n(USD in millions),,\n,,\nCompany,Value,Date\nA,5,2024-12-31");
  expect(above.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, "Revenue of labs"],
    [2, "(USD in millions)"],
  ]);
  expect(table).toEqual({
    headers: ["Company", "Value", "Date"],
    rows: [{ line: 5, cells: ["A", "5", "2024-12-31"] }],
  });
  expect(read("Table 3, revenue, of labs\nCompany,Value,Date\nA,5,2024").table.headers[0]).toBe("Company");
  // Without headings nothing is set aside.
  expect(read("Labs,\nA,5\nB,6").table.rows).toHaveLength(3);
});

test.each([
  [
    "a year over its halves",
    ",FY2024,,FY2025,\nCompany,H1,H2,H1,H2\nA,1,2,3,4",
    "Company|H1 FY2024|H2 FY2024|H1 FY2025|H2 FY2025",
  ],
  [
    "a figure over its years",
    ",Revenue,,Capex,\nCompany,2024,2025,2024,2025\nA,1,2,3,4",
    "Company|2024 Revenue|2025 Revenue|2024 Capex|2025 Capex",
  ],
  ["units below", "Company,Revenue,Margin\n,USD m,%\nA,5,40", "Company|Revenue (USD m)|Margin (%)"],
])("headings of two lines are one: %s", (_, text, expected) => {
  const { table } = read(text);
  expect(table.headers.join("|")).toBe(expected);
  expect(table.rows).toHaveLength(1);
});

test("a row of data below the headings stays one", () => {
  expect(read("Company,,Metric,2023,2024\nA,,n/a,n/a,n/a\nB,,Revenue,1,2").table.rows).toHaveLength(2);
  expect(read("Company,Unit,Value\nA,USD,x\nB,USD,5").table.rows).toHaveLength(2);
});

test("nothing gives no rows", () => {
  expect(read("").table.rows).toEqual([]);
  expect(read("\n \n").table.rows).toEqual([]);
});

test("what is written out is read again", () => {
  const cells = ["a\tb", 'say "x"', "two\nlines", "=1+1", ""];
  const text = asDelimited(["A", "B", "C", "D", "E"], [cells]);
  expect(read(text, { hasHeader: true }).table.rows).toEqual([{ line: 2, cells }]);
});

test("what is to be pasted into a sheet brings no formulas, and leaves numbers alone", () => {
  const cells = ["=1+1", "@name", "+49 30 x", "-5.5", "+5", "-", "plain"];
  const { rows } = read(asPastable(["A", "B", "C", "D", "E", "F", "G"], [cells]), { hasHeader: true }).table;
  expect(rows[0]?.cells).toEqual(["'=1+1", "'@name", "'+49 30 x", "-5.5", "+5", "'-", "plain"]);
});
