import { reasonOf } from "../../../src/pane/parts/reason";
import { chineseFilings } from "../../../src/pane/texts/filingTexts.zh-CN";
import { readFilings } from "../../../src/register/import/filings/filingFacts";

/** Figures of which each lacks something else. */
const broken = [
  `{"end":"2024-12-31","val":"n/a","accn":"a","form":"10-K","filed":"2025-02-01"}`,
  `{"end":"2024-02-30","val":1,"accn":"a","form":"10-K","filed":"2025-02-01"}`,
  `{"end":"2024-12-31","val":1,"accn":"a","filed":"2025-02-01"}`,
  `{"start":"2025-01-01","end":"2024-12-31","val":1,"accn":"a","form":"10-K","filed":"2025-02-01"}`,
  `[]`,
];

test("what a figure of a filing lacks is said in Chinese throughout", () => {
  const facts = `{"us-gaap":{"Revenues":{"units":{"USD":[${broken.join(",")}],"EUR":{}}},"Assets":{"units":[]}}}`;
  const [company] = readFilings([{ name: "a.json", text: `{"cik":7,"entityName":"Sample Co","facts":${facts}}` }]);
  const said = company!.refused.map(({ place, field, needs, got }) =>
    chineseFilings.refusedFigure(place, field, needs, got),
  );
  expect(said).toHaveLength(broken.length + 2);
  // Behind the place, no two words of English follow one another.
  expect(said.filter((text) => /[a-z]+ [a-z]+/.test(text.split("：").slice(1).join("：")))).toEqual([]);
});

test.each([
  '{"a":',
  "[1 2]",
  '{"a" 1}',
  "{a:1}",
  '{"a":1,"a":2}',
  "[1] 2",
  "nul",
  '["\\x"]',
  '["open',
  "[".repeat(2000),
  "[]",
  '{"cik":"n/a"}',
  '{"cik":7,"facts":[]}',
])("why %s is no company's file is said in Chinese throughout", (text) => {
  const said = () => readFilings([{ name: "a.json", text }]);
  expect(said).toThrow();
  try {
    said();
  } catch (failure) {
    const words = reasonOf(failure, "zh-CN");
    expect(words).toMatch(/^a\.json 不是/);
    expect(words.replace("cik、entityName", "")).not.toMatch(/[a-z]+ [a-z]+/);
  }
});
