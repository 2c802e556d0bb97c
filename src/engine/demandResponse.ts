/**
 * What a change of price does to volume and to spend, at a given elasticity.
 *
 * "point": volume changes by −e · Δp, the straight line through today's point, right for small changes. "constant": the same
 * elasticity all along the curve, (1 + Δp)^−e − 1, for large ones. Spend is price times volume, so it changes by
 * (1 + Δp)(1 + Δvolume) − 1: above an elasticity of 1 a lower price brings more of it. The State of the AI Economy (25 June
 * 2026): 10% off the price brings 12-18% more tokens. Varian, Intermediate Microeconomics, chapter 15.
 *
 * Limits: everything but the price stays as it is; a straight line ends where no volume is left.
 */
import { responseForms } from "./arguments/choices";
import { one, toDouble } from "./exact/decimal";
import { toKeyword } from "./arguments/keyword";
import { numberRows } from "./arguments/numberRows";
import type { Answer, Grid } from "./arguments/table";

export function demandResponse(elasticity: Grid, priceChange: Grid, form: Grid | undefined): Answer {
  const word = toKeyword("form", form ?? null, responseForms, "point");
  const { rows, refusal } = numberRows([
    { name: "elasticity", grid: elasticity },
    { name: "price_change", grid: priceChange },
  ]);
  return rows.map((row, index) => {
    if (row === null) return ["", ""];
    const [responsiveness, change] = row;
    const outside = (requirement: string) => refusal("price_change", index, requirement, change, "#NUM!");
    if (change! <= -1) throw outside("a fraction above -1");
    const price = one.plus(change!);
    const volume = word === "point" ? one.minus(price.minus(1).times(responsiveness!)) : price.pow(-responsiveness!);
    if (volume.isNegative()) throw outside("a change that leaves some volume");
    // One power, not a product of two roundings: at an elasticity of 1 spend stays the same to the last digit.
    const spend = word === "point" ? volume.times(price) : price.pow(one.minus(responsiveness!));
    return [toDouble(volume.minus(1)), toDouble(spend.minus(1))];
  });
}
