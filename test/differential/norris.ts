/**
 * Norris, a data set of the Statistical Reference Datasets of the National Institute of Standards and Technology: a study of the
 * calibration of ozone monitors, with its certified regression. https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml
 */
import { column } from "../functions/host";

export const norris = {
  /** Pairs of response y and predictor x. */
  points: [
    [0.1, 0.2],
    [338.8, 337.4],
    [118.1, 118.2],
    [888.0, 884.6],
    [9.2, 10.1],
    [228.1, 226.5],
    [668.5, 666.3],
    [998.5, 996.3],
    [449.1, 448.6],
    [778.9, 777.0],
    [559.2, 558.2],
    [0.3, 0.4],
    [0.1, 0.6],
    [778.1, 775.5],
    [668.8, 666.9],
    [339.3, 338.0],
    [448.9, 447.5],
    [10.8, 11.6],
    [557.7, 556.0],
    [228.3, 228.1],
    [998.0, 995.8],
    [888.8, 887.6],
    [119.6, 120.2],
    [0.3, 0.3],
    [0.6, 0.3],
    [557.6, 556.8],
    [339.3, 339.1],
    [888.0, 887.2],
    [998.5, 999.0],
    [778.9, 779.0],
    [10.2, 11.1],
    [117.6, 118.3],
    [228.9, 229.2],
    [668.4, 669.1],
    [449.2, 448.9],
    [0.2, 0.5],
  ],
  slope: "1.00211681802045",
  intercept: "-0.262323073774029",
  slopeError: "0.000429796848199937",
  interceptError: "0.232818234301152",
  residualDeviation: "0.884796396144373",
  rSquared: "0.999993745883712",
} as const;

/**
 * The logs of these prices and volumes are the data over a hundred, so that the slope is the certified one and the
 * exponentials stay below e^10, where a double tells logs apart to the sixteenth place.
 */
export const norrisScale = 100;
export const norrisPrices = exponentials(1);
export const norrisVolumes = exponentials(0);

function exponentials(place: 0 | 1) {
  return column(...norris.points.map((point) => Math.exp(point[place] / norrisScale)));
}
