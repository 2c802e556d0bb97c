import fc from "fast-check";
import { grades } from "../../../src/engine/grade";
import { marginTrouble } from "../../../src/engine/evidence/plausibilityOfMargin";
import { plausibilityOfModel } from "../../../src/engine/evidence/plausibilityOfModel";
import { monthsStated, plausibilityOfRatio } from "../../../src/engine/evidence/plausibilityOfRatio";
import { referenceFindings } from "../../../src/engine/evidence/plausibilityOfReference";
import { spendingNamed } from "../../../src/engine/evidence/plausibilityOfSign";
import { plausibilityOfSum } from "../../../src/engine/evidence/plausibilityOfSum";
import { datapoint, seed } from "./datapoints";

describe("margins", () => {
  test.each([
    ["Gross margin", "share", 60, "margin above 100%"],
    ["Gross margin", "%", 101, "margin above 100%"],
    ["Operating margin", "share", -5.01, "margin below -500%"],
    ["毛利率", "", 1.2, "margin above 100%"],
    ["Gross margin", "%", 60, null],
    ["Price at 50-75% gross margin, upper end", "", 1.68, null],
    ["Cost of revenue that the gross margin leaves", "share", 2.22, null],
    ["由毛利率得出的营业成本", "share", 2.22, null],
    ["毛利率 50% 时的价格", "", 1.68, null],
    ["毛利率，占价格的比例", "share", 60, "margin above 100%"],
    ["Margin gained by saving over selling, percentage points", "", 4, null],
    ["Margin gained", "points", 4, null],
    ["节省比销售多带来 4 个百分点的利润率", "", 4, null],
    ["Gross margin", "share", 1, null],
    ["Gross margin", "share", -5, null],
    ["Gross margin", "USD bn", 60, null],
    ["Marginal cost", "share", 60, null],
    ["Revenue", "", 60, null],
  ])("%s in %j of %d: %s", (label, unit, value, kind) =>
    expect(marginTrouble(label, unit, value)?.kind ?? null).toBe(kind),
  );

  test("are possible from −500% to 100% and nowhere else, in either unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 300 }), (percent) => {
        const isPossible = percent >= -500 && percent <= 100;
        expect(marginTrouble("Margin", "%", percent) === null).toBe(isPossible);
        expect(marginTrouble("Margin", "share", percent / 100) === null).toBe(isPossible);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

test.each([
  ["Capex", "capex"],
  ["Cap-ex, AI", "capex"],
  ["Capital expenditures", "capex"],
  ["Purchases of property and equipment", "capex"],
  ["资本开支", "capex"],
  ["Depreciation", "depreciation"],
  ["Depreciation & amortisation", "depreciation"],
  ["折旧", "depreciation"],
  ["资本性支出（前期）", "capex"],
  ["折旧、摊销与减值", "depreciation"],
  ["Accumulated depreciation", null],
  ["Capex growth", null],
  ["Cash flow after capex", null],
  ["Net capex", null],
  ["折旧与减值", "depreciation"],
  ["累计折旧", null],
  ["2020 年的折旧 · 差异", null],
  ["折旧余量", null],
  ["折旧前营业成本", null],
  ["AI 扣除资本开支后现金，最后预测年", null],
  ["资本开支变动", null],
  ["折旧减已使用的资本成本", null],
  ["EBITDA less capex", null],
  ["资本支出占 GDP 的 1.1% · 差异", null],
  ["资本开支后的现金", null],
  ["资本开支净额", null],
  ["营业利润减折旧", null],
  ["投资与收入之比（由资本支出与收入得出）", null],
  ["Revenue", null],
])("%s names the spending %s", (label, spending) => expect(spendingNamed(label)).toBe(spending));

describe("rows of a model", () => {
  const row = (label: string, values: readonly (number | null)[], unit = "USD bn") => ({
    id: "Stack!B4:E4",
    label,
    unit,
    values,
  });
  const found = (...rows: Parameters<typeof plausibilityOfModel>[0]) =>
    plausibilityOfModel(rows).map(({ kind, severity, rows: [place], places }) => [kind, severity, place, places]);

  test("each kind of trouble is found in its cells", () => {
    expect(
      found(
        row("Revenue", [1, 2, 2100, 4]),
        row("Gross margin", [0.6, 62, null, 0.6], "share"),
        row("Capex", [5, -6, 7]),
        row("Depreciation", [-1, -1, null]),
        row("Staff cost", [10, 11, 72, 12]),
      ),
    ).toEqual([
      ["unit slip", "error", 0, [2]],
      ["margin above 100%", "error", 1, [1]],
      ["unit slip", "error", 1, [1]],
      ["negative spending", "error", 2, [1]],
      ["negative spending", "warning", 3, [0, 1]],
      ["off its neighbours", "warning", 4, [2]],
    ]);
  });

  test("what is sound raises nothing", () => {
    expect(
      found(
        row("Revenue", [1, 14, 196, 2744]),
        row("Gross margin", [-4, -0.5, 0.02, 0.6], ""),
        row("Growth of capex", [-0.2, 3, 0.1], ""),
        row("Capex", [0, 0, 12, null]),
        row("Tokens", [], "tn"),
      ),
    ).toEqual([]);
  });

  test("a finding names the row, the value and its size", () => {
    expect(plausibilityOfModel([row("", [10, 11, 72, 12])])[0]).toEqual({
      kind: "off its neighbours",
      severity: "warning",
      rows: [0],
      ids: ["Stack!B4:E4"],
      places: [2],
      value: 72,
      ratio: 6,
      sentence: "Stack!B4:E4 is 72, 6 times its nearer neighbour",
    });
  });
});

describe("a ratio", () => {
  const figure = (label: string, facts = {}) => ({
    id: label,
    label,
    unit: "USD bn",
    caliber: "",
    periodEnd: "",
    ...facts,
  });
  const found = (...pair: Parameters<typeof plausibilityOfRatio>) =>
    plausibilityOfRatio(...pair).map((finding) => {
      const { kind, severity } = finding;
      if (kind === "period mismatch") return [kind, severity, finding.numeratorMonths, finding.denominatorMonths];
      if (kind === "period ends differ") return [kind, severity, finding.numeratorEnd, finding.denominatorEnd];
      return [kind, severity, finding.numeratorCaliber, finding.denominatorCaliber];
    });

  test.each([
    ["Cost, Q1 2026", 3],
    ["Quarterly cost", 3],
    ["H1 2025 revenue", 6],
    ["Monthly revenue", 1],
    ["Revenue FY2025", 12],
    ["Annual revenue", 12],
    ["TTM revenue", 12],
    ["Annualized quarterly revenue", 12],
    ["Best month × 12", 12],
    ["2025年度收入", 12],
    ["Installed GPUs", null],
    ["Revenue", null],
    ["Revenue, trailing four quarters", 12],
  ])("reads %j as %p months", (label, months) => expect(monthsStated(figure(label))).toBe(months));

  test("a count of time is of no period", () => {
    expect(monthsStated(figure("Months in a year", { unit: "months" }))).toBeNull();
    expect(monthsStated(figure("Months in a year"))).toBeNull();
    expect(monthsStated(figure("Number of months in a quarter"))).toBeNull();
    expect(monthsStated(figure("一个季度的月数"))).toBeNull();
    expect(monthsStated(figure("Price a user", { unit: "USD a month" }))).toBe(1);
  });

  test("believes the caliber first, then the unit, then the label", () => {
    expect(monthsStated(figure("Q1 2026 revenue", { caliber: "Fiscal year" }))).toBe(12);
    expect(monthsStated(figure("Q1 2026 revenue", { caliber: "Point in time" }))).toBeNull();
    expect(monthsStated(figure("Annual revenue", { unit: "USD bn per month" }))).toBe(1);
  });

  test("of a quarter over a fiscal year is off by four", () => {
    const [finding] = plausibilityOfRatio(figure("Cost, Q1 2026"), figure("Revenue", { caliber: "Fiscal year" }));
    expect(finding).toEqual({
      kind: "period mismatch",
      severity: "error",
      rows: [0, 1],
      ids: ["Cost, Q1 2026", "Revenue"],
      numeratorMonths: 3,
      denominatorMonths: 12,
      sentence: "Cost, Q1 2026 is of 3 months and Revenue of 12 months; the ratio needs equal periods",
    });
    expect(
      plausibilityOfRatio(figure("", { id: "B4", caliber: "Month" }), figure("Year", { caliber: "Calendar year" }))[0]!
        .sentence,
    ).toContain("B4 is of 1 month and");
  });

  test.each([
    [
      "two years that end a year apart",
      { caliber: "Fiscal year", periodEnd: "2025-12-31" },
      { caliber: "Fiscal year", periodEnd: "2024-12-31" },
      [["period ends differ", "warning", "2025-12-31", "2024-12-31"]],
    ],
    [
      "two years that end 7 days apart",
      { caliber: "Fiscal year", periodEnd: "2025-12-31" },
      { caliber: "Fiscal year", periodEnd: "2025-12-24" },
      [],
    ],
    [
      "a year of no known end",
      { caliber: "Fiscal year", periodEnd: "" },
      { caliber: "Fiscal year", periodEnd: "2024-12-31" },
      [],
    ],
    [
      "a pace over a year",
      { caliber: "Exit rate" },
      { caliber: "Calendar year" },
      [["caliber mismatch", "notice", "Exit rate", "Calendar year"]],
    ],
    [
      "a pace over an annual figure",
      { caliber: "Exit rate" },
      { unit: "USD bn per year" },
      [["caliber mismatch", "notice", "Exit rate", ""]],
    ],
    ["a stock over a year", { caliber: "Point in time" }, { caliber: "Calendar year" }, []],
    ["a year over what is not stated", { caliber: "Calendar year" }, {}, []],
  ])("of %s", (_, one, other, expected) => expect(found(figure("One", one), figure("Other", other))).toEqual(expected));

  test("turned over finds the same", () => {
    const calibers = fc.constantFrom("", "Fiscal year", "Quarter", "Month", "Exit rate", "Point in time");
    const ends = fc.constantFrom("", "2025-12-31", "2025-12-27", "2025-09-30");
    const any = fc.record({ caliber: calibers, periodEnd: ends });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const kinds = (a: object, b: object) =>
          plausibilityOfRatio(figure("A", a), figure("B", b)).map(({ kind }) => kind);
        expect(kinds(one, other)).toEqual(kinds(other, one));
        expect(kinds(one, one)).toEqual([]);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe("a sum", () => {
  const term = (caliber: string, unit = "USD bn") => ({ id: caliber, label: caliber, unit, caliber });
  const found = (...terms: ReturnType<typeof term>[]) =>
    plausibilityOfSum("Total", terms).map(({ kind, severity, mixed }) => [kind, severity, mixed]);

  test.each([
    ["one caliber", [term("Quarter"), term(" quarter "), term("")], []],
    [
      "a year and a best month × 12",
      [term("Fiscal year"), term("Best month × 12"), term("fiscal year")],
      [["caliber mix", "warning", ["Fiscal year", "Best month × 12"]]],
    ],
    [
      "years of two calendars",
      [term("Fiscal year"), term("Calendar year"), term("Trailing 12 months")],
      [["caliber mix", "notice", ["Fiscal year", "Calendar year", "Trailing 12 months"]]],
    ],
    [
      "a year and a quarter",
      [term("Fiscal year"), term("Quarter")],
      [["caliber mix", "warning", ["Fiscal year", "Quarter"]]],
    ],
    [
      "two currencies",
      [term("Quarter"), term("Quarter", "EUR bn"), term("Quarter", "")],
      [["unit mix", "error", ["USD bn", "EUR bn"]]],
    ],
    [
      "two scales",
      [term("Quarter"), term("Quarter", "USD m"), term("Quarter", "$bn")],
      [["unit mix", "error", ["USD bn", "USD m"]]],
    ],
    ["nothing", [], []],
  ])("of %s", (_, terms, expected) => expect(found(...terms)).toEqual(expected));

  test("says what it mixes", () => {
    expect(plausibilityOfSum("Stack!B9", [term("Quarter"), term("Month")])[0]).toMatchObject({
      rows: [0, 1],
      ids: ["Quarter", "Month"],
      sentence: "Stack!B9 adds up figures of 2 calibers: Quarter, Month",
    });
  });

  test("finds the same in any order of its terms", () => {
    const any = fc.array(
      fc.constantFrom(
        ...["Quarter", "Fiscal year", "Exit rate", ""].flatMap((caliber) =>
          ["USD bn", "USD m", ""].map((unit) => term(caliber, unit)),
        ),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(any, (terms) => {
        const sorted = (given: typeof terms) =>
          found(...given).map(([kind, severity, mixed]) => [kind, severity, [...(mixed as string[])].sort()]);
        expect(sorted([...terms].reverse())).toEqual(sorted(terms));
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe("references", () => {
  const found = (facts: object) =>
    referenceFindings([datapoint({ id: "x", grade: "E", ...facts })]).map(
      ({ kind, severity }) => `${severity}: ${kind}`,
    );

  test.each([
    ["an address", { reference: "https://www.sec.gov/a" }, []],
    ["a DOI", { reference: "doi:10.1000/182" }, []],
    ["a document", { reference: "10-K 2025, note 4" }, []],
    ["nothing", {}, ["warning: missing reference"]],
    ["nothing, for a filing", { grade: "A" }, ["error: missing reference"]],
    ["nothing, for an estimate", { grade: "G" }, []],
    ["nothing, ungraded", { grade: "" }, []],
    ["a placeholder", { reference: "TBD" }, ["warning: missing reference"]],
    ["digits only", { reference: "2025" }, ["warning: missing reference"]],
    ["a script", { reference: "javascript:alert(1)" }, ["warning: unusable reference"]],
    ["a file of one's own, for a filing", { grade: "b", reference: "C:\\10-K.pdf" }, ["error: unusable reference"]],
    [
      "a link its reason calls dead",
      { reference: "https://a.com/b", reason: "Dead link since May" },
      ["warning: dead reference"],
    ],
    ["a link it calls dead itself", { reference: "Blog post (no longer available)" }, ["warning: dead reference"]],
  ])("that are %s", (_, facts, expected) => expect(found(facts)).toEqual(expected));

  test("are asked for above G and nowhere else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...grades), (grade) => {
        expect(found({ grade }).length).toBe("ABCDEF".includes(grade) ? 1 : 0);
      }),
      { seed, numRuns: 50 },
    );
  });

  test("are named in the sentence", () => {
    const rows = [
      datapoint(),
      datapoint({ reference: "?" }),
      datapoint({ reference: "ftp://a.com" }),
      datapoint({ reference: "www.a.com", reason: "404" }),
    ];
    expect(referenceFindings(rows).map(({ sentence }) => sentence)).toEqual([
      "Lab · Revenue is graded E, but its reference is blank; it needs an address, a DOI or a document's name",
      'Lab · Revenue is graded E, but its reference "?" finds no document; it needs an address, a DOI or a document\'s name',
      'Lab · Revenue is graded E, but its reference "ftp://a.com" is no address of the web that others can open',
      "Lab · Revenue is graded E, but its reference is said to be dead",
    ]);
  });
});
