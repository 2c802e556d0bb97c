import { percentOf } from "../../../src/pane/parts/percentOf";

const shown =
  (digits: 0 | 1, language = "en") =>
  (part: number) =>
    percentOf(part, language, digits);

test("a trace is not called zero, nor nearly all the whole, in whole per cents", () => {
  expect([0, 0.0049, 0.005, 0.253, 0.994, 0.995, 0.99999, 1].map(shown(0))).toEqual([
    ...["0%", "<1%", "1%", "25%", "99%", ">99%", ">99%", "100%"],
  ]);
});

test("nor in tenths", () => {
  expect([0, 0.0001, 0.0005, 0.253, 0.9994, 0.9995, 0.99999, 1].map(shown(1))).toEqual([
    ...["0%", "<0.1%", "0.1%", "25.3%", "99.9%", ">99.9%", ">99.9%", "100%"],
  ]);
});

test("parts of opposite sign pass the whole", () => {
  expect([-0.2, 1.25].map(shown(0))).toEqual(["-20%", "125%"]);
});

test("the sign stands as the language has it", () => {
  // CLDR: German parts number and sign by a no-break space.
  expect(percentOf(0.999, "de", 0)).toBe(">99\u00a0%");
});
