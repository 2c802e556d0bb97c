import { areaRuleOf, areaTestOf } from "../../../src/app/files/areaTests";
import { presetCriteria } from "../../../src/workbench/book/bookConditionalFormats";
import { defaultRule } from "../../../src/workbench/book/conditional/defaultRules";

type AreaRule = Parameters<typeof areaTestOf>[0];

type Settings = Readonly<Record<string, unknown>>;
const startOf = (kind: "DataBar" | "IconSet") => (defaultRule(kind) as { readonly settings: Settings }).settings;
const there = (rule: AreaRule) => areaTestOf(rule, (operand) => (typeof operand === "number" ? `${operand}` : "=$A$1"));
const back = (rule: AreaRule) => {
  const test = there(rule);
  return test && areaRuleOf(test, (value) => (value.startsWith("=") ? null : Number(value)));
};
const icons = (settings: object): AreaRule => ({
  kind: "IconSet",
  settings: { ...startOf("IconSet"), ...settings },
});

test.each([
  ...presetCriteria.map((criterion): AreaRule => ({ kind: "PresetCriteria", criterion })),
  { kind: "TopBottom", type: "BottomPercent", rank: 5 } as const,
  { kind: "TopBottom", type: "TopItems", rank: 3 } as const,
  defaultRule("ColorScale") as AreaRule,
  icons({
    style: "FiveQuarters",
    criteria: [0, 20, 40, 60, 80].map((limit) => ({ type: "Number", operator: "GreaterThan", formula: `=${limit}` })),
  }),
])("what a file says of %j is the same rule again", (rule) => {
  // An icon's first limit lies below all, whatever is said of it.
  const first = { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };
  const read = back(rule);
  const expected =
    rule.kind === "IconSet"
      ? {
          ...rule,
          settings: { ...rule.settings, criteria: [first, ...(rule.settings["criteria"] as object[]).slice(1)] },
        }
      : rule;
  expect(read).toEqual(expected);
});

test("a data bar keeps its limits, its colour and whether it hides the numbers", () => {
  const start = startOf("DataBar");
  const changed = {
    lowerBoundRule: { type: "Number", formula: "=5" },
    positiveFormat: { fillColor: "#123456", borderColor: "", gradientFill: true },
    showDataBarOnly: true,
  };
  const read = back({ kind: "DataBar", settings: { ...start, ...changed } });
  expect(read).toEqual({
    kind: "DataBar",
    settings: { ...start, ...changed, upperBoundRule: { type: "HighestValue" } },
  });
});

test("what only newer programs know is left out: their icons, icons of several sets, automatic limits of icons", () => {
  const limit = { type: "Percent", operator: "GreaterThan", formula: "=10" };
  expect(there(icons({ style: "ThreeStars" }))).toBeNull();
  expect(
    there(icons({ criteria: [limit, limit, { ...limit, customIcon: { set: "ThreeFlags", index: 0 } }] })),
  ).toBeNull();
  expect(there(icons({ criteria: [limit, limit, { type: "Automatic" }] }))).toBeNull();
});

test("a scale with a limit that only Excel works out is not taken", () => {
  const points = [
    { kind: "min", value: null, color: "#F8696B" },
    { kind: "formula", value: "=MAX(A1:A9)", color: "#63BE7B" },
  ] as const;
  expect(areaRuleOf({ kind: "colorScale", points }, () => null)).toBeNull();
});
