/** Slow and exact: fractions of whole numbers without limit, as on paper. A double stands for the shortest decimal that reads back as itself. */

export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static of(value: number): Fraction {
    const [, sign, whole, decimals = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
      String(value),
    )!;
    const digits = BigInt(`${sign}${whole}${decimals}`);
    const power = Number(exponent) - decimals.length;
    return power < 0
      ? Fraction.reduced(digits, 10n ** BigInt(-power))
      : new Fraction(digits * 10n ** BigInt(power), 1n);
  }

  static sum(values: readonly (Fraction | number)[]): Fraction {
    return values.reduce<Fraction>((sum, value) => sum.plus(value), zero);
  }

  plus(other: Fraction | number): Fraction {
    const { numerator, denominator } = exactly(other);
    return Fraction.reduced(
      this.numerator * denominator + numerator * this.denominator,
      this.denominator * denominator,
    );
  }

  minus(other: Fraction | number): Fraction {
    return this.plus(exactly(other).times(-1));
  }

  times(other: Fraction | number): Fraction {
    const { numerator, denominator } = exactly(other);
    return Fraction.reduced(this.numerator * numerator, this.denominator * denominator);
  }

  over(other: Fraction | number): Fraction {
    const { numerator, denominator } = exactly(other);
    return Fraction.reduced(this.numerator * denominator, this.denominator * numerator);
  }

  get sign(): -1 | 0 | 1 {
    return this.numerator < 0n ? -1 : this.numerator > 0n ? 1 : 0;
  }

  get size(): Fraction {
    return this.sign < 0 ? this.times(-1) : this;
  }

  isAbove(other: Fraction | number): boolean {
    return this.minus(other).sign > 0;
  }

  equals(other: Fraction | number): boolean {
    return this.minus(other).sign === 0;
  }

  /** The largest whole number that is not above. */
  floor(): number {
    const quotient = this.numerator / this.denominator;
    return Number(quotient * this.denominator > this.numerator ? quotient - 1n : quotient);
  }

  /** The nearest double: forty digits are written down, and one more where something is left, so that reading them never takes it for a tie. */
  toNumber(): number {
    const shift = Math.max(0, digits - String(this.size.numerator).length + String(this.denominator).length);
    const top = this.size.numerator * 10n ** BigInt(shift);
    const written = `${this.sign < 0 ? "-" : ""}${top / this.denominator}`;
    const rest = top % this.denominator === 0n ? "0" : "1";
    // Of a fraction too small for a double nothing is left, not even its sign.
    return Number(`${written}${rest}e-${shift + 1}`) + 0;
  }

  private static reduced(numerator: bigint, denominator: bigint): Fraction {
    if (denominator === 0n) throw new RangeError("a fraction needs a denominator other than zero");
    const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    return new Fraction(numerator / divisor, denominator / divisor);
  }
}

const digits = 40;
export const zero = Fraction.of(0);

function exactly(value: Fraction | number): Fraction {
  return typeof value === "number" ? Fraction.of(value) : value;
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one < 0n ? -one : one, other < 0n ? -other : other];
  while (right > 0n) [left, right] = [right, left % right];
  return left;
}
