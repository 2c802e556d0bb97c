import { labelOf } from "../../../src/audit/snapshot/cellLabel";
import { areaOfAddress } from "../../../src/formula/sheetAddress";
import { snapshotOf } from "../snapshotOf";

const snapshot = snapshotOf({
  sheets: {
    Model: {
      cells: {
        A1: "Year",
        B1: "Revenue",
        B2: 5,
        A4: "Margin",
        B4: ["=1/0", "#DIV/0!"],
        C4: 0.4,
        A6: "Far away",
        F6: 7,
        F5: "Share",
        H5: "Worst",
        G7: "I",
        H7: 3,
        A9: "Payer",
        B9: "Amount",
        A10: "Lab",
        B10: 12,
        A11: 2024,
        B11: 13,
      },
    },
    Output: {
      cells: {
        B2: "Unit",
        E2: "Value",
        F2: "Q1 23",
        G2: "Q2 23",
        A3: "Headroom",
        B3: "share",
        F3: 0.4,
        G3: 0.5,
        A4: "Spend",
        B4: "USD bn",
        C4: "CAP-1",
        D4: "C",
        E4: 12,
        F6: 2029,
        G6: 2030,
        A7: "Revenue",
        B7: "USD bn",
        F7: 30,
        G7: 40,
        A8: "Costs",
        F8: 31,
        G8: 32,
      },
    },
  },
  tables: [{ name: "Flow", body: "Model!A10:B11", headers: ["Payer", "Amount"] }],
});

test.each([
  ["Model!B2", "Revenue"],
  ["Model!C4", "Margin"],
  // Four empty cells lie between it and the text on the left.
  ["Model!F6", "Far away · Share"],
  // A letter is a grade, not a label.
  ["Model!H7", "Worst"],
  ["Model!B10", "Lab · Amount"],
  ["Model!B11", "Amount"],
  ["Model!A2", "Year"],
  ["Model!Z50", ""],
  ["Gone!A1", ""],
  // The title of a row, across the columns of unit, source and grade, and the heading of the column.
  ["Output!F3", "Headroom · Q1 23"],
  ["Output!G3", "Headroom · Q2 23"],
  ["Output!E4", "Spend"],
  ["Output!F7", "Revenue · 2029"],
  ["Output!G7", "Revenue · 2030"],
  ["Output!F8", "Costs · 2029"],
])("%s is about %j", (address, label) => {
  expect(labelOf(snapshot, areaOfAddress(address))).toBe(label);
});
