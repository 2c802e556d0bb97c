/** Uber's accounts, what Ramp's customers spend, and the claims read beside them. */
import { rememberedFigure, restatedFigure } from "../claims/restatedFigure";
import type { Source } from "../../register/source";

const uberRelease =
  "Uber, results for the fourth quarter and full year 2025, 4 February 2026, https://www.businesswire.com/news/home/20260204947622/en/Uber-Announces-Results-for-Fourth-Quarter-and-Full-Year-2025";
const uber = {
  company: "Uber",
  unit: "USD m",
  periodEnd: "2025-12-31",
  caliber: "Fiscal year",
  source: "Uber, earnings release",
  reference: uberRelease,
} as const;
const ramp = {
  company: "Firms that use AI",
  unit: "USD a person a month",
  periodEnd: "2026-05-31",
  caliber: "Month",
  source: "Lind Research, crediting Ramp",
  reference:
    "Lind Research, Everyone's Adopting; Almost No One's Using, on the Ramp AI Index, https://www.lindresearch.com/p/trends-ai-everyone-s-adopting-almost-no-one-s-using",
} as const;

export const classes = ["Top 1%", "Top 10%", "Median"] as const;

export const peerClaims = ["B-020", "R-045", "R-046", "R-046H", "R-047", "R-061", "R-062", "R-063"] as const;

export const peerSources: readonly Source[] = [
  rememberedFigure({ ...uber, id: "FRM-U1", datapoint: "Revenue", value: 52017 }),
  rememberedFigure({ ...uber, id: "FRM-U2", datapoint: "Income from operations", value: 5565 }),
  ...[7449, 611, 11].map((value, index) =>
    restatedFigure({
      ...ramp,
      id: `FRM-R${index + 1}`,
      datapoint: `Spent on AI, ${classes[index]!.toLowerCase()}, about`,
      value,
    }),
  ),
];
