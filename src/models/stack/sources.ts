/** The published figures that the stack model rests on. */
import { publishedFigures, publishedShare } from "../claims/publishedFigure";
import type { Source } from "../../register/source";

export const stackSources: readonly Source[] = [
  ...publishedFigures("R-006", "R-007", "R-008", "L-007", "L-002", "L-005", "L-001", "R-017"),
  publishedShare("R-007", "R-006"),
  publishedShare("R-008", "R-006"),
];
