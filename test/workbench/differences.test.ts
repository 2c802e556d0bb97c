import { hostDifferences } from "../../src/workbench/differences";
import { chartTypes } from "../../src/workbench/book/bookCharts";
import type { UniverBook } from "../../src/workbench/univer/univerBook";
import { openBook } from "./openedBook";

const sentences = hostDifferences.flatMap(({ title, differences }) => [title, ...differences]);

test("every difference is told in both languages, once", () => {
  for (const sentence of sentences) {
    expect(sentence.en).toMatch(/^[A-Z]/);
    expect(sentence["zh-CN"]).toMatch(/\p{Script=Han}/u);
  }
  expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length);
});

test("the functions that it names are not there", () => {
  const named = sentences.find(({ en }) => en.includes("#NAME?"))!;
  const functions = [...named.en.matchAll(/\b[A-Z]{3,}(\.[A-Z]+)*\b/g)]
    .map(([name]) => name)
    .filter((name) => name !== "NAME");
  expect(functions.length).toBeGreaterThan(3);
  const { book } = openBook();
  expect(functions.filter((name) => (book as UniverBook).knowsFunction(name))).toEqual([]);
  book.dispose();
});

test("the kinds of charts that it says are drawn are the ones known", () => {
  const kinds = [
    ...new Set(chartTypes.map((type) => /^(Column|Bar|Line|Area|XYScatter|Pie|Doughnut)/.exec(type)?.[0])),
  ];
  expect(kinds).toEqual(["Column", "Bar", "Line", "Area", "XYScatter", "Pie", "Doughnut"]);
});
