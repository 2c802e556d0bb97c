import { withDecimals } from "../../../src/workbench/tools/decimals";

// What Excel's buttons make of these formats; the built-in ones are those of ECMA-376, 18.8.30.
test.each([
  ["General", "16.25", "0.000"],
  ["General", "5", "0.0"],
  ["0", "5", "0.0"],
  ["0%", "45%", "0.0%"],
  ["#,##0", "1,000", "#,##0.0"],
  ["$#,##0.00_);[Red]($#,##0.00)", "", "$#,##0.000_);[Red]($#,##0.000)"],
  ['_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', "", '_(* #,##0.000_);_(* (#,##0.000);_(* "-"??_);_(@_)'],
  ["0.00E+00", "", "0.000E+00"],
  ['"Q0 "0.0', "", '"Q0 "0.00'],
  ['0;"n/a;0"', "", '0.0;"n/a;0"'],
  ["m/d/yyyy", "", "m/d/yyyy"],
  ["# ?/?", "", "# ?/?"],
  ["@", "", "@"],
])("one decimal more than %s of %s is %s", (format, shown, expected) => {
  expect(withDecimals(format, 1, shown)).toBe(expected);
});

test.each([
  ["General", "16.25", "0.0"],
  ["General", "5", "0"],
  ["0.0", "", "0"],
  ["0", "", "0"],
  ["0.00%", "", "0.0%"],
  ["#,##0.0;(#,##0.0)", "", "#,##0;(#,##0)"],
])("one decimal less than %s of %s is %s", (format, shown, expected) => {
  expect(withDecimals(format, -1, shown)).toBe(expected);
});

test.each(["0.00", "#,##0.00;[Red]-#,##0.00", "0.0E+00", "0.000%"])(
  "more and then less leaves %s as it was",
  (format) => {
    expect(withDecimals(withDecimals(format, 1, ""), -1, "")).toBe(format);
  },
);
