/** The fit of ln volume on ln price by simple-statistics, with the figures of ELASTICITY_STATS that it can tell. */
import { linearRegression, linearRegressionLine, rSquared } from "simple-statistics";
import type { Column } from "./columns";

export function regression(prices: Column, volumes: Column): (string | number)[][] {
  const points = prices.map((line, row) => [Math.log(line[0]), Math.log(volumes[row]![0])]);
  const fit = linearRegression(points);
  return [
    ["Elasticity", "R squared", "Observations", "Intercept"],
    [-fit.m, rSquared(points, linearRegressionLine(fit)), points.length, fit.b],
  ];
}
