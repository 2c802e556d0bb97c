import { shownPair } from "../../../src/pane/texts/changeTexts";

const pair = (before: number | string, after: number | string, text = "") => {
  const moved = { before, after, beforeText: text, afterText: text, move: null, relativeMove: null };
  return shownPair(moved);
};

test("a move too small for the cells' format is told with as many digits as tell it, and one more", () => {
  expect(pair(0.5487579515152664, 0.5487600111, "54.9%")).toEqual(["54.8758%", "54.876%"]);
  expect(pair(1234567.891, 1234567.9, "1,234,568")).toEqual(["1234567.891", "1234567.9"]);
  expect(pair(0.1 + 0.2, 0.3, "0.30")).toEqual(["0.30000000000000004", "0.3"]);
  expect(pair("a", "b")).toEqual(["a", "b"]);
});
