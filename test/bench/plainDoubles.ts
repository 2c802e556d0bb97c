/**
 * The same computations in plain doubles, as a careful programmer writes them who trusts the input: the same ranges in, the
 * same answer out, names compared in the same way, but no check of any cell, no error texts and no exact sums.
 */
import type { Column } from "./columns";

const nameKey = (name: unknown) => String(name).trim().toLowerCase();

export function gradedSum(values: Column, grades: Column, floor: string): number[][] {
  const letters = "ABCDEFGHIJ";
  const worst = letters.indexOf(floor);
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    const grade = grades[row]![0];
    const place = grade === "" ? letters.length - 1 : letters.indexOf(grade);
    if (place <= worst) sum += values[row]![0];
  }
  return [[sum]];
}

/** Revenue by value added, by firm. */
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
  const rows = amounts.length;
  const payerOf = new Int32Array(rows);
  const payeeOf = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    payerOf[row] = indexOf(payers[row]![0]);
    payeeOf[row] = indexOf(payees[row]![0]);
  }
  const gross = new Float64Array(names.length);
  const paidOn = new Float64Array(names.length);
  const receives = new Uint8Array(names.length);
  const order: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const payee = payeeOf[row]!;
    if (payee === payerOf[row]) continue;
    if (!receives[payee]) order.push(payee);
    receives[payee] = 1;
    gross[payee]! += amounts[row]![0];
  }
  let [allGross, allPaidOn] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const payer = payerOf[row]!;
    if (payer === payeeOf[row]) continue;
    allGross += amounts[row]![0];
    if (!receives[payer]) continue;
    paidOn[payer]! += amounts[row]![0];
    allPaidOn += amounts[row]![0];
  }
  const all = allGross - allPaidOn;
  return [
    ["Firm", "Layer", "Gross", "Paid on", "Value added", "Share"],
    ...order.map((firm) => {
      const added = gross[firm]! - paidOn[firm]!;
      return [names[firm]!, "", gross[firm]!, paidOn[firm]!, added, added / all];
    }),
    ["Total", "", allGross, allPaidOn, all, 1],
  ];
}

export function countOnce(amounts: Column, keys: Column, grades: Column): (string | number)[][] {
  const letters = "ABCDEFGHIJ";
  const rankOf = (grade: string) => (grade === "" ? letters.length : letters.indexOf(grade));
  const winners = new Map<string, number>();
  const keyOf: string[] = [];
  for (let row = 0; row < amounts.length; row += 1) {
    const key = nameKey(keys[row]![0]);
    keyOf.push(key);
    const winner = winners.get(key);
    if (winner === undefined || rankOf(grades[row]![0]) < rankOf(grades[winner]![0])) winners.set(key, row);
  }
  const answer: (string | number)[][] = [["Counted", "Status"]];
  for (let row = 0; row < amounts.length; row += 1) {
    const winner = winners.get(keyOf[row]!)!;
    const [claim, standing] = [amounts[row]![0], amounts[winner]![0]];
    if (winner === row) answer.push([claim, "Counted"]);
    else if (Math.abs(claim - standing) <= 0.05 * Math.abs(standing))
      answer.push([0, `Duplicate of row ${winner + 1}`]);
    else {
      const percent = ((claim - standing) / Math.abs(standing)) * 100;
      answer.push([0, `Conflict with row ${winner + 1}: ${percent < 0 ? "" : "+"}${percent.toFixed(1)}%`]);
    }
  }
  return answer;
}
