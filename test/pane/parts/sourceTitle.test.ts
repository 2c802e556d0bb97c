import { sourceTitle } from "../../../src/pane/parts/sourceTitle";

test.each([
  ["OpenAI", "OpenAI's revenue as reported, 2024", "OpenAI's revenue as reported, 2024"],
  ["OpenAI", "Revenue", "OpenAI · Revenue"],
  ["No company", "Revenue", "No company · Revenue"],
  ["", "Revenue", " · Revenue"],
])("%p and %p are called %p", (company, datapoint, title) => {
  expect(sourceTitle(company, datapoint)).toBe(title);
});
