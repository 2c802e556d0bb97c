/** Blocks of payments put into the formula that gathers them, and taken out again. */
import { gatherFormula } from "../../src/models/industry/paymentFormulas";
import { gatheringWith, gatheringWithout } from "../../src/models/payments/gatheringFormula";

const own = gatherFormula([])
  .replace("[ownPayments:all]", "Own!$A$1:$J$9")
  .replace(/\{table:(\w+)\}/, "$1");

test("a company goes behind the others, once", () => {
  const one = gatheringWith(own, "AlphaPayments")!;
  expect(one).toBe(own.replace("$J$9)", "$J$9,AlphaPayments)"));
  expect(gatheringWith(one, "alphapayments")).toBe(one);
  expect(gatheringWith(one, "BetaPayments")).toBe(own.replace("$J$9)", "$J$9,AlphaPayments,BetaPayments)"));
});

test("and out again in any order, and nothing else with it", () => {
  const both = gatheringWith(gatheringWith(own, "AlphaPayments")!, "BetaPayments")!;
  for (const order of [
    ["AlphaPayments", "BetaPayments"],
    ["BETAPAYMENTS", "AlphaPayments"],
  ])
    expect(order.reduce(gatheringWithout, both)).toBe(own);
  expect(gatheringWithout(both, "GammaPayments")).toBe(both);
  expect(gatheringWithout("=VSTACK(AlphaPayments,BetaPayments)", "AlphaPayments")).toBe("=VSTACK(BetaPayments)");
});

test("a formula that stacks nothing is left alone", () => {
  expect(gatheringWith("=SUM(A1:A3)", "AlphaPayments")).toBeNull();
  expect(gatheringWithout("=SUM(AlphaPayments)", "AlphaPayments")).toBe("=SUM(AlphaPayments)");
  // A part of an argument is somebody's own.
  expect(gatheringWithout("=VSTACK(A1,TAKE(AlphaPayments,2))", "AlphaPayments")).toContain("TAKE(AlphaPayments,2)");
});
