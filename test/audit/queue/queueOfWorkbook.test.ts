/** What the review queue lists, and which marks a later version keeps. */
import { listedQueue } from "../../../src/audit/queue/listedQueue";
import { queueItems, queueKinds } from "../../../src/audit/queue/queueItems";
import { queueOfWorkbook } from "../../../src/audit/queue/queueOfWorkbook";
import { queueHeaderRow, queueHeaders, type QueueHeader } from "../../../src/audit/queue/queueSheet";
import type { WrittenSheet as QueueSheet } from "../../../src/audit/sheets/writtenSheet";
import { cellAddress } from "../../../src/formula/address";
import { sheetAddress } from "../../../src/formula/sheetAddress";
import { registerSheet, snapshotOf, type Written, type WrittenBook, type WrittenSheet } from "../snapshotOf";

/** Three years of price and volume, revenue filled across, its sum; 2025's revenue is typed over in `typed`. */
function model(
  more: { readonly first?: number; readonly revenue?: string; readonly typed?: number } = {},
): WrittenSheet {
  const { first = 2, revenue = "*", typed } = more;
  const [price, volume, sum] = [first, first + 1, first + 2];
  const cells: Record<string, Written> = { A1: "Year", B1: 2024, C1: 2025, D1: 2026 };
  for (const [place, letter] of ["B", "C", "D"].entries()) {
    cells[`${letter}${price}`] = 10 + place;
    cells[`${letter}${volume}`] = 5;
    cells[`${letter}${sum}`] = [`=${letter}${price}${revenue}${letter}${volume}`, (10 + place) * 5];
  }
  if (typed !== undefined) cells[`C${sum}`] = typed;
  cells[`A${price}`] = "Price";
  cells[`A${volume}`] = "Volume";
  cells[`A${sum}`] = "Revenue";
  cells[`A${sum + 1}`] = "All years";
  cells[`B${sum + 1}`] = [`=SUM(B${sum}:D${sum})`, 165];
  return { cells };
}

const listed = (book: WrittenBook) =>
  queueItems(snapshotOf(book)).map(({ kind, areas, label, content, sourceIds, grade }) =>
    [kind, areas.map(sheetAddress).join(), label, content, sourceIds.join(), grade ?? ""].join(" | "),
  );

test("each distinct formula once with its range, each input by itself, years over a table not", () => {
  expect(listed({ sheets: { Model: model() } })).toEqual([
    "input | Model!B2 | Price · 2024 | 10 |  | I",
    "input | Model!C2 | Price · 2025 | 11 |  | I",
    "input | Model!D2 | Price · 2026 | 12 |  | I",
    "input | Model!B3 | Volume · 2024 | 5 |  | I",
    "input | Model!C3 | Volume · 2025 | 5 |  | I",
    "input | Model!D3 | Volume · 2026 | 5 |  | I",
    "formula | Model!B4:D4 | Revenue · 2024 | =B2*B3 |  | ",
    "formula | Model!B5 | All years | =SUM(B4:D4) |  | ",
  ]);
});

test("sources of the register with their grade, grades set by hand, numbers typed over a formula, linked cells", () => {
  const { sheet, table } = registerSheet([
    { id: "S-1", value: 7, grade: "B" },
    { id: "S-2", value: 9, grade: "C" },
  ]);
  // Column M of the register is the reason.
  const reason = "Override E → C by Jane Doe on 2026-06-25: The company published it";
  const book: WrittenBook = {
    sheets: { Sources: { cells: { ...sheet.cells, [`${reasonColumn()}6`]: reason } }, Model: model({ typed: 60 }) },
    tables: [table],
    names: [{ name: "src_S.1", sheet: null, formula: "=Model!$B$2" }],
  };
  const items = listed(book);
  expect(items.slice(0, 3)).toEqual([
    "input | Sources!D5 | Firm · Figure S-1 | 7 | S-1 | B",
    "input | Sources!D6 | Firm · Figure S-2 | 9 | S-2 | C",
    `override | Sources!${reasonColumn()}6 | Firm · Figure S-2 | E → C by Jane Doe on 2026-06-25: The company published it | S-2 | C`,
  ]);
  expect(items).toContain("override | Model!C4 | Revenue · 2025 | 60 |  | I");
  expect(items).toContain("formula | Model!B4,Model!D4 | Revenue · 2024 | =B2*B3 |  | ");
  expect(items.find((item) => item.includes("Model!B2 "))).toBe("input | Model!B2 | Price · 2024 | 10 | S-1 | B");
});

function reasonColumn(): string {
  const { table } = registerSheet([]);
  return cellAddress(0, table.headers.indexOf("Reason")).replace("1", "");
}

/** The queue's sheet with marks in the rows of these places, as a reviewer fills it in. */
function filled(
  sheet: QueueSheet,
  marks: Readonly<Record<string, Partial<Record<QueueHeader, string>>>>,
): WrittenSheet {
  const cells: Record<string, Written> = {};
  const places = new Map<number, string>();
  for (const { row, column, value, formula } of sheet.cells) {
    if (column === queueHeaders.indexOf("Where") && row > queueHeaderRow) places.set(row, String(value));
    if (formula !== "") cells[cellAddress(row, column)] = [formula, value];
    else if (value !== "") cells[cellAddress(row, column)] = value;
  }
  const known = new Set(places.values());
  for (const place of Object.keys(marks)) expect(known).toContain(place);
  for (const [row, place] of places)
    for (const [header, text] of Object.entries(marks[place] ?? {}))
      cells[cellAddress(row, queueHeaders.indexOf(header as QueueHeader))] = text;
  return { cells };
}

const signed = { Tick: "x", Reviewer: "Ann", Date: "2026-06-25" };
const marks = {
  "Model!B2": signed,
  "Model!B4:D4": { ...signed, Comment: "as agreed" },
  "Model!B5": { ...signed, Query: "why?" },
  "Model!D3": { Fail: "x", Comment: "wrong unit" },
};
const first: WrittenBook = { sheets: { Model: model() } };
const reviewed = snapshotOf({
  sheets: { Model: model(), "Review queue": filled(queueOfWorkbook(snapshotOf(first)).sheet, marks) },
});

/** Rows with any mark or note: place, tick, query, fail, who, note. */
const told = ({ rows }: ReturnType<typeof queueOfWorkbook>) =>
  rows
    .filter(({ marks: { Tick, Query, Fail }, note }) => Tick + Query + Fail + note !== "")
    .map(({ item, marks: { Tick, Query, Fail, Reviewer, Comment }, note }) => [
      item.kind === "gone" ? `gone ${item.place}` : item.areas.map(sheetAddress).join(),
      [Tick, Query, Fail].join("/"),
      Reviewer,
      Comment,
      note,
    ]);

const unchanged = [
  ["Model!B2", "x//", "Ann", "", ""],
  ["Model!D3", "//x", "", "wrong unit", ""],
  ["Model!B4:D4", "x//", "Ann", "as agreed", ""],
  ["Model!B5", "x/why?/", "Ann", "", ""],
];

test("the same workbook keeps every mark, and the queue lists no sheet about the workbook", () => {
  expect(told(queueOfWorkbook(reviewed))).toEqual(unchanged);
  expect(queueOfWorkbook(reviewed)).toMatchObject({ lost: 0, added: 0, gone: 0 });
});

test("columns that a reviewer added are kept with their rows, behind the others", () => {
  const sheet = filled(queueOfWorkbook(snapshotOf(first)).sheet, { "Model!B2": { Tick: "x" } });
  const { cells } = sheet;
  const [rowOfB2, rowOfSum] = ["=10", "=SUM(B4:D4)"].map((content) =>
    Object.keys(cells)
      .find((key) => key.startsWith("E") && `=${String(cells[key])}`.endsWith(content))!
      .slice(1),
  );
  Object.assign(cells, { [`Q${queueHeaderRow + 1}`]: "Assigned to", [`Q${rowOfB2}`]: "Bo", [`R${rowOfSum}`]: 7 });
  const later = snapshotOf({ sheets: { Model: model({ first: 4 }) } });
  const { rows, sheet: written } = queueOfWorkbook(
    later,
    snapshotOf({ sheets: { Model: model(), "Review queue": sheet } }),
  );
  const added = rows.filter((row) => row.added.some((value) => value !== ""));
  expect(added.map(({ item, added: values }) => [item.label, values])).toEqual([
    ["Price · 2024", ["Bo", ""]],
    ["All years", ["", 7]],
  ]);
  const headers = written.cells.filter(({ row, column }) => row === queueHeaderRow && column >= queueHeaders.length);
  expect(headers.map(({ value }) => value)).toEqual(["Assigned to", "Column R"]);
  expect(written.cells.filter(({ value, column }) => value === "Bo" && column === queueHeaders.length)).toHaveLength(1);
});

test("in a later version with two rows inserted every mark is kept", () => {
  const later = snapshotOf({ sheets: { Model: model({ first: 4 }) } });
  expect(told(queueOfWorkbook(later, reviewed))).toEqual(
    unchanged.map(([place, ...rest]) => [place!.replace(/\d+/g, (row) => String(Number(row) + 2)), ...rest]),
  );
});

test("a changed formula and a changed input lose their tick and say what they were; open points and comments stay", () => {
  const later = snapshotOf({ sheets: { Model: model({ revenue: "/" }) } });
  const queue = queueOfWorkbook(later, reviewed);
  expect(told(queue)[2]).toEqual([
    "Model!B4:D4",
    "//",
    "",
    "as agreed",
    "tick lost (x by Ann on 2026-06-25): changed since, was =B2*B3",
  ]);
  expect(queue).toMatchObject({ lost: 1, added: 0, gone: 0 });
  const chinese = queueOfWorkbook(later, reviewed, "zh-CN");
  expect(told(chinese)[2]![4]).toBe("失去“通过”（x，Ann，2026-06-25）：此后有变化，原为 =B2*B3");
  // Counted alike, and beside headers, kinds and what the workbook itself says nothing is in English.
  expect(chinese).toMatchObject({ lost: 1, added: 0, gone: 0 });
  const kinds: readonly unknown[] = [...queueHeaders, ...queueKinds];
  const own = chinese.sheet.cells.filter(({ row, value }) => row < queueHeaderRow + 1 && !kinds.includes(value));
  for (const { value } of own) if (typeof value === "string") expect(value).toMatch(/\p{Script=Han}/u);
  const dearer = { ...model(), cells: { ...model().cells, B2: 99, B5: ["=SUM(B4:D4)/2", 1] as const } };
  expect(told(queueOfWorkbook(snapshotOf({ sheets: { Model: dearer } }), reviewed))).toEqual([
    ["Model!B2", "//", "", "", "tick lost (x by Ann on 2026-06-25): changed since, was 10"],
    unchanged[1],
    unchanged[2],
    ["Model!B5", "/why?/", "Ann", "", "tick lost (x by Ann on 2026-06-25): changed since, was =SUM(B4:D4)"],
  ]);
});

test("a cell typed over in a ticked range is new to the reviewer, and the rest of the range keeps its tick", () => {
  const queue = queueOfWorkbook(snapshotOf({ sheets: { Model: model({ typed: 60 }) } }), reviewed);
  expect(told(queue)).toEqual([
    unchanged[0],
    unchanged[1],
    ["Model!B4,Model!D4", "x//", "Ann", "as agreed", ""],
    ["Model!C4", "//", "", "", "tick lost (x by Ann on 2026-06-25): changed since, was =B2*B3"],
    unchanged[3],
  ]);
});

test("edited after the tick in the workbook that holds the queue, a formula loses it, whichever version comes next", () => {
  const sheets = {
    Model: model({ revenue: "+" }),
    "Review queue": filled(queueOfWorkbook(snapshotOf(first)).sheet, marks),
  };
  const edited = snapshotOf({ sheets });
  for (const queue of [
    queueOfWorkbook(edited),
    queueOfWorkbook(snapshotOf({ sheets: { Model: sheets.Model } }), edited),
  ])
    expect(told(queue)[2]).toEqual([
      "Model!B4:D4",
      "//",
      "",
      "as agreed",
      "tick lost (x by Ann on 2026-06-25): changed since, was =B2*B3",
    ]);
});

test("what is gone keeps its marks at the end, what is new says so, and a lost tick is told until it is ticked again", () => {
  const other: WrittenBook = { sheets: { Other: { cells: { A1: "Rate", B1: 0.5, A2: "Half", B2: ["=B1*2", 1] } } } };
  const queue = queueOfWorkbook(snapshotOf(other), reviewed);
  expect(queue).toMatchObject({ lost: 0, added: 2, gone: 4 });
  expect(told(queue).slice(2)).toEqual([
    ["gone Model!B2", "x//", "Ann", "", "no longer in the workbook"],
    ["gone Model!D3", "//x", "", "wrong unit", "no longer in the workbook"],
    ["gone Model!B4:D4", "x//", "Ann", "as agreed", "no longer in the workbook"],
    ["gone Model!B5", "x/why?/", "Ann", "", "no longer in the workbook"],
  ]);
  const changed = queueOfWorkbook(snapshotOf({ sheets: { Model: model({ revenue: "/" }) } }), reviewed);
  const again = (more: Parameters<typeof filled>[1]) =>
    told(
      queueOfWorkbook(
        snapshotOf({ sheets: { Model: model({ revenue: "/" }), "Review queue": filled(changed.sheet, more) } }),
      ),
    );
  expect(again({})[2]![4]).toMatch(/^tick lost/);
  expect(again({ "Model!B4:D4": signed })[2]).toEqual(["Model!B4:D4", "x//", "Ann", "as agreed", ""]);
});

test("references in the queue's own formulas lead to rows that Excel has shifted, though the words have not", () => {
  const { sheet } = queueOfWorkbook(snapshotOf(first));
  const shifted = filled(sheet, marks);
  // As Excel leaves them after two rows were inserted above row 2.
  const moved = (formula: string) =>
    formula.replace(/([A-D])(\d+)/g, (_, letter: string, row: string) => `${letter}${Number(row) + 2}`);
  const cells = Object.fromEntries(
    Object.entries(shifted.cells).map(([address, written]): [string, Written] => {
      if (!(written instanceof Array) || !written[0].includes("Model'!")) return [address, written];
      return [address, [moved(written[0]), written[1]]];
    }),
  );
  const book = snapshotOf({ sheets: { Model: model({ first: 4 }), "Review queue": { cells } } });
  expect(told(queueOfWorkbook(book)).map(([place, ticks]) => [place, ticks])).toEqual([
    ["Model!B4", "x//"],
    ["Model!D5", "//x"],
    ["Model!B6:D6", "x//"],
    ["Model!B7", "x/why?/"],
  ]);
});

test("the queue as it stands is read with where each row is now, and is up to date until something comes or changes", () => {
  const { rows, isUpToDate } = listedQueue(reviewed)!;
  expect(isUpToDate).toBe(true);
  expect(rows.map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    ...["B2", "C2", "D2", "B3", "C3", "D3"].map((cell) => `input Model!${cell}`),
    "formula Model!B4:D4",
    "formula Model!B5",
  ]);
  expect(rows[5]).toMatchObject({ label: "Volume · 2026", content: "5", grade: "I", marks: { Fail: "x", Comment: "wrong unit" } }); // prettier-ignore
  const withQueue = (cells: Readonly<Record<string, Written>>) => {
    const sheet = filled(queueOfWorkbook(snapshotOf(first)).sheet, marks);
    return listedQueue(snapshotOf({ sheets: { Model: { cells }, "Review queue": sheet } }))!.isUpToDate;
  };
  const { cells } = model();
  expect(withQueue(cells)).toBe(true);
  expect(withQueue({ ...cells, B2: 99 })).toBe(false);
  expect(withQueue({ ...cells, B9: 1, A9: "One more" })).toBe(false);
  const fewer = Object.fromEntries(Object.entries(cells).filter(([address]) => address !== "B5"));
  expect(withQueue(fewer)).toBe(false);
  expect(listedQueue(snapshotOf(first))).toBeNull();
});
