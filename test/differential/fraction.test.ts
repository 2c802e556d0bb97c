import { Fraction } from "./fraction";

describe("fractions", () => {
  test.each([0, 1, -1, 0.1, 1e21, 1e-7, -123.456e-20, 5e-324, 1.7976931348623157e308, 1 / 3])(
    "%d reads back as itself",
    (value) => expect(Fraction.of(value).toNumber()).toBe(value),
  );
  test("a third thrice is one, and 0.1 and 0.2 are 0.3", () => {
    expect(Fraction.of(1).over(3).times(3).equals(1)).toBe(true);
    expect(Fraction.of(0.1).plus(0.2).equals(0.3)).toBe(true);
    expect(Fraction.of(-7).over(2).floor()).toBe(-4);
  });
});
