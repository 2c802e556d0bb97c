import { column, outcome, row } from "./host";

/** 100 of in-app spend, 60 on to the model, 30 on to hosting: State of the AI Economy (25 June 2026), method. */
const amounts = column(100, 60, 30);
const payers = column("Customers", "App", "Lab");
const payees = column("App", "Lab", "Cloud");
const layers = column("Apps", "Models", "Hosting");
const dedupe = (...args: unknown[]) => outcome("GENAI_DEDUPE", ...args);

describe("GENAI_DEDUPE", () => {
  test.each([
    ["a column", amounts, [[40], [30], [30]]],
    ["a row", row(100, 60, 30), [[40, 30, 30]]],
    // 0.3 − 0.2 = 0.1 and 0.2 − 0.1 = 0.1 on paper; doubles would say 0.09999999999999998.
    ["decimals", column(0.3, 0.2, 0.1), [[0.1], [0.1], [0.1]]],
    ["a negative step", column(100, 120, 20), [[-20], [100], [20]]],
    ["a blank step, which keeps its place", column(100, "", 60, null), [[40], [""], [60], [""]]],
    ["a zero step, which is a number", column(100, 0, 60), [[100], [-60], [60]]],
    ["empty rows of the desktop at its end", column(100, 60, 0, 0), [[40], [60], [""], [""]]],
    ["one cell", 100, [[100]]],
  ])("a chain: %s", (_name, chain, expected) => expect(dedupe(chain)).toEqual(expected));

  test("a chain's totals: 190 counts 90 again and leaves 100", () =>
    expect(dedupe(amounts, null, null, null, "totals", null, false)).toEqual([[190, 90, 100, 100, 90 / 190]]));

  test("by layer, in order of first counted row", () =>
    expect(dedupe(amounts, payers, payees, layers)).toEqual([
      ["Layer", "Gross", "Paid on", "Value added", "Share"],
      ["Apps", 100, 60, 40, 0.4],
      ["Models", 60, 30, 30, 0.3],
      ["Hosting", 30, 0, 30, 0.3],
      ["Total", 190, 90, 100, 1],
    ]));

  test("a chain with layers is shown by layer", () =>
    expect(dedupe(amounts, null, null, layers)).toEqual(dedupe(amounts, payers, payees, layers)));

  test("by firm, without layers", () =>
    expect(dedupe(amounts, payers, payees)).toEqual([
      ["Firm", "Layer", "Gross", "Paid on", "Value added", "Share"],
      ["App", "", 100, 60, 40, 0.4],
      ["Lab", "", 60, 30, 30, 0.3],
      ["Cloud", "", 30, 0, 30, 0.3],
      ["Total", "", 190, 90, 100, 1],
    ]));

  test("names match without case and outer spaces and show their first spelling", () =>
    expect(dedupe(amounts, column("x", " APP ", "lab"), column("App", "Lab ", "Cloud"))).toEqual(
      dedupe(amounts, payers, payees),
    ));

  test("payments to chips are neither counted nor deducted, and internal ones nowhere", () => {
    const more = [
      column(100, 60, 30, 25, 7),
      column("x", "App", "Lab", "Cloud", "Lab"),
      column("App", "Lab", "Cloud", "Nv", "Lab"),
      column("Apps", "Models", "Hosting", "chips", "Models"),
    ];
    // What is left out is shown below the total, which it does not change.
    expect(dedupe(...more)).toEqual([
      ...(dedupe(amounts, payers, payees, layers) as unknown[][]),
      ["chips", 25, "", "Excluded", ""],
    ]);
    expect((dedupe(...more, "firms", null, false) as unknown[][]).slice(-2)).toEqual([
      ["Total", "", 190, 90, 100, 1],
      ["Nv", "chips", 25, "", "Excluded", ""],
    ]);
    expect(dedupe(...more, "rows", null, false)).toEqual(
      column("End customer", "Passed on", "Passed on", "Excluded", "Internal"),
    );
    // With nothing excluded the host's value added is 30 − 25 = 5 and the chip maker's 25.
    expect(dedupe(...more, "layers", "", false)).toEqual([
      ["Apps", 100, 60, 40, 0.4],
      ["Models", 60, 30, 30, 0.3],
      ["Hosting", 30, 25, 5, 0.05],
      ["chips", 25, 0, 25, 0.25],
      ["Total", 215, 115, 100, 1],
    ]);
    expect(dedupe(...more, "totals", column("Hosting", "CHIPS"), false)).toEqual(
      dedupe(...more, "totals", "hosting, chips", false),
    );
    expect(dedupe(...more, "totals", "hosting, chips", false)).toEqual([[160, 60, 100, 100, 0.375]]);
  });

  test("a layer whose name holds a comma can be excluded by its cell", () =>
    expect(
      dedupe(
        column(100, 60),
        column("x", "App"),
        column("App", "Grid"),
        column("Apps", "Power, cooling"),
        "totals",
        column("power, cooling"),
        false,
      ),
    ).toEqual([[100, 0, 100, 100, 0]]));

  test("a blank cell of the desktop in place of names is a chain", () =>
    expect(dedupe(amounts, [[0]], [[0]], [[0]])).toEqual([[40], [30], [30]]));

  test("a cycle: what end customers pay is what is added, to the last digit", () =>
    // A is paid 10 by customers and 4.1 by B, and pays B 7.3: 10 + 4.1 − 7.3 = 6.8; B keeps 7.3 − 4.1 = 3.2.
    expect(
      dedupe(column(10, 7.3, 4.1), column("x", "A", "B"), column("A", "B", "A"), null, "firms", null, false),
    ).toEqual([
      ["A", "", 14.1, 7.3, 6.8, 0.68],
      ["B", "", 7.3, 4.1, 3.2, 0.32],
      ["Total", "", 21.4, 11.4, 10, 1],
    ]));

  test("without an end customer there is nothing to count from", () => {
    // One cashback booked as a payment to the customer makes everybody somebody who is paid.
    const nobody = "#N/A payers needs an end customer; everyone here is also paid";
    for (const view of [null, "totals", "firms", "rows"])
      expect(dedupe(column(100, 5), column("Customer", "App"), column("App", "Customer"), null, view)).toBe(nobody);
    // A credit note of the same size leaves nothing that was paid.
    expect(dedupe(column(100, -100), column("A", "B"), column("B", "A"), null, "totals", null, false)).toEqual([
      [0, 0, 0, 0, ""],
    ]);
  });

  test.each(["Chip", "GPUs", "semiconductors", " Silicon", "Accelerator", "芯片"])(
    "%s is left out by default, and listed",
    (name) =>
      expect(
        dedupe(column(100, 60, 50), column("C", "A", "H"), column("A", "H", "N"), column("Apps", "Hosting", name)),
      ).toEqual([
        ["Layer", "Gross", "Paid on", "Value added", "Share"],
        ["Apps", 100, 60, 40, 0.4],
        ["Hosting", 60, 0, 60, 0.6],
        ["Total", 160, 60, 100, 1],
        [name.trim(), 50, "", "Excluded", ""],
      ]),
  );

  test("one name goes with all rows", () =>
    expect(dedupe(column(70, 30, 0), "Users", column("App", "Chat", 0), "Apps", "firms", null, false)).toEqual([
      ["App", "Apps", 70, 0, 70, 0.7],
      ["Chat", "Apps", 30, 0, 30, 0.3],
      ["Total", "", 100, 0, 100, 1],
    ]));

  test("a name is the same in any Unicode form and spacing, and shown as first written", () =>
    // é in one sign and as e with an accent; a no-break space, and two spaces.
    expect(
      dedupe(
        column(10, 5, 1),
        "Users",
        column("Caf\u00e9 Labs", "Cafe\u0301\u00a0Labs", "cafe\u0301  labs "),
        null,
        "firms",
        null,
        false,
      ),
    ).toEqual([
      ["Caf\u00e9 Labs", "", 16, 0, 16, 1],
      ["Total", "", 16, 0, 16, 1],
    ]));

  test("a credit note is a negative amount", () =>
    expect(dedupe(column(100, -10), column("x", "x"), column("App", "App"), null, "totals", null, false)).toEqual([
      [90, 0, 90, 90, 0],
    ]));

  test("nothing at all has no shares", () =>
    expect(dedupe(column(5, -5), column("x", "x"), column("App", "App"), null, "firms", null, false)).toEqual([
      ["App", "", 0, 0, 0, ""],
      ["Total", "", 0, 0, 0, ""],
    ]));

  test.each([
    ["text in a number", [column(100, "x")], '#VALUE! amounts needs numbers; got "x" in row 2'],
    ["truth in a number", [column(100, true)], "#VALUE! amounts needs numbers; got TRUE in row 2"],
    [
      "a table for a vector",
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      "#VALUE! amounts needs one row or one column; got 2 rows by 2 columns",
    ],
    ["a short column", [amounts, column("a", "b"), payees], "#VALUE! payers needs 3 rows like amounts; got 2"],
    ["payers alone", [amounts, payers], "#VALUE! payees needs 3 rows like amounts; got blank"],
    [
      "a nameless payee",
      [amounts, payers, column("App", 0, "Cloud")],
      "#VALUE! payees needs a name in every row with an amount; got blank in row 2",
    ],
    [
      "a blank amount beside names",
      [column(100, "", 30), payers, payees],
      "#VALUE! amounts needs numbers; got blank in row 2",
    ],
    [
      "a firm in two layers",
      [amounts, payers, column("App", "Lab", "App"), layers],
      '#VALUE! layers needs one layer for each payee; got App in "Apps" in row 1 and in "Hosting" in row 3: split it, e.g. App apps / App hosting',
    ],
    [
      "layers asked for without any",
      [amounts, payers, payees, null, "layers"],
      '#VALUE! layers needs a layer for each row when view is "layers"; got blank',
    ],
    [
      "a chain of named firms",
      [amounts, payers, payees, null, "chain"],
      '#VALUE! view needs one of layers, firms, totals, rows with payers; got "chain"',
    ],
    [
      "an unknown layer",
      [amounts, payers, payees, layers, null, "Chip"],
      '#VALUE! exclude needs one of Apps, Models, Hosting; got "Chip"',
    ],
    [
      "headers that are a word",
      [amounts, payers, payees, layers, null, null, "no"],
      '#VALUE! headers needs TRUE or FALSE; got "no"',
    ],
  ])("refuses %s", (_name, args, message) => expect(dedupe(...(args as unknown[]))).toBe(message));
});

describe("COUNT_ONCE", () => {
  const once = (...args: unknown[]) => outcome("COUNT_ONCE", ...args);
  test("the best grade stands; a loser is a duplicate, or past the tolerance a conflict", () =>
    // 112 ÷ 100 − 1 = 12.0%; 104 ÷ 100 − 1 = 4%, within 5%.
    expect(once(column(112, 100, 104, 7), column("t", "T ", "t", "u"), column("E", "b", "C", ""))).toEqual([
      ["Counted", "Status"],
      [0, "Conflict with row 2: +12.0%"],
      [100, "Counted"],
      [0, "Duplicate of row 2"],
      [7, "Counted"],
    ]));
  test("ties go to the first row, and so does everything without ranks", () =>
    expect(once(column(1, 1, 2), column("a", "a", "b"), null, null, false)).toEqual([
      [1, "Counted"],
      [0, "Duplicate of row 1"],
      [2, "Counted"],
    ]));
  test("several key columns are one key", () =>
    expect(
      once(
        column(1, 2, 3),
        [
          ["a", "x"],
          ["a", "y"],
          ["a", "x"],
        ],
        column(2, 1, 1),
        0.9,
        false,
      ),
    ).toEqual([
      [0, "Duplicate of row 3"],
      [2, "Counted"],
      [3, "Counted"],
    ]));
  test("the tolerance is met exactly: 1.05 against 1 is 5%, no more", () =>
    expect(once(column(1, 1.05, 0.95), column("a", "a", "a"), null, 0.05, false)).toEqual([
      [1, "Counted"],
      [0, "Duplicate of row 1"],
      [0, "Duplicate of row 1"],
    ]));
  test("across as well as down", () =>
    expect(once(row(1, 2), row("a", "a"), null, 0, false)).toEqual([
      [1, "Counted"],
      [0, "Conflict with row 1: +100.0%"],
    ]));
  test("keys may lie the other way", () => {
    const expected = [
      [1, "Counted"],
      [0, "Duplicate of row 1"],
    ];
    expect(once(row(1, 1), column("a", "A"), null, null, false)).toEqual(expected);
    expect(once(column(1, 1), row("a", "A"), null, null, false)).toEqual(expected);
    // Two keys of two cells each: "a", "x" and "b", "x" where amounts go down, "a", "b" and "x", "x" where they go across.
    const square = [
      ["a", "a"],
      ["x", "x"],
    ];
    expect(once(row(1, 1), square, null, null, false)).toEqual(expected);
    expect(once(column(1, 1), square, null, null, false)).toEqual(
      column("Counted", "Counted").map(([word]) => [1, word]),
    );
  });
  test("a blank cell of the desktop as ranks is no ranks", () =>
    expect(once(column(2, 2), column("a", "a"), [[0]], null, false)).toEqual([
      [2, "Counted"],
      [0, "Duplicate of row 1"],
    ]));
  test("numbers rank, and a blank comes after the largest", () =>
    expect(once(column(1, 2), column("a", "a"), column(null, 20), 0.5, false)).toEqual([
      [0, "Duplicate of row 2"],
      [2, "Counted"],
    ]));
  test("a rank of 0 is none, as the desktop sends an empty cell", () => {
    const expected = [
      [100, "Counted"],
      [0, "Duplicate of row 1"],
    ];
    for (const blank of [0, null, ""])
      expect(once(column(100, 95), column("a", "a"), column(3, blank), null, false)).toEqual(expected);
  });
  test("one key goes with all rows, and its empty ones stay empty", () => {
    for (const blank of [0, null])
      expect(once(column(100, 104, blank), "a", null, null, false)).toEqual([
        [100, "Counted"],
        [0, "Duplicate of row 1"],
        ["", ""],
      ]);
  });
  test("a conflict of less than a tenth of a per cent shows what it is", () =>
    // 99.99 ÷ 100 − 1 = −0.01%.
    expect(once(column(100, 99.99), column("a", "a"), null, 0, false)).toEqual([
      [100, "Counted"],
      [0, "Conflict with row 1: -0.01%"],
    ]));
  test("a row blank throughout keeps its place", () =>
    expect(once(column(1, 0, 2), column("a", null, "b"), null, null, false)).toEqual([
      [1, "Counted"],
      ["", ""],
      [2, "Counted"],
    ]));
  test("against nothing there is no per cent", () =>
    expect(once(column(0, 3), column("a", "a"), null, null, false)).toEqual([
      [0, "Counted"],
      [0, "Conflict with row 1: 3 against 0"],
    ]));
  test.each([
    [[column(1, 2, 3), column("a", "b")], "#VALUE! keys needs 3 rows like amounts; got 2"],
    [[row(1, 2, 3), row("a", "b")], "#VALUE! keys needs 3 columns like amounts; got 2"],
    [
      [column(1, 2), column("a", "")],
      "#VALUE! keys needs a key in every row with an amount or a rank; got blank in row 2",
    ],
    [[column(1, "x"), column("a", "b")], '#VALUE! amounts needs numbers; got "x" in row 2'],
    [
      [column(1, 2), column("a", "b"), column("A", "K")],
      '#VALUE! ranks needs grades A, B, C, D, E, F, G, H, I, J or numbers; got "K" in row 2',
    ],
    [
      [column(1, 0), column("a", 0), column("A", "B")],
      "#VALUE! keys needs a key in every row with an amount or a rank; got blank in row 2",
    ],
    [[column(1, 2, 3), column("a", "b", "c"), column("A", "B")], "#VALUE! ranks needs 3 rows like amounts; got 2"],
    [[column(1, 2), column("a", "b"), null, -1], "#NUM! tolerance needs a fraction of zero or more, below 1; got -1"],
    // 5 for 5%.
    [[column(100, 300), column("a", "a"), null, 5], "#NUM! tolerance needs a fraction of zero or more, below 1; got 5"],
  ])("refuses %j", (args, message) => expect(once(...(args as unknown[]))).toBe(message));
});
