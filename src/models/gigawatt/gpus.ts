/** GPUs by generation and rents of an H100 over time, from pages that collect prices. */
import { rememberedFigure, restatedFigure } from "../claims/restatedFigure";
import type { Source } from "../../register/source";

const hourly = "USD an hour";

const prices = "https://compux.net/docs/guides/gpu-pricing-trends-2026";

interface Rent {
  readonly key: string;
  readonly label: string;
  readonly day: string;
  readonly value: number;
}

/** Contracts of a year where the page names them; the launch is a rent on demand. */
export const rents: readonly Rent[] = [
  { key: "1", label: "To mid-2023", day: "2023-06-30", value: 8 },
  { key: "2", label: "To October 2025", day: "2025-10-31", value: 1.7 },
  { key: "3", label: "To March 2026", day: "2026-03-31", value: 2.35 },
];

interface Generation {
  readonly key: string;
  readonly label: string;
  readonly year: number;
  readonly rent: number;
  readonly price: number;
  /** Of the chip, under load. */
  readonly watts: number;
}

/** Original list prices and power of the chip by its maker's data sheet; rents on demand of spring 2026. */
export const generations: readonly Generation[] = [
  { key: "V", label: "V100", year: 2017, rent: 0.55, price: 10_000, watts: 300 },
  { key: "A", label: "A100", year: 2020, rent: 1.3, price: 15_000, watts: 400 },
  { key: "H", label: "H100", year: 2022, rent: 2.95, price: 30_000, watts: 700 },
  { key: "B", label: "B200", year: 2024, rent: 5, price: 42_500, watts: 1000 },
];

const gpu = { company: "NVIDIA", periodEnd: "2026-05-20" } as const;
const rentOf = ({ key, label, rent }: Generation): Source => {
  const figure = {
    ...gpu,
    id: `GIG-R${key}`,
    datapoint: `${label}: rent on demand, about`,
    value: rent,
    unit: hourly,
  };
  return key === "H"
    ? restatedFigure({
        ...figure,
        source: "AIMultiple",
        reference: "AIMultiple, cloud GPU rental price index, 20 May 2026, https://aimultiple.com/gpu-index",
      })
    : rememberedFigure({
        ...figure,
        source: "Providers' price lists",
        reference:
          "Price lists of clouds that rent GPUs, such as https://lambda.ai/pricing and https://vast.ai/pricing",
        reason: "A round figure between the prices of several providers, typed without their lists at hand.",
      });
};

export const rentSources: readonly Source[] = [
  ...rents.map(({ key, label, day, value }) =>
    restatedFigure({
      company: "NVIDIA",
      id: `GIG-H${key}`,
      datapoint: `H100: rent, ${label.toLowerCase()}`,
      value,
      unit: hourly,
      periodEnd: day,
      source: key === "1" ? "CompuX" : "CompuX, crediting SemiAnalysis",
      reference: `CompuX, GPU pricing trends in 2026, ${prices}`,
    }),
  ),
  ...generations.map(rentOf),
  ...generations.map(({ key, label, price, year }) =>
    rememberedFigure({
      ...gpu,
      periodEnd: `${year}-12-31`,
      id: `GIG-P${key}`,
      datapoint: `${label}: list price at its launch, about`,
      value: price,
      unit: "USD",
      source: "Resellers, at launch",
      reference: "Resellers' offers and press reports at launch; the maker prints no list price",
      reason: "A round figure between reports, typed without them at hand.",
    }),
  ),
];
