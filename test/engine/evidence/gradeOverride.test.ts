import fc from "fast-check";
import { ModelError } from "../../../src/engine/arguments/error";
import { grades } from "../../../src/engine/grade";
import {
  overrideFindings,
  overrideMark,
  parseOverrides,
  withOverride,
  withoutOverrides,
  type GradeOverride,
} from "../../../src/engine/evidence/gradeOverride";
import { datapoint, seed } from "./datapoints";

const override: GradeOverride = {
  from: "E",
  to: "C",
  reason: "The company published it",
  name: "Jane Doe",
  date: "2026-06-25",
};
const line = "Override E → C by Jane Doe on 2026-06-25: The company published it";

test("an override is one line that anybody can read", () => {
  expect(overrideMark(override)).toBe(line);
  expect(parseOverrides(line)).toEqual([override]);
  expect(parseOverrides(line.replace("→", "->"))).toEqual([override]);
});

test.each([
  ["reason", { reason: " \n " }, "reason needs a reason for the override; got blank"],
  ["name", { name: "" }, "name needs the name of who overrides the grade; got blank"],
  ["name", { name: "Jane: Doe" }, 'name needs a name without a colon; got "Jane: Doe"'],
  ["date", { date: "" }, "date needs a day like 2026-06-25; got blank"],
  ["date", { date: "2026-02-30" }, 'date needs a day like 2026-06-25; got "2026-02-30"'],
  ["to", { to: "E" }, 'to needs another grade than E; got "E"'],
  ["to", { to: "K" }, 'to needs a letter A-J; got "K"'],
  ["from", { from: "" }, "from needs a letter A-J or ungraded; got blank"],
])("without its %s it is refused: %j", (_, part, message) => {
  const attempt = () => overrideMark({ ...override, ...part } as GradeOverride);
  expect(attempt).toThrow(ModelError);
  expect(attempt).toThrow(message);
});

const oneLine = (text: string) => text.trim().replace(/\s+/g, " ");
const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 }).filter((given) => oneLine(given) !== "");
const anyOverride = fc
  .record({
    from: fc.constantFrom(...grades, "ungraded" as const),
    to: fc.constantFrom(...grades),
    reason: text,
    name: text.map((given) => given.replaceAll(":", "")).filter((given) => oneLine(given) !== ""),
    date: fc
      .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
  })
  .filter(({ from, to }) => from !== to);

test("whatever the reason and the name, the mark reads back as it was given, each on one line", () => {
  fc.assert(
    fc.property(anyOverride, (given) => {
      const read = { ...given, reason: oneLine(given.reason), name: oneLine(given.name) };
      expect(overrideMark(given)).not.toMatch(/[\r\n]/);
      expect(parseOverrides(overrideMark(given))).toEqual([read]);
    }),
    { seed, numRuns: 3000 },
  );
});

test("the newest stands first and what was there before stays", () => {
  const before = "Leaked statements, as the report restates them.";
  fc.assert(
    fc.property(anyOverride, anyOverride, (first, second) => {
      const reason = withOverride(withOverride(before, first), second);
      expect(parseOverrides(reason).map(({ to }) => to)).toEqual([second.to, first.to]);
      expect(withoutOverrides(reason)).toBe(before);
      expect(withoutOverrides(before)).toBe(before);
    }),
    { seed, numRuns: 300 },
  );
  expect(withOverride("  ", override)).toBe(line);
});

test("a mark without its parts, and one that is not the row's grade, are found", () => {
  const rows = [
    datapoint({ id: "fine", grade: "c", reason: line }),
    datapoint({ id: "bare", grade: "C", reason: "Override E → C: the company said so" }),
    datapoint({ id: "no day", grade: "C", reason: line.replace("06-25", "06-31") }),
    datapoint({ id: "no change", grade: "E", reason: line.replace("C", "E") }),
    datapoint({ id: "moved on", grade: "B", reason: `${line}\nOverride F → E` }),
    datapoint({ id: "emptied", grade: "", reason: line }),
    datapoint({ id: "prose", reason: "Overrides are not needed" }),
  ];
  expect(overrideFindings(rows).map(({ kind, severity, ids }) => [kind, severity, ids[0]])).toEqual([
    ["incomplete override", "error", "bare"],
    ["incomplete override", "error", "no day"],
    ["incomplete override", "error", "no change"],
    ["incomplete override", "error", "moved on"],
    ["override mismatch", "warning", "moved on"],
    ["override mismatch", "warning", "emptied"],
  ]);
  expect(overrideFindings(rows).at(-1)!.sentence).toBe(
    "Lab · Revenue has the grade ungraded, but its newest override says C",
  );
});
