/** Totals by grade, firm, layer and period, against SUMIFS, SUMPRODUCT, SUMSQ and PMT over the same cells. */
import fc from "fast-check";
import { expectClose } from "./relativeError";
import { shownBy, type Shown } from "./sheet";

const seed = 20260625;
const letters = [..."ABCDEFGHIJ"];
const cents = fc.integer({ min: 1, max: 100_000_000 }).map((value) => value / 100);
const grade = fc.constantFrom(...letters);
/** Columns of one length, a record a row. */
function columnsOf<Row extends object>(row: fc.Arbitrary<Row>, minLength = 1, maxLength = 20) {
  return fc
    .array(row, { minLength, maxLength })
    .map(
      (rows) =>
        Object.fromEntries(
          Object.keys(rows[0]!).map((name) => [name, rows.map((one) => one[name as keyof Row])]),
        ) as Record<keyof Row & string, never[]>,
    );
}
const samplesOf = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number) => fc.sample(arbitrary, { seed, numRuns });

test("GRADED_SUM is SUMIFS of the letters up to the floor", async () => {
  const samples = samplesOf(fc.record({ columns: columnsOf(fc.record({ amounts: cents, grades: grade })), grade }), 60);
  const shown = await shownBy(
    samples.map(({ columns, grade: floor }) => ({
      columns,
      formulas: [`=AIE.GRADED_SUM({amounts},{grades},"${floor}")`, `=SUMIFS({amounts},{grades},"<=${floor}")`],
    })),
  );
  for (const [given, native] of shown) expectClose(given!.flat(), native!.flat(), 1e-12);
});

test("GRADE_PROFILE is SUMIFS by letter, its shares and the mean of their places", async () => {
  const samples = samplesOf(columnsOf(fc.record({ amounts: cents, grades: fc.oneof(grade, fc.constant("")) }), 4), 30);
  const shown = await shownBy(
    samples.map((columns) => ({
      columns,
      formulas: [
        "=AIE.GRADE_PROFILE({amounts},{grades},FALSE)",
        ...letters.map((letter) => `=SUMIFS({amounts},{grades},"${letter}")`),
        '=SUMIFS({amounts},{grades},"")',
        "=SUM({amounts})",
        `=SUMPRODUCT({amounts},IF({grades}="",10,CODE({grades}&"J")-64))/SUM({amounts})`,
      ],
    })),
  );
  shown.forEach(([profile, ...native], index) => {
    const [sums, [total, place]] = [native.slice(0, 11), native.slice(11).flat(2)] as [Shown[], number[]];
    let upToHere = 0;
    const wanted = sums.flatMap((sum, order) => {
      const amount = sum[0]![0] as number;
      if (!(samples[index]!.grades as string[]).includes(letters[order] ?? "")) return [];
      upToHere += amount;
      return [[letters[order] ?? "Ungraded", amount, amount / total!, upToHere / total!]];
    });
    expectClose(profile!.flat(), [...wanted, ["Total", total, 1, letters[Math.round(place!) - 1]]].flat(), 1e-12);
  });
});

test("GRADE_INHERIT is the highest code among the letters", async () => {
  const shown = await shownBy(
    samplesOf(columnsOf(fc.record({ grades: grade })), 30).map((columns) => ({
      columns,
      formulas: ["=AIE.GRADE_INHERIT({grades})", "=CHAR(MAX(CODE({grades})))"],
    })),
  );
  for (const [given, native] of shown) expect(given).toEqual(native);
});

test("HHI is 10,000 times SUMSQ over the square of SUM", async () => {
  const shown = await shownBy(
    samplesOf(columnsOf(fc.record({ amounts: cents })), 40).map((columns) => ({
      columns,
      formulas: ["=AIE.HHI({amounts})", "=10000*SUMSQ({amounts})/SUM({amounts})^2"],
    })),
  );
  for (const [given, native] of shown) expectClose(given!.flat(), native!.flat(), 1e-12);
});

test("CONCENTRATION sums each firm as SUMIFS does, and its shares make the index", async () => {
  const firms = ["Alpha", "Beta", "Gamma", "Delta"];
  const row = fc.record({
    amounts: cents,
    names: fc.constantFrom(...firms),
    layers: fc.constantFrom("Apps", "Models"),
  });
  const samples = samplesOf(columnsOf(row, 3), 30);
  const sales = (layer: string) =>
    `SUMIFS({amounts},{names},{${firms.map((firm) => `"${firm}"`).join(";")}},{layers},"${layer}")`;
  const shown = await shownBy(
    samples.map((columns) => ({
      columns,
      formulas: [
        "=AIE.CONCENTRATION({amounts},{names},{layers},FALSE)",
        ...["Apps", "Models"].flatMap((layer) => [
          `=${sales(layer)}`,
          `=10000*SUMSQ(${sales(layer)})/SUM(${sales(layer)})^2`,
        ]),
      ],
    })),
  );
  shown.forEach(([given, apps, appsIndex, models, modelsIndex], index) => {
    const order = [...new Set(samples[index]!.layers as string[])];
    const wanted = order.flatMap((layer) => {
      const sums = (layer === "Apps" ? apps! : models!).flat() as number[];
      const hhi = (layer === "Apps" ? appsIndex! : modelsIndex!)[0]![0] as number;
      const largest = Math.max(...sums);
      return [layer, firms[sums.indexOf(largest)], largest / sums.reduce((sum, one) => sum + one), hhi, 10_000 / hhi];
    });
    expectClose(given!.flat(), wanted, 1e-12);
  });
});

test("COUNT_ONCE keeps the first of the best-ranked claims on each key", async () => {
  const row = fc.record({
    amounts: fc.integer({ min: 1, max: 500 }),
    keys: fc.constantFrom("tokens", "lease", "revenue"),
    ranks: fc.integer({ min: 1, max: 4 }),
  });
  const shown = await shownBy(
    samplesOf(columnsOf(row), 40).map((columns) => ({
      columns,
      formulas: [
        "=AIE.COUNT_ONCE({amounts},{keys},{ranks},0,FALSE)",
        "=LET(place,ROW({ranks})+1000*{ranks},best,MAP({keys},LAMBDA(key,MIN(IF({keys}=key,place)))),IF(place=best,{amounts},0))",
        "=LET(place,ROW({ranks})+1000*{ranks},MAP({keys},LAMBDA(key,MOD(MIN(IF({keys}=key,place)),1000))))",
      ],
    })),
  );
  for (const [given, counted, winner] of shown)
    given!.forEach(([amount, status], at) => {
      expect(amount).toBe(counted![at]![0]);
      const standing = winner![at]![0] as number;
      if (standing === at + 1) expect(status).toBe("Counted");
      else expect(status).toMatch(new RegExp(`^(Duplicate of|Conflict with) row ${standing}\\b`));
    });
});

test("OWNERSHIP_COST is PMT of each part", async () => {
  const row = fc.record({ amounts: cents, lives: fc.integer({ min: 1, max: 30 }) });
  const samples = samplesOf(
    fc.record({ columns: columnsOf(row, 1, 6), rate: fc.constantFrom(0, 0.001, 0.05, 0.12, 0.4) }),
    40,
  );
  const shown = await shownBy(
    samples.map(({ columns, rate }) => ({
      columns: { ...columns, names: columns.amounts.map((_amount, part) => `Part ${part + 1}`) },
      formulas: [
        `=AIE.OWNERSHIP_COST({names},{amounts},{lives},${rate},,,FALSE)`,
        ...columns.amounts.map(
          (_amount, part) => `=PMT(${rate},INDEX({lives},${part + 1}),-INDEX({amounts},${part + 1}))`,
        ),
      ],
    })),
  );
  for (const [given, ...native] of shown) {
    const costs = native.flat(2) as number[];
    const total = costs.reduce((sum, cost) => sum + cost, 0);
    const wanted = costs.map((cost, part) => [`Part ${part + 1}`, cost, cost / total]);
    expectClose(given!.flat(), [...wanted, ["Total", total, 1]].flat(), 1e-10);
  }
});

test("DEPRECIATION is SLN of every vintage in use", async () => {
  const samples = samplesOf(
    fc.record({
      columns: columnsOf(fc.record({ amounts: cents }), 1, 12),
      life: fc.integer({ min: 1, max: 8 }),
      delay: fc.constantFrom(0, 1),
    }),
    40,
  );
  const shown = await shownBy(
    samples.map(({ columns, life, delay }) => ({
      columns: { ...columns, periods: columns.amounts.map((_amount, period) => period + 1) },
      formulas: [
        `=AIE.DEPRECIATION({amounts},${life},,"${delay ? "next" : "full"}")`,
        ...columns.amounts.map((_amount, period) => {
          const [first, last] = [period + 1 - delay - life, period + 1 - delay];
          return `=SUMIFS({amounts},{periods},">${first}",{periods},"<=${last}")*SLN(1,0,${life})`;
        }),
      ],
    })),
  );
  // Charges are whole steps of which the largest holds fifteen digits, so that they add up to the spending.
  for (const [given, ...native] of shown) {
    const [charges, wanted] = [given!.flat(), native.flat(2)] as [number[], number[]];
    const step = Math.max(...wanted) * 2e-14;
    expect(charges).toHaveLength(wanted.length);
    charges.forEach((charge, period) => expect(Math.abs(charge - wanted[period]!)).toBeLessThanOrEqual(step));
  }
});

test("HEADROOM_SCHEDULE is its columns' own formulas over DEPRECIATION and SUM", async () => {
  const row = fc.record({ revenue: cents, chips: cents, other: cents });
  const samples = samplesOf(
    fc.record({
      columns: columnsOf(row, 2, 8),
      life: fc.constantFrom(3, 5, 6),
      target: fc.constantFrom(0.2, 0.5),
      word: fc.constantFrom("full", "half", "next"),
    }),
    20,
  );
  const shown = await shownBy(
    samples.map(({ columns, life, target, word }) => {
      const worn = (column: string, years: number) => `AIE.DEPRECIATION({${column}},${years},4,"${word}")`;
      const both = `(${worn("chips", life)}+${worn("other", 14)})`;
      const running = (amounts: string) => `SCAN(0,${amounts},LAMBDA(sum,one,sum+one))`;
      return {
        columns,
        formulas: [
          `=AIE.HEADROOM_SCHEDULE({revenue},{chips},{other},${life},,4,"${word}",${target},FALSE)`,
          "=ROW({revenue})",
          "={revenue}",
          `=${worn("chips", life)}`,
          `=${worn("other", 14)}`,
          `=${both}`,
          `=1-${both}/{revenue}`,
          `=${both}/(1-${target})`,
          `=${running("{revenue}")}`,
          `=${running(both)}`,
          `=1-${running(both)}/${running("{revenue}")}`,
        ],
      };
    }),
  );
  for (const [given, ...native] of shown)
    given!.forEach((line, period) =>
      expectClose(
        line,
        native.map((column) => column[period]![0]),
        1e-9,
      ),
    );
});

test("BUBBLE_GAUGES compares as IF does", async () => {
  const row = fc.record({
    values: fc.integer({ min: 0, max: 10 }),
    ambers: fc.integer({ min: 0, max: 10 }).map((half) => half * 2),
    reds: fc.integer({ min: 0, max: 10 }).map((half) => half * 2 + 1),
  });
  const shown = await shownBy(
    samplesOf(columnsOf(row, 2, 6), 40).map((columns) => ({
      columns,
      formulas: [
        "=AIE.BUBBLE_GAUGES({values},{ambers},{reds},,FALSE)",
        '=IF(IF({reds}<{ambers},{values}<={reds},{values}>={reds}),"Warning",IF(IF({reds}<{ambers},{values}<={ambers},{values}>={ambers}),"Caution","Safe"))',
        "=SUMPRODUCT(--IF({reds}<{ambers},{values}<={reds},{values}>={reds}))",
      ],
    })),
  );
  for (const [given, native, warnings] of shown) {
    const count = warnings![0]![0] as number;
    expect(given!.slice(0, -1).map(([, , status]) => status)).toEqual(native!.flat());
    expect(given!.at(-1)).toEqual(["Verdict", count, count < 2 ? "Boom" : count === 2 ? "Caution" : "Bubble"]);
  }
});

test("GENAI_DEDUPE by layer is SUMIFS of what it is paid less SUMIFS of what its firms pay", async () => {
  const firmLayers: Record<string, string> = { App: "Apps", Lab: "Models", Lab2: "Models", Cloud: "Hosting" };
  const row = fc.record({
    amounts: cents,
    payers: fc.constantFrom("Customers", ...Object.keys(firmLayers)),
    payees: fc.constantFrom(...Object.keys(firmLayers)),
  });
  // Without an end customer there is no answer to compare.
  const samples = samplesOf(columnsOf(row, 3), 30).filter(({ payers }) => (payers as string[]).includes("Customers"));
  const shown = await shownBy(
    samples.map((columns) => ({
      columns: {
        ...columns,
        layers: (columns.payees as string[]).map((payee) => firmLayers[payee]!),
        outside: columns.amounts.map((_amount, at) =>
          (columns.payers as string[])[at] === columns.payees[at] ? 0 : 1,
        ),
      },
      formulas: [
        '=AIE.GENAI_DEDUPE({amounts},{payers},{payees},{layers},"firms",,FALSE)',
        ...Object.keys(firmLayers).map((firm) => `=SUMIFS({amounts},{payees},"${firm}",{outside},1)`),
        // Only a firm that is paid passes on; another that pays is a customer.
        ...Object.keys(firmLayers).map(
          (firm) =>
            `=IF(COUNTIFS({payees},"${firm}",{outside},1)>0,SUMIFS({amounts},{payers},"${firm}",{outside},1),0)`,
        ),
      ],
    })),
  );
  for (const [given, ...native] of shown) {
    const names = Object.keys(firmLayers);
    const sums = native.flat(2) as number[];
    for (const [firm, , gross, paidOn, added] of given!.slice(0, -1)) {
      const at = names.indexOf(firm as string);
      expectClose([gross, paidOn, added], [sums[at], sums[at + 4], sums[at]! - sums[at + 4]!], 1e-9);
    }
    const added = sums.slice(0, 4).reduce((sum, one) => sum + one) - sums.slice(4).reduce((sum, one) => sum + one);
    expectClose([given!.at(-1)![4]], [added], 1e-9);
  }
});
