/**
 * The same computations with decimal.js as its manual shows it: every number becomes a Decimal and every sum is one of its
 * methods. Otherwise they are those of plainDoubles.ts.
 */
import { Decimal } from "decimal.js";
import type { Column } from "./columns";

const nameKey = (name: unknown) => String(name).trim().toLowerCase();

export function gradedSum(values: Column, grades: Column, floor: string): number[][] {
  const letters = "ABCDEFGHIJ";
  const worst = letters.indexOf(floor);
  let sum = new Decimal(0);
  for (let row = 0; row < values.length; row += 1) {
    const grade = grades[row]![0];
    const place = grade === "" ? letters.length - 1 : letters.indexOf(grade);
    if (place <= worst) sum = sum.plus(values[row]![0]);
  }
  return [[sum.toNumber()]];
}

export function dedupe(amounts: Column, payers: Column, payees: Column): (string | number)[][] {
  const indexes = new Map<string, number>();
  const names: string[] = [];
  const indexOf = (name: string) => {
    const key = nameKey(name);
    let index = indexes.get(key);
    if (index === undefined) {
      index = names.push(name) - 1;
      indexes.set(key, index);
    }
    return index;
  };
  const payments = amounts.map((line, row) => ({
    amount: new Decimal(line[0]),
    payer: indexOf(payers[row]![0]),
    payee: indexOf(payees[row]![0]),
  }));
  const zero = new Decimal(0);
  const gross = names.map(() => zero);
  const paidOn = names.map(() => zero);
  const counted = payments.filter(({ payer, payee }) => payer !== payee);
  const order = new Set(counted.map(({ payee }) => payee));
  let [allGross, allPaidOn] = [zero, zero];
  for (const { amount, payer, payee } of counted) {
    gross[payee] = gross[payee]!.plus(amount);
    allGross = allGross.plus(amount);
    if (!order.has(payer)) continue;
    paidOn[payer] = paidOn[payer]!.plus(amount);
    allPaidOn = allPaidOn.plus(amount);
  }
  const all = allGross.minus(allPaidOn);
  return [
    ["Firm", "Layer", "Gross", "Paid on", "Value added", "Share"],
    ...[...order].map((firm) => {
      const added = gross[firm]!.minus(paidOn[firm]!);
      return [
        names[firm]!,
        "",
        gross[firm]!.toNumber(),
        paidOn[firm]!.toNumber(),
        added.toNumber(),
        added.div(all).toNumber(),
      ];
    }),
    ["Total", "", allGross.toNumber(), allPaidOn.toNumber(), all.toNumber(), 1],
  ];
}

export function countOnce(amounts: Column, keys: Column, grades: Column): (string | number)[][] {
  const letters = "ABCDEFGHIJ";
  const rankOf = (grade: string) => (grade === "" ? letters.length : letters.indexOf(grade));
  const winners = new Map<string, number>();
  const claims = amounts.map((line) => new Decimal(line[0]));
  const keyOf = keys.map((line) => nameKey(line[0]));
  keyOf.forEach((key, row) => {
    const winner = winners.get(key);
    if (winner === undefined || rankOf(grades[row]![0]) < rankOf(grades[winner]![0])) winners.set(key, row);
  });
  return [
    ["Counted", "Status"],
    ...claims.map((claim, row) => {
      const winner = winners.get(keyOf[row]!)!;
      if (winner === row) return [claim.toNumber(), "Counted"];
      const standing = claims[winner]!;
      const difference = claim.minus(standing);
      if (difference.abs().lessThanOrEqualTo(standing.abs().times(0.05))) return [0, `Duplicate of row ${winner + 1}`];
      const percent = difference.div(standing.abs()).times(100);
      return [0, `Conflict with row ${winner + 1}: ${percent.isNegative() ? "" : "+"}${percent.toFixed(1)}%`];
    }),
  ];
}
