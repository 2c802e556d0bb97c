import fc from "fast-check";
import { Decimal, toDouble } from "../../../src/engine/exact/decimal";
import { figureBridge } from "../../../src/audit/compare/figureBridge";

// Price 5 to 6, volume 10 to 12: revenue 50 to 72. Alone each brings 10; together 2 more, which falls to the later one.
test("changes that work on each other", () => {
  const bridge = figureBridge(50, 72, [
    { id: "price", alone: 60, running: 60 },
    { id: "volume", alone: 60, running: 72 },
  ]);
  expect(bridge).toEqual({
    before: 50,
    after: 72,
    move: 22,
    parts: [
      { id: "price", alone: 10, inSequence: 10 },
      { id: "volume", alone: 10, inSequence: 12 },
    ],
    remainder: 0,
    remainderAlone: 2,
  });
});

test("a step without a number is carried by the next one", () => {
  const { parts, remainder } = figureBridge(1, 4, [
    { id: "a", alone: null, running: null },
    { id: "b", alone: 2, running: 3 },
  ]);
  expect(parts.map(({ inSequence }) => inSequence)).toEqual([null, 2]);
  expect(remainder).toBe(1);
});

test("the parts in sequence and the remainder are the move, to the last digit", () => {
  const cents = fc.integer({ min: -1e9, max: 1e9 }).map((whole) => whole / 100);
  const step = fc.record({ id: fc.string(), alone: cents, running: cents });
  fc.assert(
    fc.property(cents, cents, fc.array(step, { maxLength: 8 }), (before, after, steps) => {
      const { parts, remainder, remainderAlone, move } = figureBridge(before, after, steps);
      const sum = (of: readonly (number | null)[], rest: number) =>
        toDouble(of.reduce<Decimal>((total, part) => total.plus(part!), new Decimal(rest)));
      expect(move).toBe(toDouble(new Decimal(after).minus(before)));
      expect(sum(parts.map(({ inSequence }) => inSequence), remainder)).toBe(move); // prettier-ignore
      expect(sum(parts.map(({ alone }) => alone), remainderAlone)).toBe(move); // prettier-ignore
    }),
    { seed: 20260625, numRuns: 200 },
  );
});
