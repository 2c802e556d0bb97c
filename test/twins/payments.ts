/** Random payments as somebody could mean them: a firm earns in one layer, end customers pay, firms pay each other. */
import fc from "fast-check";
import type { Cells } from "../functions/host";

/** Each spelling of a firm, and its layer. */
const firms = [
  ["App", "Apps"],
  [" app ", "Apps"],
  ["Lab", "Models"],
  ["lab", " models"],
  ["Cloud", "Hosting"],
  ["Nv", "Chips"],
] as const;
const payers = ["Users", "Users", "Firms", ...firms.map(([name]) => name)];

const row = fc.record({
  amount: fc.integer({ min: -2_000, max: 100_000 }).map((cents) => cents / 100),
  payer: fc.constantFrom(...payers),
  payee: fc.constantFrom(...firms),
  period: fc.constantFrom<unknown>(2024, 2025, "2026 Q1", "2026 q1"),
});

type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

/** The arguments of GENAI_DEDUPE or GENAI_DEDUPE_SERIES in `rows` rows; `options` are those behind the layers. */
export function paymentArguments(
  id: string,
  rows: number,
  across: boolean,
  options: readonly fc.Arbitrary<Cells | null>[],
): fc.Arbitrary<(Cells | null)[]> {
  const isSeries = id === "GENAI_DEDUPE_SERIES";
  const column = (values: readonly unknown[]): Cells => (across ? [[...values]] : values.map((value) => [value]));
  const given = fc.record({
    names: fc.integer({ max: 9 }),
    layers: fc.integer({ max: 3 }),
    onePayer: fc.integer({ max: 5 }),
  });
  return fc
    .tuple(fc.array(row, { minLength: rows, maxLength: rows }), given, ...options)
    .map(([made, { names, layers, onePayer }, ...others]) => {
      const of = (pick: (one: Row) => unknown) => column(made.map(pick));
      const hasNames = isSeries || names > 1;
      const payments = [
        of(({ amount }) => amount),
        !hasNames ? null : onePayer === 0 ? [["Users"]] : of(({ payer }) => payer),
        hasNames ? of(({ payee }) => payee[0]) : null,
        isSeries || layers > 0 ? of(({ payee }) => payee[1]) : null,
      ];
      return [...(isSeries ? [of(({ period }) => period)] : []), ...payments, ...others];
    });
}
