import { inOneLine, labelled } from "../../../src/pane/texts/language";

/** GB/T 15834: Chinese is punctuated by wide signs, with no space behind. */
test.each([
  ["en", "Depends on: Price", "1 added; 2 removed"],
  ["zh-CN", "取决于：价格", "新增 1；删除 2"],
])("in %s a label and what it says, and several in a line", (language, said, line) => {
  const [label, text] = said.split(/[:：] ?/);
  expect(labelled(label!, text!, language)).toBe(said);
  expect(inOneLine(line.split(/[;；] ?/), language)).toBe(line);
});
