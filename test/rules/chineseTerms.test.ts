/** One term, one translation: words that once stood beside the glossary's and are not to come back. */
import { filesUnder } from "./sourceFiles";

/** Terms as a Chinese analyst writes them; behind each what it was called elsewhere. */
const glossary: readonly (readonly [english: string, term: string, others: readonly string[]])[] = [
  ["stack", "产业链", ["堆栈", "技术栈", "栈模型"]],
  ["net position", "净资产", ["净头寸", "净持仓"]],
  ["refinance", "再融资", ["续借", "再筹资"]],
  ["backlog", "在手订单", ["积压", "未交付订单"]],
  ["floor of cost", "成本下限", ["成本底线", "成本地板"]],
  ["grade", "等级", ["评级"]],
  ["exit rate", "期末年化运行率", ["期末年化速度"]],
  ["link to a source", "关联", ["链接到来源", "链接来源", "链接与追溯", "追溯与链接"]],
  ["register", "登记表", ["来源表", "来源登记册"]],
  ["token", "token", ["词元", "令牌", "代币"]],
];

/** Knows the headings of other people's tables, whatever they call a thing. */
const headingsOfOthers = "src/register/import/columnMapping.ts";

const files = [
  ...filesUnder("src", [".ts", ".tsx", ".json"]),
  ...filesUnder(".config", [".mjs"]),
  ...filesUnder("assets/help/zh-CN", [".html"]),
].filter(([path, text]) => path !== headingsOfOthers && /[\u4e00-\u9fff]/.test(text));

test("there are Chinese texts to look at", () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(glossary)("%s is %s and nothing else", (_english, _term, others) => {
  const found = files.flatMap(([path, text]) =>
    others.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
  );
  expect(found).toEqual([]);
});
