/** Counting once, against the book added up by hand in whole numbers without limit: every double must be the nearest one. */
import fc from "fast-check";
import { call, column } from "../functions/host";
import { Fraction } from "./fraction";
import { money } from "./money";

const seed = 20260625;

describe("GENAI_DEDUPE", () => {
  const firm = fc.constantFrom("a", "b", "c", "d", "e", "f", "g");
  const payment = fc.record({ amount: money, payer: fc.oneof(firm, fc.constant("customer")), payee: firm });
  const layerOf: Record<string, string> = {
    a: "Apps",
    b: "Apps",
    c: "Models",
    d: "Models",
    e: "Hosting",
    f: "Chips",
    g: "Chips",
  };

  test("a chain keeps the difference of each step and the next", () => {
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 12 }), (steps) => {
        // Zeros at the end are the desktop's empty rows.
        const length = steps.length - [...steps].reverse().findIndex((step) => step !== 0);
        const kept = steps.map((step, at) =>
          at < length && steps.some((one) => one !== 0)
            ? Fraction.of(step)
                .minus(steps[at + 1] ?? 0)
                .toNumber()
            : "",
        );
        expect(call("GENAI_DEDUPE", column(...steps))).toEqual(column(...kept));
      }),
      { seed, numRuns: 500 },
    );
  });

  test("every view is that of the book added up by hand", () => {
    fc.assert(
      fc.property(fc.array(payment, { minLength: 1, maxLength: 30 }), fc.boolean(), (book, excludesChips) => {
        const given = (view: string) =>
          call(
            "GENAI_DEDUPE",
            column(...book.map(({ amount }) => amount)),
            column(...book.map(({ payer }) => payer)),
            column(...book.map(({ payee }) => payee)),
            column(...book.map(({ payee }) => layerOf[payee])),
            view,
            excludesChips ? null : "",
            false,
          );
        const isExcluded = (name: string) => excludesChips && layerOf[name] === "Chips";
        const counted = book.filter(({ payer, payee }) => payer !== payee && !isExcluded(payee));
        const paid: string[] = [...new Set(counted.map(({ payee }) => payee))];
        const sum = (rows: typeof book) => Fraction.sum(rows.map(({ amount }) => amount));
        if (sum(counted).sign > 0 && counted.every(({ payer }) => paid.includes(payer)))
          return expect(() => given("totals")).toThrow("payers needs an end customer; everyone here is also paid");
        const left = book.filter(({ payer, payee }) => payer !== payee && isExcluded(payee));
        const leftNames: string[] = [...new Set(left.map(({ payee }) => payee))];
        const leftTo = (names: readonly string[]) => sum(left.filter(({ payee }) => names.includes(payee))).toNumber();
        const passedOn = counted.filter(({ payer }) => paid.includes(payer));
        const measures = (gross: Fraction, paidOn: Fraction, all: Fraction) => {
          const added = gross.minus(paidOn);
          return [gross, paidOn, added].map((one) => one.toNumber()).concat(shareOf(added, all) as number);
        };
        const all = sum(counted).minus(sum(passedOn));
        const lines = paid.map((name) => ({
          name,
          layer: layerOf[name]!,
          gross: sum(counted.filter(({ payee }) => payee === name)),
          paidOn: sum(passedOn.filter(({ payer }) => payer === name)),
        }));
        const totalLine = measures(sum(counted), sum(passedOn), all);
        expect(given("firms")).toEqual([
          ...lines.map(({ name, layer, gross, paidOn }) => [name, layer, ...measures(gross, paidOn, all)]),
          ["Total", "", ...totalLine],
          ...leftNames.map((name) => [name, "Chips", leftTo([name]), "", "Excluded", ""]),
        ]);
        const layers = [...new Set(lines.map(({ layer }) => layer))];
        expect(given("layers")).toEqual([
          ...layers.map((layer) => {
            const inLayer = lines.filter((line) => line.layer === layer);
            return [
              layer,
              ...measures(
                Fraction.sum(inLayer.map(({ gross }) => gross)),
                Fraction.sum(inLayer.map(({ paidOn }) => paidOn)),
                all,
              ),
            ];
          }),
          ["Total", ...totalLine],
          ...(leftNames.length > 0 ? [["Chips", leftTo(leftNames), "", "Excluded", ""]] : []),
        ]);
        const customers = sum(counted.filter(({ payer }) => !paid.includes(payer)));
        expect(customers.equals(all)).toBe(true);
        expect(given("totals")).toEqual([
          [
            sum(counted).toNumber(),
            sum(passedOn).toNumber(),
            all.toNumber(),
            customers.toNumber(),
            shareOf(sum(passedOn), sum(counted)),
          ],
        ]);
        expect(given("rows")).toEqual(
          book.map(({ payer, payee }) => {
            if (payer === payee) return ["Internal"];
            if (isExcluded(payee)) return ["Excluded"];
            return [paid.includes(payer) ? "Passed on" : "End customer"];
          }),
        );
      }),
      { seed, numRuns: 400 },
    );
  });
});

/** A share as a table shows it: "" where there is nothing to share. */
function shareOf(part: Fraction, all: Fraction): number | "" {
  if (all.sign === 0) return "";
  const share = part.over(all).toNumber();
  return Number.isFinite(share) ? share : "";
}

describe("COUNT_ONCE", () => {
  const claim = fc.record({
    amount: fc.oneof(money, fc.integer({ min: 80, max: 120 })),
    key: fc.constantFrom("tokens", " Tokens ", "lease", "revenue"),
    grade: fc.constantFrom("A", "b", "E", "J", ""),
  });

  test("the best claim of each key counts, and the others say how far they are from it", () => {
    fc.assert(
      fc.property(
        fc.array(claim, { minLength: 1, maxLength: 15 }),
        fc.constantFrom(0, 0.05, 0.1),
        (claims, tolerance) => {
          const rank = ({ grade }: { grade: string }) => (grade === "" ? 99 : grade.toUpperCase().charCodeAt(0));
          const keyOf = ({ key }: { key: string }) => key.trim().toLowerCase();
          const hasRanks = claims.some(({ grade }) => grade !== "");
          const wanted = claims.map((one, row) => {
            const rivals = claims.filter((other) => keyOf(other) === keyOf(one));
            const best = rivals.reduce((standing, other) => (rank(other) < rank(standing) ? other : standing));
            const winner = claims.indexOf(best);
            if (winner === row) return [one.amount + 0, "Counted"];
            const difference = Fraction.of(one.amount).minus(best.amount);
            const isConflict = difference.size.isAbove(Fraction.of(best.amount).size.times(tolerance));
            return [0, isConflict ? `Conflict with row ${winner + 1}` : `Duplicate of row ${winner + 1}`];
          });
          const given = call(
            "COUNT_ONCE",
            column(...claims.map(({ amount }) => amount)),
            column(...claims.map(({ key }) => key)),
            hasRanks ? column(...claims.map(({ grade }) => grade)) : null,
            tolerance,
            false,
          );
          expect(given.map(([amount, status]) => [amount, (status as string).replace(/:.*/, "")])).toEqual(wanted);
        },
      ),
      { seed, numRuns: 500 },
    );
  });

  test("a conflict says by how many per cent, to one decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (standing, claimed) => {
        fc.pre(Math.abs(claimed - standing) > 0.05 * standing);
        const tenths = Fraction.of(claimed).minus(standing).over(standing).times(1000);
        // A half goes away from zero, as in Excel's number formats.
        const rounded = tenths.size.plus(0.5).floor() * tenths.sign;
        const [, [, status]] = call(
          "COUNT_ONCE",
          column(standing, claimed),
          column("k", "k"),
          null,
          null,
          false,
        ) as string[][] as [string[], [number, string]];
        expect(status).toBe(`Conflict with row 1: ${rounded < 0 ? "-" : "+"}${(Math.abs(rounded) / 10).toFixed(1)}%`);
      }),
      { seed, numRuns: 500 },
    );
  });
});
