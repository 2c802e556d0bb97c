/**
 * What Excel answers to examples of Microsoft's pages, function by function. A page's cells are written before its formulas: `A1 <- {1,2;3}` from A1 on,
 * a formula among them too. A number is right when it is the page's at the digits that the page prints.
 */
import type { CellEntry, CellValue } from "../../../src/workbench/book/book";
import { openBook, type OpenedBook } from "../openedBook";
import { dates } from "./documented/dates";
import { financial } from "./documented/financial";
import { lookups } from "./documented/lookups";
import { maths } from "./documented/maths";
import { statistics } from "./documented/statistics";
import { texts } from "./documented/texts";
import { values } from "./documented/values";

interface Case {
  readonly formula: string;
  readonly answer: string;
}

interface Page {
  readonly title: string;
  readonly cells: { readonly from: string; readonly rows: CellEntry[][] }[];
  readonly cases: Case[];
}

function pagesOf(table: string): Page[] {
  const pages: Page[] = [];
  let title = "";
  const add = (): Page => {
    const page = { title, cells: [], cases: [] };
    pages.push(page);
    return page;
  };
  let page: Page | undefined;
  for (const line of table.split("\n").filter((one) => one !== "")) {
    const [, formula, answer] = /^(=.*) -> (.*)$/u.exec(line) ?? [];
    const [, from, constant] = /^([A-Z]+\d+) <- (.*)$/u.exec(line) ?? [];
    if (formula !== undefined && answer !== undefined) (page ??= add()).cases.push({ formula, answer });
    else if (from !== undefined && constant !== undefined) {
      // Cells behind formulas are other cells than those before.
      if (page === undefined || page.cases.length > 0) page = add();
      page.cells.push({ from, rows: rowsOf(constant).map((row) => row.map(entryOf)) });
    } else [title, page] = [line, undefined];
  }
  return pages;
}

/** `{1,"a;b";#N/A}` as rows of words. */
function rowsOf(constant: string): string[][] {
  if (!constant.startsWith("{")) return [[constant]];
  if (constant.startsWith("{=")) return [[constant.slice(1, -1)]];
  const rows: string[][] = [[""]];
  for (const [piece] of constant.slice(1, -1).matchAll(/"(?:[^"]|"")*"|[^",;]+|[,;]/gu)) {
    if (piece === ";") rows.push([""]);
    else if (piece === ",") rows.at(-1)!.push("");
    else rows.at(-1)![rows.at(-1)!.length - 1] += piece;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

function valueOf(word: string): CellValue {
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  if (word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"');
  return word.startsWith("#") ? word : Number(word);
}

function entryOf(word: string): CellEntry {
  if (word === "" || word.startsWith("=")) return word;
  const value = valueOf(word);
  if (typeof value !== "string") return value;
  return word.startsWith("#") ? `=${word}` : `'${value}`;
}

/** A number to as many decimals as the other is written with. */
function rounded(value: CellValue | undefined, word: string | undefined): CellValue | undefined {
  if (typeof value !== "number" || word === undefined || !/^-?\d+(\.\d+)?$/u.test(word)) return value;
  const decimals = word.split(".")[1]?.length ?? 0;
  const unit = 10 ** -decimals;
  return Math.abs(value - Number(word)) <= unit * 0.5000001 && decimals > 0 ? Number(word) : value;
}

const all = { financial, dates, texts, statistics, maths, lookups, values };

describe.each(Object.entries(all))("%s", (_topic, table) => {
  let opened: OpenedBook;
  beforeEach(() => (opened = openBook()));
  afterEach(() => opened.book.dispose());

  test.each(pagesOf(table).map((page) => [page.title, page] as const))("%s", async (_title, { cells, cases }) => {
    for (const { from, rows } of cells) await opened.write(from, ...rows);
    const wrong: string[] = [];
    for (const { formula, answer } of cases) {
      const words = rowsOf(answer);
      const given = await opened.result(formula);
      const rows = Array.isArray(given) ? given : [[given]];
      const shown = rows.map((row, down) => row.map((value, across) => rounded(value, words[down]?.[across])));
      const expected = words.map((row) => row.map(valueOf));
      if (JSON.stringify(shown) !== JSON.stringify(expected))
        wrong.push(`${formula} is ${answer}; got ${JSON.stringify(given)}`);
    }
    expect(wrong).toEqual([]);
  });
});
