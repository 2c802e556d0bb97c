/** The grade map lists what somebody could have got wrong: figures, not the numbers that only name them. */
import { atOnce } from "../../../src/audit/trace/timeSlices";
import { CellGraph } from "../../../src/audit/trace/cellGraph";
import { gradeMapSteps } from "../../../src/audit/trace/gradeMapSteps";
import { snapshotOf } from "../snapshotOf";

test("years, numbers of periods, ids and dates are no figures; amounts that look like them are", () => {
  const book = snapshotOf({
    sheets: {
      Model: {
        cells: {
          B1: 2024,
          C1: 2025,
          D1: ["=C1+1", 2026],
          B2: 1,
          C2: 2,
          D2: 3,
          A3: "Revenue",
          B3: 2000,
          C3: 5,
          D3: 6,
          A4: "First year",
          B4: 2023,
          A5: "Customer ID",
          B5: 4711,
          A6: "Delivered",
          B6: { date: 45_000 },
          A7: "Tokens",
          B7: 1984,
          C7: 7,
          D7: 8,
        },
      },
    },
  });
  const area = { sheet: "Model", row: 0, column: 0, rowCount: 20, columnCount: 8 };
  const cells = atOnce(gradeMapSteps(new CellGraph(book), [area], "2026-06-25"));
  expect(cells.map(({ address }) => address.slice("Model!".length))).toEqual(["B3", "C3", "D3", "B7", "C7", "D7"]);
});
