/** JSON against JavaScript's own reader, and what it refuses. */
import fc from "fast-check";
import {
  NotJson,
  PrintedNumber,
  readExactJson,
  type ExactJson,
} from "../../../../src/register/import/filings/exactJson";

function plain(json: ExactJson): unknown {
  if (json instanceof PrintedNumber) return Number(json.digits);
  if (json instanceof Map)
    return Object.fromEntries([...json].map(([name, value]) => [name, plain(value as ExactJson)]));
  return Array.isArray(json) ? json.map((item) => plain(item as ExactJson)) : json;
}

test("reads what JavaScript reads", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(0, 1, 3), (text, indent) => {
      const spaced = JSON.stringify(JSON.parse(text), null, indent);
      expect(plain(readExactJson(spaced))).toEqual(JSON.parse(spaced));
    }),
    { seed: 20260625, numRuns: 500 },
  );
});

test("keeps the digits of a number and every escape", () => {
  expect(readExactJson("123456789012345678901234567890.10")).toEqual(
    new PrintedNumber("123456789012345678901234567890.10"),
  );
  expect(readExactJson('\uFEFF"\\u00e9\\n\\"\\/\\\\"')).toBe('é\n"/\\');
});

test("refuses what JavaScript refuses, with line and column", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom("", "x", "}", ",", '"'), (text, at, put) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + put + text.slice(place + 1);
      let isJson = true;
      try {
        JSON.parse(broken);
      } catch {
        isJson = false;
      }
      if (isJson) readExactJson(broken);
      else expect(() => readExactJson(broken)).toThrow(NotJson);
    }),
    { seed: 20260625, numRuns: 500 },
  );
});

test.each([
  ['{"a":1,\n "a":2}', 2, 2, 'each member once, "a" stands twice'],
  ["[1,\n2", 2, 2, "a comma or ]"],
  ["[01]", 1, 3, "a comma or ]"],
  ['"a\nb"', 1, 3, "a closing quotation mark"],
  ['{"a" 1}', 1, 6, "a colon"],
  ["[]x", 1, 3, "nothing after its end"],
  ["[".repeat(200), 1, 101, "at most 100 levels"],
])("%j is refused at line %i column %i", (text, line, column, needs) => {
  expect(() => readExactJson(text)).toThrow(expect.objectContaining({ line, column, needs }));
});
