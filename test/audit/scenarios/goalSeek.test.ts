/** Expected inputs are the roots of the functions, by algebra. */
import { goalSeek, mostSteps, type Goal, type Sought } from "../../../src/audit/scenarios/goalSeek";

function seek(
  of: (input: number) => number | string,
  goal: Omit<Goal, "bounds"> & Partial<Goal>,
): { sought: Sought; steps: number } {
  const trials = goalSeek({ bounds: null, ...goal });
  let steps = 0;
  let step = trials.next();
  while (step.done !== true) {
    steps += 1;
    step = trials.next(of(step.value.get(0) as number));
  }
  return { sought: step.value, steps };
}

test.each<[string, (input: number) => number | string, number, number, number]>([
  ["a line", (x) => 3 * x + 1, 10, 100, 33],
  ["a parabola", (x) => x * x, 1, 2, Math.SQRT2],
  ["a root that only positive numbers have", (x) => (x < 0 ? "#NUM!" : Math.sqrt(x)), 1, 3, 9],
  ["a rate of growth over ten years", (x) => 100 * (1 + x) ** 10, 0.05, 200, 2 ** 0.1 - 1],
  ["a margin, falling towards its pole", (x) => (x === 0 ? "#DIV/0!" : 1 - 40 / x), 50, 0.6, 100],
  ["from an input of 0", (x) => 5 * x, 0, -35, -7],
  ["to a target of 0", (x) => x ** 3 - 8, 1, 0, 2],
])("%s", (_, of, start, target, expected) => {
  const { sought, steps } = seek(of, { start, target });
  expect(sought.kind).toBe("found");
  expect((sought as { input: number }).input).toBeCloseTo(expected, 7);
  expect(steps).toBeLessThan(40);
});

test("a target out of reach is said, with the nearest that was seen", () => {
  // The output never passes 1, which it comes near to far from 0 only.
  const { sought, steps } = seek((x) => 1 - 1 / (1 + x * x), { start: 1, target: 2 });
  expect(sought).toMatchObject({ kind: "not reached" });
  if (sought.kind !== "not reached") return;
  expect(sought.nearest!.output).toBeLessThanOrEqual(1);
  expect(sought.to).toBeGreaterThan(1e6);
  expect(steps).toBeLessThanOrEqual(mostSteps);
});

test("between bounds nothing outside is tried", () => {
  const tried: number[] = [];
  const line = (x: number) => (tried.push(x), 2 * x);
  expect(seek(line, { start: 3, target: 100, bounds: { low: 0, high: 10 } }).sought).toEqual({
    kind: "not reached", nearest: { input: 10, output: 20 }, from: 0, to: 10,
  }); // prettier-ignore
  expect(Math.min(...tried)).toBe(0);
  expect(Math.max(...tried)).toBe(10);
  expect(seek(line, { start: 3, target: 15, bounds: { low: 0, high: 10 } }).sought).toMatchObject({
    kind: "found",
    input: 7.5,
  });
});

test("an output that jumps over the target has no solution", () => {
  const { sought } = seek((x) => (x < 7 ? 10 : 20), { start: 1, target: 15 });
  expect(sought).toMatchObject({ kind: "jumps", below: { output: 10 }, above: { output: 20 } });
  if (sought.kind === "jumps") expect(sought.above.input).toBeCloseTo(7, 9);
});

test("an output in error everywhere is not reached, and has no nearest", () => {
  expect(seek(() => "#REF!", { start: 1, target: 2 }).sought).toMatchObject({ kind: "not reached", nearest: null });
});
