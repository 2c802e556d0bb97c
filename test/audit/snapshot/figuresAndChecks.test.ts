import { checkResults } from "../../../src/audit/snapshot/checkResults";
import { headlineFigures } from "../../../src/audit/snapshot/headlineFigures";
import { snapshotOf } from "../snapshotOf";

test("headline figures stand below their header, with their units, until a line has no label", () => {
  const snapshot = snapshotOf({
    sheets: {
      Model: {
        cells: {
          A1: "headline ", B1: "Unit", C1: "Value",
          A2: "Revenue", B2: "USD m", C2: 12,
          A3: "Words", C3: "none",
          A4: "Margin", C4: ["=C2/24", 0.5],
          A5: "In error", C5: ["=1/0", "#DIV/0!"],
          A6: "On", C6: { date: 45000 },
          A8: "Below a blank line", C8: 9,
        },
      },
      Other: { cells: { B3: "Headline", C3: "Worth", L3: "Value", B4: "Far", L4: 1, A9: ['="Headline"', "Headline"] } },
      Plain: { cells: { A1: "Headline", B1: "Value", A2: "Users", B2: 3 } },
    },
  }); // prettier-ignore
  expect(headlineFigures(snapshot)).toEqual([
    { sheet: "Model", row: 1, column: 2, label: "Revenue", unit: "USD m" },
    { sheet: "Model", row: 3, column: 2, label: "Margin", unit: "" },
    { sheet: "Plain", row: 1, column: 1, label: "Users", unit: "" },
  ]);
});

test("checks are the cells that say PASS or FAIL of themselves, called by the first text of their row", () => {
  const snapshot = snapshotOf({
    sheets: {
      Model: {
        cells: {
          B3: "Balance", C3: "explained", D3: ['=IF(A1=A2,"PASS","FAIL")', "PASS"],
          A2: "All", C2: ['=COUNT(D3:D9)&" FAIL"', "2 FAIL"],
          A4: "Again", D4: ["=D3", "PASS"],
          A5: "Words", D5: "PASSED",
          A6: "Typed", D6: " FAIL ",
          D7: ["=1/0", "#DIV/0!"], E7: true,
        },
      },
    },
  }); // prettier-ignore
  expect(checkResults(snapshot)).toEqual([
    { sheet: "Model", row: 1, column: 2, name: "All", isPassed: false, text: "2 FAIL" },
    { sheet: "Model", row: 2, column: 3, name: "Balance", isPassed: true, text: "PASS" },
    { sheet: "Model", row: 5, column: 3, name: "Typed", isPassed: false, text: "FAIL" },
  ]);
});
