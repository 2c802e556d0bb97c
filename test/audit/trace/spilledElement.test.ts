/** Which cells each cell of a spill takes its value from. */
import { snapshotOf, traceOf } from "../snapshotOf";

/** Lines down in A2:A4, years across in B1:C1; facts in F2:H7 as line, year, value. */
function inputsOf(formula: string, cell: string): string[] {
  const cells: Record<string, number | string | [string, number]> = {
    ...{ A2: "Revenue", A3: "Cost", A4: "Tax", B1: 2024, C1: 2025, B2: [formula, 1] },
    ...{ C2: 2, B3: 3, C3: 4, B4: 5, C4: 6, K1: 10, K2: 20, K3: 30, L1: 7 },
  };
  const facts = ["Revenue", "Cost", "Tax"].flatMap((line) => [2024, 2025].map((year) => [line, year] as const));
  for (const [index, [line, year]] of facts.entries())
    Object.assign(cells, { [`F${index + 2}`]: line, [`G${index + 2}`]: year, [`H${index + 2}`]: index + 1 });
  const snapshot = snapshotOf({ sheets: { S: { cells, spills: ["B2:C4"] } } });
  const { nodes, root } = traceOf(snapshot, `S!${cell}`).provenance;
  return (nodes.get(root)?.inputs ?? []).map((key) => key.replace("S!", "")).sort();
}

test.each<[string, string, readonly string[]]>([
  // Cost in 2025 is the fourth fact, H5.
  ["=SUMIFS(H2:H7,F2:F7,A2:A4,G2:G7,B1:C1)", "C3", ["H5"]],
  ["=SUMIFS(H2:H7,F2:F7,A2:A4,G2:G7,B1:C1)", "B2", ["H2"]],
  ['=IF(COUNTIFS(F2:F7,A2:A4,G2:G7,B1:C1)=1,SUMIFS(H2:H7,F2:F7,A2:A4,G2:G7,B1:C1),"")', "C4", ["H7"]],
  // Lines that the formula names itself, as where the labels beside it are in another language.
  ['=SUMIFS(H2:H7,F2:F7,{"Revenue";"Cost";"Tax"},G2:G7,B1:C1)', "C3", ["H5"]],
  ["=SUMIFS(H2:H7,F2:F7,A2:A4,G2:G7,{2024,2025})", "B4", ["H6"]],
  ["=XLOOKUP(A2:A4,F2:F7,H2:H7)", "B3", ["H4"]],
  ["=K1:K3*L1", "B4", ["K3", "L1"]],
  ["=-K1:K3+B1:C1", "C3", ["C1", "K2"]],
  // A function that is not worked out place by place takes all of it, as does one of unknown meaning.
  ["=SUM(K1:K3)*K1:K3", "B4", ["K1", "K2", "K3"]],
  ["=TRANSPOSE(K1:K3)", "B4", ["K1", "K2", "K3"]],
])("%s: %s", (formula, cell, inputs) => {
  expect(inputsOf(formula, cell)).toEqual(inputs);
});
