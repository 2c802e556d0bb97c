import { marginBoxes } from "../../../../src/app/workbench/printing/printedMargin";

const names = { file: "Model.xlsx", sheet: 'The "Stack"', language: "en-US", now: new Date(2026, 5, 25, 9, 5) };
const style = "font: 9pt Calibri, sans-serif; white-space: pre;";

// The codes are those of ECMA-376 part 1, 18.3.1.39.
test.each([
  ["&P of &N", `@top-center { content: counter(page) " of " counter(pages); ${style} }`],
  [
    '&L&"Calibri,Bold"&12&F&R&D &T',
    `@top-left { content: "Model.xlsx"; ${style} } @top-right { content: "6/25/2026" " " "9:05 AM"; ${style} }`,
  ],
  ["&C&K04+000R && D\n&A", `@top-center { content: "R " "&" " D\\A " "The \\"Stack\\""; ${style} }`],
  ["&G", ""],
  ["", ""],
])("%j", (code, boxes) => {
  expect(marginBoxes("top", code, names).replaceAll("\u202f", " ")).toBe(boxes);
});
