/** Governments' books as published in The State of the AI Economy (25 June 2026). */
import { publishedFigure } from "../language/publishedFigure";
import type { Source } from "../../register/source";

const published = (id: string, company: string, datapoint: string, value: number): Source =>
  publishedFigure("what governments own and owe", {
    id,
    company,
    datapoint,
    value,
    unit: "% of GDP",
  });

export const governmentSources: readonly Source[] = [
  published("GOV-01", "China", "Assets of the government", 166),
  published("GOV-02", "China", "Liabilities of the government", 75),
  published("GOV-03", "United States", "Assets of the government", 23),
  published("GOV-04", "United States", "Liabilities of the government", 142),
  published("GOV-05", "Japan", "Assets of the government", 134),
  published("GOV-06", "Japan", "Liabilities of the government", 252),
  published("GOV-07", "China", "Net position of the government", 91),
  published("GOV-08", "United States", "Net position of the government", -119),
  published("GOV-09", "Japan", "Net position of the government, as printed", -119),
];
