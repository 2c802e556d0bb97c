import { placeOfSlice, type Slice } from "../../../src/app/workbench/chartLabels";

const text = { half: 12, height: 10, zoom: 1 };
const slice = (startAngle: number, endAngle: number, innerRadius = 0): Slice => ({
  x: 100,
  y: 100,
  startAngle,
  endAngle,
  innerRadius,
  outerRadius: 80,
});

test("the label of a slice stands in it, and beside one that is too narrow for it", () => {
  const half = placeOfSlice(slice(-Math.PI / 2, Math.PI / 2), undefined, text)!;
  expect(half.align).toBe("center");
  expect(Math.hypot(half.x - 100, half.y - 100)).toBeLessThan(80);
  for (const [middle, align] of [
    [0.3, "left"],
    [Math.PI - 0.3, "right"],
  ] as const) {
    const narrow = placeOfSlice(slice(middle - 0.02, middle + 0.02), undefined, text)!;
    expect(narrow.align).toBe(align);
    expect(Math.hypot(narrow.x - 100, narrow.y - 100)).toBeGreaterThan(80);
  }
});

test("a label goes where it is told to, in the ring of a doughnut and not in its hole", () => {
  const wide = slice(0, Math.PI);
  expect(placeOfSlice(wide, "None", text)).toBeNull();
  expect(placeOfSlice(wide, "OutsideEnd", text)!.y).toBeGreaterThan(180);
  const ring = placeOfSlice(slice(0, Math.PI, 60), undefined, text)!;
  expect(ring.y - 100).toBeCloseTo(70, 9);
});
