import fc from "fast-check";

/** Money as people type it, in cents, and as spreadsheets compute it, in any double of a plausible size. */
export const money = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100) },
  {
    weight: 1,
    arbitrary: fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value)),
  },
);
export const positiveMoney = money.map((value) => Math.abs(value) + 0.01);
