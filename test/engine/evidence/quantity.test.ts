import fc from "fast-check";
import { quantityKey } from "../../../src/engine/evidence/quantity";
import { seed } from "./datapoints";

test.each([
  ["Revenue", "Revenues"],
  ["Revenue", "Annualized revenue"],
  ["Revenue", "Annual recurring revenue"],
  ["Revenue", "ARR"],
  ["Revenue", "Sales"],
  ["Revenue", "Total reported revenue, FY2025"],
  ["Revenue", "Revenue run-rate"],
  ["Revenue", "Trailing twelve months revenue"],
  ["Revenue", "Q3 2025 revenue"],
  ["Capex", "Capital expenditures"],
  ["Cost of revenue", "Cost of sales"],
  ["Data-centre revenue", "revenue (data center)"],
  ["Depreciation and amortisation", "Depreciation & amortization"],
  ["Number of employees", "number of staff"],
  ["GPUs shipped", "GPU shipped"],
])("%s and %s are one quantity", (one, other) => expect(quantityKey(one)).toBe(quantityKey(other)));

test.each([
  ["Revenue", "ChatGPT revenue"],
  ["Revenue", "Net revenue"],
  ["Revenue", "Revenue share"],
  ["Revenue", "Cost of revenue"],
  ["Revenue", "Data-centre revenue"],
  ["Gross profit", "Gross margin"],
  ["Cost of sales", "Sales"],
])("%s and %s are two", (one, other) => expect(quantityKey(one)).not.toBe(quantityKey(other)));

test("order, letter case and punctuation do not matter", () => {
  const words = ["data", "network", "gpu", "licence", "cloud", "inference"];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(words, { minLength: 2 }),
      fc.constantFrom(" ", ", ", " / ", " - "),
      (chosen, between) => {
        expect(quantityKey(chosen.join(between).toUpperCase())).toBe(quantityKey([...chosen].sort().join(" ")));
      },
    ),
    { seed, numRuns: 200 },
  );
});

test("ten thousand different names are all told apart, and the first still reads as before", () => {
  const before = quantityKey("licence fee 0");
  const keys = new Set(Array.from({ length: 10_000 }, (_, place) => quantityKey(`licence fee ${place * 7 + 100_000}`)));
  expect(keys.size).toBe(10_000);
  expect(quantityKey("licence fee 0")).toBe(before);
});

test.each(["", "—", "annualized", "2025"])("%j names no quantity", (text) => expect(quantityKey(text)).toBe(""));
