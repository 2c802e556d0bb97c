import { layoutOf } from "../../../src/pane/models/modelLayout";

const placesOf = (sheets: Parameters<typeof layoutOf>[0]) =>
  Object.fromEntries(layoutOf(sheets).boxes.map(({ name, column, row }) => [name, [column, row]]));

test("a sheet stands right of the last sheet that it reads", () => {
  const sheets = [
    { name: "About", reads: [] },
    { name: "Flows", reads: ["Sources"] },
    { name: "Sources", reads: [] },
    { name: "Checks", reads: ["Flows", "Sources"] },
  ];
  expect(placesOf(sheets)).toEqual({ About: [0, 0], Sources: [0, 1], Flows: [1, 0], Checks: [2, 0] });
  expect(layoutOf(sheets).arrows.map(({ from, to }) => `${from.name}>${to.name}`)).toEqual([
    "Sources>Flows",
    "Flows>Checks",
    "Sources>Checks",
  ]);
});

test("circles and unknown sheets do not stop the drawing", () => {
  const layout = layoutOf([
    { name: "A", reads: ["B", "Elsewhere"] },
    { name: "B", reads: ["A"] },
  ]);
  expect(layout.boxes).toHaveLength(2);
  expect(layout.columns).toBe(2);
  expect(layoutOf([])).toEqual({ boxes: [], arrows: [], columns: 0, rows: 0 });
});
