import { chartScale } from "../../../src/workbench/book/chartScale";

const automatic = { minimum: null, maximum: null, majorUnit: null, scaleType: "Linear", logBase: 10 } as const;
const logarithmic = { ...automatic, scaleType: "Logarithmic" } as const;

test.each([
  ["starts at zero", [4, 44], { minimum: 0, maximum: 50, majorUnit: 10 }],
  ["leaves room above the last value", [0, 100], { minimum: 0, maximum: 120, majorUnit: 20 }],
  ["reaches below zero", [-553.8, 4253.8], { minimum: -1000, maximum: 5000, majorUnit: 1000 }],
  ["ends at zero when all is negative", [-8, -3], { minimum: -10, maximum: 0, majorUnit: 2 }],
  ["shows values that lie close together", [100, 104], { minimum: 99, maximum: 105, majorUnit: 1 }],
  ["has no noise in its ends", [0.1, 0.3], { minimum: 0, maximum: 0.35, majorUnit: 0.05 }],
  ["has something to show of a single value", [7], { minimum: 0, maximum: 8, majorUnit: 2 }],
  ["has something to show of zero", [0], { minimum: 0, maximum: 0.2, majorUnit: 0.2 }],
  ["has something to show of nothing", [], { minimum: 0, maximum: 1.2, majorUnit: 0.2 }],
])("a linear axis %s", (_, values, scale) => {
  expect(chartScale(values, automatic)).toEqual(scale);
});

test.each([
  ["runs over whole powers", [3, 400], { minimum: 1, maximum: 1000, majorUnit: 10 }],
  ["ends on a power that is a value", [1, 1000], { minimum: 1, maximum: 1000, majorUnit: 10 }],
  ["reaches far below one", [0.08, 60], { minimum: 0.01, maximum: 100, majorUnit: 10 }],
  ["leaves out what has no logarithm", [0, -5, 20], { minimum: 10, maximum: 100, majorUnit: 10 }],
  ["shows a single power", [10], { minimum: 10, maximum: 100, majorUnit: 10 }],
])("a logarithmic axis %s", (_, values, scale) => {
  expect(chartScale(values, logarithmic)).toEqual(scale);
});

test("what is set stays, what is not follows", () => {
  expect(chartScale([4, 44], { ...automatic, minimum: 10, majorUnit: 5 })).toEqual({
    minimum: 10,
    maximum: 45,
    majorUnit: 5,
  });
  expect(chartScale([4, 44], { ...logarithmic, maximum: 1e6 })).toEqual({ minimum: 1, maximum: 1e6, majorUnit: 10 });
  expect(chartScale([null, 8, 512], { ...logarithmic, logBase: 2 })).toEqual({
    minimum: 8,
    maximum: 512,
    majorUnit: 2,
  });
});
