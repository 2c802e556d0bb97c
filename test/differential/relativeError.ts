/** How far a figure is from the one that it should be. */

/** |given − wanted| ÷ |wanted|; where nothing is wanted, what is given. */
export function relativeError(given: number, wanted: number): number {
  return wanted === 0 ? Math.abs(given) : Math.abs((given - wanted) / wanted);
}

/** NIST's measure: the significant digits in which a figure agrees with a certified one, at most the fifteen of a double. */
export function digitsOfAgreement(given: number, certified: number): number {
  return given === certified ? 15 : Math.min(15, -Math.log10(relativeError(given, certified)));
}

/** Expects figure beside figure, with a message that shows both. */
export function expectClose(given: readonly unknown[], wanted: readonly unknown[], tolerance: number): void {
  expect(given.length).toBe(wanted.length);
  given.forEach((cell, index) => {
    const other = wanted[index];
    const isNear =
      typeof cell === "number" && typeof other === "number"
        ? relativeError(cell, other) <= tolerance || Math.abs(cell - other) <= tolerance * 1e-3
        : cell === other;
    if (!isNear) expect(given).toEqual(wanted);
  });
}
