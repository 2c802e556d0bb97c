import type { Finding, FindingKind } from "../../../src/engine/evidence/finding";
import { suggestionWords, type GradeSuggestion } from "../../../src/engine/evidence/gradeSuggestion";
import { plausibilityOfRegister } from "../../../src/engine/evidence/plausibilityOfRegister";
import { chineseFinding, chineseSuggestion } from "../../../src/pane/review/findingWords.zh-CN";
import { sourceWith } from "../fakeWorkbook";

const where = { severity: "warning", rows: [0], ids: ["A"], sentence: "English" } as const;
const aged = { since: "2024-06-30", months: 19 };
const unfollowed = { grade: "B", reference: "TBD" } as const;
const mark = "Override E → C";

/** A finding of every kind, and what of it the Chinese words must hold: numbers as they are read, words as they stand. */
const examples: { readonly [Kind in FindingKind]: readonly [Finding<Kind>, ...said: string[]] } = {
  "margin above 100%": [{ ...where, kind: "margin above 100%", value: 140, ratio: 1.4 }, "140%"],
  "margin below -500%": [{ ...where, kind: "margin below -500%", value: -6, ratio: -6 }, "-600%"],
  "unit slip": [{ ...where, kind: "unit slip", value: 2100, ratio: 1000 }, "2,100", "1,000 倍"],
  "off its neighbours": [{ ...where, kind: "off its neighbours", value: 2, ratio: 1 / 6 }, "2 ", "1/6"],
  "negative spending": [{ ...where, kind: "negative spending", value: -7, spending: "depreciation" }, "折旧", "-7"],
  "no number": [{ ...where, kind: "no number", value: "about 5" }, "about 5"],
  "same id": [{ ...where, kind: "same id" }],
  "missing caliber": [{ ...where, kind: "missing caliber" }],
  "unknown caliber": [{ ...where, kind: "unknown caliber", caliber: "mine" }, "mine"],
  "old run-rate": [{ ...where, kind: "old run-rate", ...aged, limit: 12 }, "2024-06-30", "12"],
  "stale datapoint": [{ ...where, kind: "stale datapoint", ...aged, limit: 18 }, "2024-06-30", "18"],
  "missing reference": [{ ...where, kind: "missing reference", ...unfollowed }, "B 级", "TBD"],
  "unusable reference": [{ ...where, kind: "unusable reference", ...unfollowed }, "B 级", "TBD"],
  "dead reference": [{ ...where, kind: "dead reference", ...unfollowed }, "B 级"],
  "incomplete override": [{ ...where, kind: "incomplete override", mark }, mark],
  "override mismatch": [{ ...where, kind: "override mismatch", mark }, mark],
  "period mismatch": [{ ...where, kind: "period mismatch", numeratorMonths: 3, denominatorMonths: 12 }, "3", "12"],
  "period ends differ": [
    { ...where, kind: "period ends differ", numeratorEnd: "2025-12-31", denominatorEnd: "2024-12-31" },
    "分子期末为 2025-12-31",
    "分母期末为 2024-12-31",
  ],
  "caliber mismatch": [
    { ...where, kind: "caliber mismatch", numeratorCaliber: "Exit rate", denominatorCaliber: "" },
    "分子口径为“Exit rate”",
    "分母未注明口径",
  ],
  "caliber mix": [{ ...where, kind: "caliber mix", mixed: ["Quarter", "Month"] }, "2 种口径", "Quarter", "Month"],
  "unit mix": [{ ...where, kind: "unit mix", mixed: ["USD", "EUR"] }, "2 种单位", "USD", "EUR"],
};

test.each(Object.entries(examples))("%s has Chinese words that hold what it carries", (kind, [finding, ...held]) => {
  const said = chineseFinding(finding);
  expect(finding.kind).toBe(kind);
  expect(said).toMatch(/\p{Script=Han}.*。$/u);
  expect(said).not.toMatch(/English|undefined|NaN/);
  for (const words of held) expect(said).toContain(words);
});

test("the numbers of a finding stand in its words", () => {
  const rows = [
    sourceWith({ id: "M-1", datapoint: "Gross margin", unit: "share", value: 1.4 }),
    sourceWith({ id: "S-1", periodEnd: "2020-12-31" }),
    sourceWith({ id: "R-1", company: "Other", grade: "C", reference: "" }),
  ];
  const said = plausibilityOfRegister(rows, "2025-06-25").map((finding) => chineseFinding(finding));
  expect(said).toContain("利润率为 140%；任何利润率都不会超过 100%。");
  expect(said).toContain("评为 C 级，但没有出处。");
  expect(said.join()).toContain("日期为 2020-12-31，已超过 18 个月");
});

test("every suggestion has Chinese words of its own", () => {
  const source = sourceWith({ caliber: "Month × 12" });
  for (const kind of Object.keys(suggestionWords) as (keyof typeof suggestionWords)[]) {
    const suggestion = {
      ...{ kind, row: 0, id: source.id, from: "E", to: "F", because: ["B"], becauseRows: [1] },
      ...{ words: ["about"], reason: "English" },
    } as GradeSuggestion;
    const because = [sourceWith({ source: "路透社" })];
    const said = chineseSuggestion({ key: kind, source, from: "E", to: "F", suggestion, reason: "English", because });
    expect(said).toMatch(/\p{Script=Han}/u);
    expect(said).not.toMatch(/English|undefined/);
  }
});
