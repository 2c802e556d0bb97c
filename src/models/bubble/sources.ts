/** The five gauges as published, and how many are red. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";

export const bubbleSources: readonly Source[] = publishedFigures(
  "E-018",
  "E-019",
  "E-020",
  "E-021",
  "E-022",
  "E-014",
  "R-037",
  "R-040",
);
