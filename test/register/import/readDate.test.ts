import { dayOrderOf, readDate } from "../../../src/register/import/readDate";

const date = (text: string, order?: "day first" | "month first") => {
  const reading = readDate(text, order);
  return reading.kind === "date" ? reading.date : reading.kind;
};

test.each([
  ["2024-12-31", "2024-12-31"],
  ["2024/1/5", "2024-01-05"],
  ["2024.02.29", "2024-02-29"],
  ["2024-12-31T00:00:00Z", "2024-12-31"],
  ["2024-12-31 13:45", "2024-12-31"],
  ["2024年12月31日", "2024-12-31"],
  ["31/12/2024", "2024-12-31"],
  ["12/31/2024", "2024-12-31"],
  ["05.05.2024", "2024-05-05"],
  ["31 Dec 2024", "2024-12-31"],
  ["31-dec-2024", "2024-12-31"],
  ["December 31, 2024", "2024-12-31"],
  ["May 3rd, 2024", "2024-05-03"],
  ["20241231", "2024-12-31"],
  ["31-Dec-24", "2024-12-31"],
  ["12/31/24", "2024-12-31"],
  ["Year ended December 31, 2024", "2024-12-31"],
  ["as of 30 June 2025", "2025-06-30"],
])("%s is one date", (text, expected) => {
  expect(date(text)).toBe(expected);
});

test("day and month that could change places are refused, both readings told", () => {
  expect(readDate("03/04/2024")).toEqual({ kind: "two dates", dates: ["2024-04-03", "2024-03-04"] });
});

test("of three numbers of two digits the first may be the year as well", () => {
  // 24 March 2031 if the day comes first, 31 March 2024 if the year does.
  expect(readDate("24/03/31")).toEqual({ kind: "two dates", dates: ["2031-03-24", "2024-03-31"] });
  expect(date("24/03/31", "day first")).toBe("2031-03-24");
});

test.each([
  "",
  "2024",
  "2024-12",
  "2023-02-29",
  "2024-13-01",
  "0202-07-30",
  "20241301",
  "Dec 31",
  "31 Marx 2024",
  "45657",
  "soon",
])("%p is no date", (text) => {
  expect(date(text)).toBe("no date");
});

test("the order of the column decides", () => {
  expect(date("03/04/2024", "day first")).toBe("2024-04-03");
  expect(date("03/04/2024", "month first")).toBe("2024-03-04");
  expect(date("12/31/2024", "day first")).toBe("no date");
  expect(dayOrderOf(["03/04/2024", "31/12/2024"])).toBe("day first");
  expect(dayOrderOf(["03/04/2024", "12/31/2024"])).toBe("month first");
  expect(dayOrderOf(["31/12/2024", "12/31/2024"])).toBeNull();
  expect(dayOrderOf(["03/04/2024"])).toBeNull();
});
