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
  },
  tables: [{ name: "Flow", body: "Model!A10:B11", headers: ["Payer", "Amount"] }],
});

test.each([
  ["Model!B2", "Revenue"],
  ["Model!C4", "Margin"],
  // Five empty cells lie between it and the text on the left.
  ["Model!F6", "Share"],
  // A letter is a grade, not a label.
  ["Model!H7", "Worst"],
  ["Model!B10", "Lab · Amount"],
  ["Model!B11", "Amount"],
  ["Model!A2", "Year"],
  ["Model!Z50", ""],
  ["Gone!A1", ""],
])("%s is about %j", (address, label) => {
  expect(labelOf(snapshot, areaOfAddress(address))).toBe(label);
});
