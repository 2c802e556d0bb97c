/** The published figures of demand for tokens, and the list prices of models. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";
import { capabilitySources } from "./capability";
import { usageClaims, usageSources } from "./usageSources";
import { releaseSources } from "./releases";

export const tokenDemandSources: readonly Source[] = [
  ...publishedFigures(
    ...["R-150", "R-156", "R-151", "R-157", "R-147", "R-155", "R-148", "R-154", "R-149", "R-048", "R-049"],
    ...["R-158", "R-158H", "R-159", "R-160", "R-160H", "R-152", "R-153"],
    ...["R-170", "R-169", "R-171", "R-171H", "R-144", "R-145", "R-014", "R-164", "R-098", "R-118"],
    ...["R-165", "R-166", "R-168H", "R-172", "R-173H", "B-023"],
    ...usageClaims,
  ),
  ...capabilitySources,
  ...usageSources,
  ...releaseSources,
];
