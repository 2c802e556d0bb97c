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
