/** Two versions of a workbook: what was done to it is what is told, once each. */
import fc from "fast-check";
import type { Comparison } from "../../../src/audit/compare/comparison";
import { comparedWorkbooks } from "../../../src/audit/compare/comparedWorkbooks";
import { cellAddress, columnLetters } from "../../../src/formula/address";
import { registerSheet, snapshotOf, type Written, type WrittenBook } from "../snapshotOf";

const nothing: Omit<Comparison, "isSame"> = {
  inputs: [],
  sources: [],
  formulas: [],
  structure: [],
  texts: [],
  values: [],
};

function compared(before: WrittenBook, after: WrittenBook): Comparison {
  return comparedWorkbooks(snapshotOf(before), snapshotOf(after));
}

/** A price list with sums: A labels, B prices, C volumes, D revenue. Volumes are 10, 20, 30, so revenue is 50, 140, 270. */
const cells: Readonly<Record<string, Written>> = {
  A1: "Price list", A2: "Product", B2: "Price", C2: "Volume", D2: "Revenue",
  A3: "Tokens", B3: 5, C3: 10, D3: ["=B3*C3", 50],
  A4: "Seats", B4: 7, C4: 20, D4: ["=B4*C4", 140],
  A5: "Credits", B5: 9, C5: 30, D5: ["=B5*C5", 270],
  A6: "Total", D6: ["=SUM(D3:D5)", 460],
  A8: "Tax", B8: 0.25, D8: ["=D6*B8", 115],
}; // prettier-ignore
const book = (own: Readonly<Record<string, Written>>, more: Partial<WrittenBook> = {}): WrittenBook => ({
  sheets: { Prices: { cells: own } },
  ...more,
});

test("a workbook and itself", () => {
  expect(compared(book(cells), book({ ...cells }))).toEqual({ isSame: true, ...nothing });
  // 20/3 as Excel writes it into a file, and as programs do that write fifteen digits.
  const [long, short] = [6.666666666666667, 6.66666666666667];
  expect(compared(book({ ...cells, B8: long }), book({ ...cells, B8: short }))).toMatchObject({ isSame: true });
});

test("an inserted row is one change, and the sum over it moves because of it", () => {
  const after = book({
    A1: "Price list", A2: "Product", B2: "Price", C2: "Volume", D2: "Revenue",
    A3: "Tokens", B3: 5, C3: 10, D3: ["=B3*C3", 50],
    A4: "Support", B4: 1, C4: 8, D4: ["=B4*C4", 8],
    A5: "Seats", B5: 7, C5: 20, D5: ["=B5*C5", 140],
    A6: "Credits", B6: 9, C6: 30, D6: ["=B6*C6", 270],
    A7: "Total", D7: ["=SUM(D3:D6)", 468],
    A9: "Tax", B9: 0.25, D9: ["=D7*B9", 117],
  }); // prettier-ignore
  const { structure, values, ...rest } = compared(book(cells), after);
  expect(structure).toEqual([
    { id: "R1", kind: "rows inserted", place: "Prices!4:4", formerPlace: null, detail: "Support", cellCount: 4 },
  ]);
  expect(values.map(({ address, move, isResult, causes }) => ({ address, move, isResult, causes }))).toEqual([
    { address: "Prices!D9", move: 2, isResult: true, causes: ["R1"] },
    { address: "Prices!D7", move: 8, isResult: false, causes: ["R1"] },
  ]);
  expect(rest).toMatchObject({ isSame: false, inputs: [], sources: [], formulas: [], texts: [] });
  // The other way round the row is removed.
  const back = compared(after, book(cells));
  expect(back.structure).toMatchObject([{ kind: "rows removed", place: "Prices!4:4", cellCount: 4 }]);
  expect(back.values.map(({ address, causes }) => [address, causes])).toEqual([
    ["Prices!D8", ["R1"]],
    ["Prices!D6", ["R1"]],
  ]);
  expect(back).toMatchObject({ inputs: [], formulas: [], texts: [] });
});

test("an inserted column is one change", () => {
  const after = book({
    A1: "Price list", A2: "Product", B2: "Price", C2: "Currency", D2: "Volume", E2: "Revenue",
    A3: "Tokens", B3: 5, C3: "USD", D3: 10, E3: ["=B3*D3", 50],
    A4: "Seats", B4: 7, C4: "USD", D4: 20, E4: ["=B4*D4", 140],
    A5: "Credits", B5: 9, C5: "USD", D5: 30, E5: ["=B5*D5", 270],
    A6: "Total", E6: ["=SUM(E3:E5)", 460],
    A8: "Tax", B8: 0.25, E8: ["=E6*B8", 115],
  }); // prettier-ignore
  expect(compared(book(cells), after)).toEqual({
    isSame: false,
    ...nothing,
    structure: [
      {
        id: "R1",
        kind: "columns inserted",
        place: "Prices!C:C",
        formerPlace: null,
        detail: "Currency, USD",
        cellCount: 4,
      },
    ],
  });
});

test("a moved block is one change, references to it follow", () => {
  const { A8: label, B8: rate, D8: tax, ...others } = cells;
  const after = book({ ...others, F2: label!, G2: rate!, I2: ["=D6*G2", 115] });
  expect(tax).toEqual(["=D6*B8", 115]);
  const { structure, ...rest } = compared(book(cells), after);
  expect(structure).toMatchObject([
    { kind: "block moved", formerPlace: "Prices!A8:D8", place: "Prices!F2:I2", detail: "Tax", cellCount: 3 },
  ]);
  expect(rest).toEqual({ isSame: false, inputs: [], sources: [], formulas: [], texts: [], values: [] });
});

test("a block may move to another sheet and change on the way", () => {
  const { A8: label, D8: tax, ...others } = cells;
  delete (others as Record<string, Written>).B8;
  expect(tax).toBeDefined();
  const before = { sheets: { Prices: { cells }, Taxes: { cells: { A1: "Taxes" } } } };
  const after = {
    sheets: {
      Prices: { cells: others },
      Taxes: { cells: { A1: "Taxes", A3: label!, B3: 0.3, D3: ["=Prices!D6*B3", 138] as const } },
    },
  };
  const { structure, inputs, values, formulas } = compared(before, after);
  expect(structure).toMatchObject([{ kind: "block moved", formerPlace: "Prices!A8:D8", place: "Taxes!A3:D3" }]);
  expect(inputs).toMatchObject([
    { kind: "changed", address: "Taxes!B3", formerAddress: "Prices!B8", before: 0.25, after: 0.3 },
  ]);
  expect(formulas).toEqual([]);
  expect(values).toMatchObject([{ address: "Taxes!D3", before: 115, after: 138, causes: ["I1"] }]);
});

test("rows that change places are one move", () => {
  const after = book({
    ...cells,
    A3: "Credits", B3: 9, C3: 30, D3: ["=B3*C3", 270],
    A4: "Tokens", B4: 5, C4: 10, D4: ["=B4*C4", 50],
    A5: "Seats", B5: 7, C5: 20, D5: ["=B5*C5", 140],
  }); // prettier-ignore
  const { structure, inputs, values } = compared(book(cells), after);
  expect(structure).toMatchObject([{ kind: "block moved", formerPlace: "Prices!A5:D5", place: "Prices!A3:D3" }]);
  expect([inputs, values]).toEqual([[], []]);
});

test("a renamed sheet is one change, found by what it holds", () => {
  const other = { cells: { A1: "Reads", B1: ["=Prices!D8", 115] as const } };
  const before = { sheets: { Prices: { cells }, Report: other } };
  const renamed = { cells: { A1: "Reads", B1: ["='List of prices'!D8", 115] as const } };
  const after = { sheets: { Report: renamed, "List of prices": { cells } } };
  const { structure, ...rest } = compared(before, after);
  expect(structure).toMatchObject([
    { kind: "sheet renamed", place: "List of prices", formerPlace: "Prices" },
    { kind: "sheets in another order", formerPlace: "Prices, Report", place: "Report, List of prices" },
  ]);
  expect(rest).toEqual({ isSame: false, inputs: [], sources: [], formulas: [], texts: [], values: [] });
});

test("sheets that come and go", () => {
  const { structure } = compared(
    { sheets: { Prices: { cells }, Old: { cells: { A1: "old", A2: 1 } } } },
    { sheets: { Prices: { cells }, New: { cells: { A1: "something else", B7: 3, B8: 4 } } } },
  );
  expect(structure).toMatchObject([
    { kind: "sheet removed", place: "Old", cellCount: 2 },
    { kind: "sheet added", place: "New", cellCount: 3 },
  ]);
});

test("names and tables that come with a sheet are told with it", () => {
  const before = { sheets: { Prices: { cells } } };
  const after = {
    sheets: { Prices: { cells }, New: { cells: { A1: "Head", A2: 1 } } },
    tables: [{ name: "List", body: "New!A2:A2", headers: ["Head"] }],
    names: [
      { name: "First", sheet: null, formula: "=New!$A$2" },
      { name: "Own", sheet: "New", formula: "=1" },
      { name: "Rate", sheet: null, formula: "=Prices!$B$8" },
    ],
  };
  const kinds = ({ structure }: Comparison) => structure.map(({ kind, place }) => [kind, place]);
  expect(kinds(compared(before, after))).toEqual([
    ["sheet added", "New"],
    ["name added", "Rate"],
  ]);
  expect(kinds(compared(after, before))).toEqual([
    ["sheet removed", "New"],
    ["name removed", "Rate"],
  ]);
});

test("an input and everything that it moves", () => {
  const after = { ...cells, B4: 8, D4: ["=B4*C4", 160], D6: ["=SUM(D3:D5)", 480], D8: ["=D6*B8", 120] } as typeof cells;
  const { inputs, values, structure, formulas } = compared(book(cells), book(after));
  expect(inputs).toEqual([
    {
      id: "I1", kind: "changed", address: "Prices!B4", formerAddress: "Prices!B4", label: "Seats · Price",
      before: 7, after: 8, beforeText: "7", afterText: "8", move: 1, relativeMove: 1 / 7,
    },
  ]); // prettier-ignore
  expect(values.map(({ address, move, causes }) => [address, move, causes])).toEqual([
    ["Prices!D8", 5, ["I1"]],
    ["Prices!D4", 20, ["I1"]],
    ["Prices!D6", 20, ["I1"]],
  ]);
  expect([structure, formulas]).toEqual([[], []]);
});

test("formulas filled alike are one change; a typed-over formula says so", () => {
  const after = {
    ...cells,
    D3: ["=B3*C3*2", 100], D4: ["=B4*C4*2", 280], D5: 300, D6: ["=SUM(D3:D5)", 680], D8: ["=D6*$B$8", 170],
  } as typeof cells; // prettier-ignore
  expect(compared(book(cells), book(after)).formulas).toEqual([
    { id: "F1", kind: "changed", areas: ["Prices!D3:D4"], cellCount: 2, label: "Tokens · Revenue", before: "=B3*C3", after: "=B3*C3*2" },
    { id: "F2", kind: "replaced by a constant", areas: ["Prices!D5"], cellCount: 1, label: "Credits · Revenue", before: "=B5*C5", after: "300" },
    { id: "F3", kind: "changed", areas: ["Prices!D8"], cellCount: 1, label: "Tax", before: "=D6*B8", after: "=D6*$B$8" },
  ]); // prettier-ignore
});

test.each([
  ["blanks", "=B3 * C3"],
  ["its own sheet's name", "=Prices!B3*Prices!C3"],
])("a formula that differs in %s alone is the same", (_, formula) => {
  expect(compared(book(cells), book({ ...cells, D3: [formula, 50] })).isSame).toBe(true);
});

test("a text that a formula reads is an input, any other is wording", () => {
  const before = book({ ...cells, B1: "half", E1: ['=IF(B1="half",1,2)', 1] });
  const after = book({ ...cells, A1: "Prices", B1: "full", E1: ['=IF(B1="half",1,2)', 2] });
  const { inputs, texts, values } = compared(before, after);
  expect(inputs).toMatchObject([{ address: "Prices!B1", before: "half", after: "full" }]);
  expect(texts).toEqual([
    { id: "T1", address: "Prices!A1", formerAddress: "Prices!A1", before: "Price list", after: "Prices" },
  ]);
  expect(values).toMatchObject([{ address: "Prices!E1", causes: ["I1"] }]);
});

describe("the register", () => {
  const lookUp = (id: string, column: string) => `=XLOOKUP("${id}",Register[ID],Register[${column}])`;
  const withSources = (sources: Parameters<typeof registerSheet>[0], own: Record<string, Written>): WrittenBook => {
    const { sheet, table } = registerSheet(sources);
    return { sheets: { Model: { cells: own }, Sources: sheet }, tables: [table] };
  };
  const own = (value: number, grade: string): Record<string, Written> => ({
    A1: "Life", B1: [lookUp("R1", "Value"), value], C1: [lookUp("R1", "Grade"), grade], A2: "Double", B2: ["=B1*2", value * 2],
  }); // prettier-ignore
  const before = withSources([{ id: "R1", value: 6, grade: "C" }, { id: "R2", value: 1, grade: "D" }], own(6, "C")); // prettier-ignore

  test("a changed value is one change and moves what reads it", () => {
    const { sources, values, inputs } = compared(
      before,
      withSources([{ id: "R1", value: 5, grade: "C" }, { id: "R2", value: 1, grade: "D" }], own(5, "C")),
    ); // prettier-ignore
    expect(sources).toEqual([
      {
        id: "S1", kind: "changed", sourceId: "R1", title: "Firm · Figure R1", address: "Sources!A5:O5",
        fields: [{ field: "value", header: "Value", before: "6", after: "5" }],
      },
    ]); // prettier-ignore
    expect(values.map(({ address, causes }) => [address, causes])).toEqual([
      ["Model!B2", ["S1"]],
      ["Model!B1", ["S1"]],
    ]);
    expect(inputs).toEqual([]);
  });

  test("of the sources that change, a figure moves with the one that it takes", () => {
    const ids = ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8"];
    const all = (value: number) =>
      withSources(
        ids.map((id, place) => ({ id, value: value + place, grade: "C" })),
        Object.fromEntries(ids.map((id, place) => [`B${place + 1}`, [lookUp(id, "Value"), value + place]])),
      );
    const { sources, values } = compared(all(10), all(20));
    const idOf = (sourceId: string) => sources.find((source) => source.sourceId === sourceId)!.id;
    const causes = new Map(values.map((value) => [value.address, value.causes]));
    expect(ids.map((_, place) => causes.get(`Model!B${place + 1}`))).toEqual(ids.map((id) => [idOf(id)]));
  });

  test("a changed grade moves the letter that reads it and no figure", () => {
    const { sources, values } = compared(
      before,
      withSources([{ id: "R1", value: 6, grade: "A" }, { id: "R2", value: 1, grade: "D" }], own(6, "A")),
    ); // prettier-ignore
    expect(sources).toMatchObject([{ sourceId: "R1", fields: [{ field: "grade", before: "C", after: "A" }] }]);
    expect(values).toMatchObject([{ address: "Model!C1", before: "C", after: "A", causes: ["S1"] }]);
  });

  test("sources that come, go and stand in another order", () => {
    const after = withSources(
      [{ id: "R3", value: 2, grade: "B" }, { id: "R1", value: 6, grade: "C" }],
      own(6, "C"),
    ); // prettier-ignore
    const { sources, structure, inputs, texts } = compared(before, after);
    expect(sources.map(({ kind, sourceId }) => [kind, sourceId])).toEqual([
      ["added", "R3"],
      ["removed", "R2"],
    ]);
    expect([structure, inputs, texts]).toEqual([[], [], []]);
  });

  test("a link by name follows its cell, and is told when it comes or goes", () => {
    const name = { name: "src_R2", sheet: null, formula: "=Model!$B$4" };
    const typed = { ...own(6, "C"), A4: "Typed", B4: 1 };
    const moved = { ...own(6, "C"), A5: "Typed", B5: 1, A4: "Above", B4: 9 };
    const sources = [{ id: "R1", value: 6, grade: "C" }, { id: "R2", value: 1, grade: "D" }]; // prettier-ignore
    const linked = { ...withSources(sources, typed), names: [name] };
    const follows = { ...withSources(sources, moved), names: [{ ...name, formula: "=Model!$B$5" }] };
    expect(compared(linked, follows)).toMatchObject({ sources: [], structure: [{ kind: "rows inserted" }] });
    expect(compared(withSources(sources, typed), linked).sources).toMatchObject([
      { kind: "linked", sourceId: "R2", address: "Model!B4" },
    ]);
    expect(compared(linked, withSources(sources, typed)).sources).toMatchObject([{ kind: "unlinked", sourceId: "R2" }]);
  });
});

test("names and tables", () => {
  const table = { name: "List", body: "Prices!A3:D5", headers: ["Product", "Price", "Volume", "Revenue"] };
  const before = book(
    { ...cells, F1: ["=SUM(List[Price])*Rate", 21] },
    { tables: [table], names: [{ name: "Rate", sheet: null, formula: "=Prices!$B$8" }] },
  );
  const renamed = book(
    { ...cells, F1: ["=SUM(Products[Price])*TaxRate", 21] },
    { tables: [{ ...table, name: "Products" }], names: [{ name: "TaxRate", sheet: null, formula: "=Prices!$B$8" }] },
  );
  const { structure, formulas } = compared(before, renamed);
  expect(structure.map(({ kind, place, formerPlace }) => [kind, place, formerPlace])).toEqual([
    ["table renamed", "Products", "List"],
    ["name renamed", "TaxRate", "Rate"],
  ]);
  expect(formulas).toEqual([]);
  const pointed = { ...before, names: [{ name: "Rate", sheet: null, formula: "=Prices!$B$4" }] };
  expect(compared(before, pointed).structure).toMatchObject([
    { kind: "name changed", place: "Rate", formerPlace: "=Prices!$B$8", detail: "=Prices!$B$4" },
  ]);
});

/** ROWS counts the rows of a table, blank ones too, as Excel has them once its corner is drawn down. */
test.each([
  ["rows added", "Prices!A2:B3", "Prices!A2:B5", ["=ROWS(List)", 2], ["=ROWS(List)", 4]],
  ["rows removed", "Prices!A2:B5", "Prices!A2:B3", ["=ROWS(List)", 4], ["=ROWS(List)", 2]],
  ["moved or resized", "Prices!A2:B3", "Prices!A2:C3", ["=COLUMNS(List)", 2], ["=COLUMNS(List)", 3]],
] as const)("a table with its %s explains what counts them", (kind, before, after, then, now) => {
  const rows = { A1: "Product", B1: "Price", A2: "Tokens", B2: 5, A3: "Seats", B3: 7 };
  const withTable = (body: string, count: readonly [string, number]) =>
    book({ ...rows, F1: count }, { tables: [{ name: "List", body, headers: ["Product", "Price"] }] });
  const { structure, values } = compared(withTable(before, then), withTable(after, now));
  expect(structure).toEqual([
    { id: "R1", kind: `table ${kind}`, place: "List", formerPlace: before, detail: after, cellCount: 0 },
  ]);
  expect(values).toMatchObject([{ address: "Prices!F1", move: now[1] - then[1], causes: ["R1"] }]);
});

/** Formulas by chance, kept as the cells that they name, so that who inserts lines needs no reader of formulas. */
const [rowCount, columnCount] = [14, 6];
const lineAfter = (line: number, at: number, count: number) => (line >= at ? line + count : line);

test("whatever lines are inserted, nothing else is told", () => {
  const line = (count: number) => fc.tuple(fc.nat(count - 1), fc.nat(count - 1)).map((two) => [Math.min(...two), Math.max(...two)] as const); // prettier-ignore
  const mark = fc.constantFrom("", "$");
  const named = fc.record({ rows: line(rowCount), columns: line(columnCount), marks: fc.tuple(mark, mark) });
  const formula = fc.record({ row: fc.nat(rowCount - 1), column: fc.integer({ min: 3, max: columnCount - 1 }), named });
  const insertion = fc.record({ isRow: fc.boolean(), at: fc.integer({ min: 1, max: 5 }), count: fc.integer({ min: 1, max: 3 }) }); // prettier-ignore
  fc.assert(
    fc.property(fc.array(formula, { maxLength: 20 }), insertion, (formulas, { isRow, at, count }) => {
      const row = (one: number) => (isRow ? lineAfter(one, at, count) : one);
      const column = (one: number) => (isRow ? one : lineAfter(one, at, count));
      const written = (rowOf: typeof row, columnOf: typeof column): Record<string, Written> => {
        const found: Record<string, Written> = {};
        for (let r = 0; r < rowCount; r += 1) {
          found[cellAddress(rowOf(r), columnOf(0))] = `Line ${r}`;
          for (let c = 1; c < 3; c += 1) found[cellAddress(rowOf(r), columnOf(c))] = 100 + 10 * r + c;
        }
        for (let c = 0; c < columnCount; c += 1) found[cellAddress(rowOf(0), columnOf(c))] = `Head ${c}`;
        for (const { row: r, column: c, named: one } of formulas) {
          const corner = (at: 0 | 1) => `${one.marks[0]}${columnLetters(columnOf(one.columns[at]))}${one.marks[1]}${rowOf(one.rows[at]) + 1}`; // prettier-ignore
          if (r > 0) found[cellAddress(rowOf(r), columnOf(c))] = [`=SUM(${corner(0)}:${corner(1)})/${c}`, 1];
        }
        return found;
      };
      const kept = (one: number) => one;
      const { structure, ...rest } = compared(
        { sheets: { Model: { cells: written(kept, kept) } } },
        { sheets: { Model: { cells: written(row, column) } } },
      );
      expect(structure.map(({ kind }) => kind)).toEqual([isRow ? "rows inserted" : "columns inserted"]);
      expect(rest).toEqual({ isSame: false, inputs: [], sources: [], formulas: [], texts: [], values: [] });
    }),
    { seed: 20260625, numRuns: 200 },
  );
});

test("the folder that a running Excel shows before a linked workbook is no change", () => {
  const reading = (prefix: string) => book({ ...cells, B8: [`=${prefix}Plan'!$B$4`, 0.25] });
  const shown = [reading("'C:\\Work\\[Budget.xlsx]"), reading("'[Budget.xlsx]"), reading("'[Other.xlsx]")] as const;
  expect(compared(shown[0], shown[1])).toMatchObject({ isSame: true });
  expect(compared(shown[0], shown[2])).toMatchObject({
    structure: [
      { kind: "workbook link changed", place: "Other.xlsx", formerPlace: "C:\\Work\\Budget.xlsx", cellCount: 1 },
    ],
    formulas: [],
  });
});
