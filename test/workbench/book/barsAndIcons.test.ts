import { barOf, iconOf } from "../../../src/workbench/book/conditional/barsAndIcons";
import { AreaStatistics } from "../../../src/workbench/book/conditional/areaStatistics";
import { defaultRule } from "../../../src/workbench/book/conditional/defaultRules";
import type { Cell } from "../../../src/workbench/book/bookCells";

const area = (...values: number[]) =>
  new AreaStatistics([values.map((value) => ({ value, text: String(value), formula: "" }) as unknown as Cell)]);
const settingsOf = (kind: "DataBar" | "IconSet", changed: object = {}) => {
  const rule = defaultRule(kind);
  return rule?.kind === kind ? { ...rule.settings, ...changed } : {};
};
const numberOf = (formula: string) => Number(formula.replace(/^=/, ""));
const bar = (value: number, values: number[], changed: object = {}) => {
  const found = barOf(settingsOf("DataBar", changed), value, area(...values), numberOf)!;
  return [found.from, found.to, found.axis, found.fill];
};
const icon = (value: number, values: number[], changed: object = {}) =>
  iconOf(settingsOf("IconSet", changed), value, area(...values), numberOf)?.index;

// "Automatic: the shortest bar is 0 or the least value, whichever is less" (Excel's dialog; ECMA-376 18.18.89 cfvo autoMin, autoMax).
test("a bar of its own accord grows from nought", () => {
  expect(bar(50, [10, 50, 100])).toEqual([0, 0.5, null, "#638EC6"]);
  expect(bar(100, [100, 100])).toEqual([0, 1, null, "#638EC6"]);
  expect(bar(0, [0, 0])).toEqual([0, 0, null, "#638EC6"]);
});

test("a bar from the least value to the greatest one leaves the least one without", () => {
  const changed = { lowerBoundRule: { type: "LowestValue" }, upperBoundRule: { type: "HighestValue" } };
  expect(bar(10, [10, 60, 110], changed)).toEqual([0, 0, null, "#638EC6"]);
  expect(bar(60, [10, 60, 110], changed)).toEqual([0, 0.5, null, "#638EC6"]);
});

test("beyond a limit a bar is full or there is none", () => {
  const changed = {
    lowerBoundRule: { type: "Number", formula: "=20" },
    upperBoundRule: { type: "Percent", formula: "=50" },
  };
  expect([10, 30, 90].map((value) => bar(value, [0, 80], changed).slice(0, 2))).toEqual([
    [0, 0],
    [0, 0.5],
    [0, 1],
  ]);
});

// "Negative values and axis": automatic stands where the greatest and the least value leave it, midpoint in the middle, none lets both grow one way.
test("negative bars grow the other way from an axis, in their colour", () => {
  expect(bar(-50, [-100, 300])).toEqual([0.125, 0.25, 0.25, "#FF0000"]);
  expect(bar(150, [-100, 300])).toEqual([0.25, 0.625, 0.25, "#638EC6"]);
  expect(bar(-50, [-100, -20])).toEqual([0.5, 1, 1, "#FF0000"]);
  expect(bar(-50, [-100, 300], { axisFormat: "CellMidPoint" })).toEqual([0.25, 0.5, 0.5, "#FF0000"]);
  expect(bar(0, [-100, 300], { axisFormat: "None" })).toEqual([0, 0.25, null, "#638EC6"]);
  const match = { negativeFormat: { fillColor: "#FF0000", matchPositiveFillColor: true } };
  expect(bar(-50, [-100, 300], match)[3]).toBe("#638EC6");
});

test("from right to left all is turned", () => {
  expect(bar(50, [0, 100], { barDirection: "RightToLeft" })).toEqual([0.5, 1, null, "#638EC6"]);
  expect(bar(-50, [-100, 300], { barDirection: "RightToLeft" })).toEqual([0.75, 0.875, 0.75, "#FF0000"]);
});

// The menu's sets part at 33 and 67 per cent of the way from the least value to the greatest one.
test("an icon is that of the last place which the value has come to", () => {
  const values = [0, 32, 33, 66, 67, 100];
  expect(values.map((value) => icon(value, values))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(values.map((value) => icon(value, values, { reverseIconOrder: true }))).toEqual([2, 2, 1, 1, 0, 0]);
});

test("icons take numbers, what is more than a place, and icons of other sets", () => {
  const criteria = [
    {},
    { type: "Number", operator: "GreaterThan", formula: "=10" },
    { type: "Percentile", operator: "GreaterThanOrEqual", formula: "=50", customIcon: { set: "ThreeFlags", index: 2 } },
  ];
  expect([10, 11].map((value) => icon(value, [0, 10, 12, 20, 30], { criteria }))).toEqual([0, 1]);
  expect(iconOf(settingsOf("IconSet", { criteria }), 12, area(0, 10, 12, 20, 30), numberOf)).toEqual({
    set: "ThreeFlags",
    index: 2,
    hidesValue: false,
  });
  const wrong = [{}, { type: "Formula", operator: "GreaterThan", formula: "=Nothing" }];
  expect(iconOf(settingsOf("IconSet", { criteria: wrong }), 12, area(0, 12), numberOf)).toBeNull();
});
