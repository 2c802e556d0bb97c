import fc from "fast-check";

/** Demand that scatters around a curve of constant elasticity, at prices some way apart. */
export const market = fc
  .record({
    elasticity: fc.double({ min: -1, max: 3, noNaN: true }),
    points: fc.array(
      fc.record({
        logPrice: fc.double({ min: -4, max: 4, noNaN: true }),
        scatter: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      }),
      { minLength: 3, maxLength: 30 },
    ),
  })
  // A line through points that do not scatter leaves nothing for a standard error but the dust of rounding.
  .filter(({ points }) => points.some(({ scatter }) => Math.abs(scatter) > 0.001))
  .map(({ elasticity, points }) => ({
    prices: points.map(({ logPrice }, index) => Math.exp(logPrice + index / 100)),
    volumes: points.map(({ logPrice, scatter }) => 1000 * Math.exp(scatter - elasticity * logPrice)),
  }));
