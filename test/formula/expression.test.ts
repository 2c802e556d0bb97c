import { expressionOf } from "../../src/formula/expression";

test.each([
  ["=-2^2", { kind: "operation", operator: "^" }],
  ["=1+2*3", { kind: "operation", operator: "+" }],
  ["=1&2=3", { kind: "operation", operator: "=" }],
  ["=1&2+3", { kind: "operation", operator: "&" }],
  ["=2^3%", { kind: "operation", operator: "^" }],
  ["=A1:A3 B1:B2", { kind: "operation", operator: " " }],
  ["=A1:A3 (B1:B2)", { kind: "operation", operator: " " }],
  ["=A1:A3 INDEX(A:A,2)", { kind: "operation", operator: " " }],
  ["=(A1:A2,C1:C2)", { kind: "list", items: [{ kind: "reference" }, { kind: "reference" }] }],
  ["=SUM (A1)", { kind: "call", name: "SUM" }],
  ["=_xlfn._xlws.SORT(A1:A9)", { kind: "call", name: "SORT" }],
  ["=_xldudf_AIE_RUN_RATE(A1:A9)", { kind: "call", name: "AIE.RUN_RATE" }],
  ["=加倍(A1)", { kind: "call", name: "加倍" }],
  ["=LAMBDA(x,x+1)(A1)", { kind: "apply" }],
  ["=A1#", { kind: "sign", operator: "#" }],
  ["=#BUSY!", { kind: "error" }],
  ["=A1:#REF!", { kind: "error" }],
  [
    "={1,2;3,4}",
    {
      kind: "array",
      rows: [
        [{ value: 1 }, { value: 2 }],
        [{ value: 3 }, { value: 4 }],
      ],
    },
  ],
  ["=F(,1)", { kind: "call", arguments: [{ kind: "omitted" }, { kind: "constant" }] }],
])("%s is read with Excel's precedence", (formula, expected) => {
  expect(expressionOf(formula)).toMatchObject(expected);
});

test.each(["plain", ""])("%j is no formula", (text) => {
  expect(expressionOf(text)).toBeNull();
});

test("no input is lost where a formula is not understood", () => {
  expect(JSON.stringify(expressionOf("=A1)+B1"))).toContain("B1");
});
