/** The published figures of firms that budget for AI. */
import { publishedFigures } from "../claims/publishedFigure";
import { peerClaims, peerSources } from "./peerSources";
import type { Source } from "../../register/source";

export const firmSources: readonly Source[] = [
  ...publishedFigures(
    "B-007",
    "B-007H",
    "B-006",
    "B-052",
    "B-053",
    "B-046",
    "B-047",
    "B-021",
    "B-044",
    "E-009",
    "E-010",
    "Z-017",
    ...["B-029", "B-043", "B-048", "R-044"],
    ...peerClaims,
  ),
  ...peerSources,
];
