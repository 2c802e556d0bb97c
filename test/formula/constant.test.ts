import { constantFrom } from "../../src/formula/constant";

test.each([
  ["", { kind: "omitted" }],
  ["12.5", { kind: "scalar", value: 12.5 }],
  ["-3e2", { kind: "scalar", value: -300 }],
  ["25%", { kind: "scalar", value: 0.25 }],
  ["true", { kind: "scalar", value: true }],
  ['"say ""so"""', { kind: "scalar", value: 'say "so"' }],
  [
    "{1,2;3,4}",
    {
      kind: "matrix",
      rows: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  ['{"a;b","c,d"}', { kind: "matrix", rows: [["a;b", "c,d"]] }],
])("%s is a constant", (text, constant) => {
  expect(constantFrom(text)).toEqual(constant);
});

test.each(["A1", "1+1", "{1,2;3}", "{A1}", '"a"&"b"', "SUM(1)", "{}"])("%s is none", (text) => {
  expect(constantFrom(text)).toBeNull();
});
