import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/engine/evidence/finding";
import { suggestionWords, type GradeSuggestion } from "../../../src/engine/evidence/gradeSuggestion";
import { plausibilityOfRegister } from "../../../src/engine/evidence/plausibilityOfRegister";
import { chineseFinding, chineseSuggestion } from "../../../src/pane/review/findingWords.zh-CN";
import { sourceWith } from "../fakeWorkbook";

const engine = join(__dirname, "../../../src/engine/evidence");

/** The kinds that the checks of the engine may give, read from their types. */
function kinds(): string[] {
  const files = readdirSync(engine).filter((name) => /^(plausibility|caliber|staleness|gradeOverride)/.test(name));
  const texts = files.map((name) => readFileSync(join(engine, name), "utf8"));
  const declared = texts.flatMap((text) => [...text.matchAll(/(?:Finding<|readonly kind:|OwnKind =)([^;{>]*)/g)]);
  const names = declared.flatMap(([, union = ""]) => [...union.matchAll(/"([a-z][a-z0-9 %-]+)"/g)]);
  return [...new Set(names.map(([, name = ""]) => name).filter((name) => name !== "kind"))];
}

test("every kind of finding has Chinese words of its own", () => {
  expect(kinds().length).toBeGreaterThanOrEqual(20);
  for (const kind of kinds()) {
    const said = chineseFinding({ kind, severity: "warning", rows: [0], ids: ["A"], sentence: "English" } as Finding);
    expect([kind, said]).toEqual([kind, expect.stringMatching(/\p{Script=Han}/u)]);
    expect(said).not.toMatch(/undefined|NaN/);
  }
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
