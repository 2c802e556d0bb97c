/** What three governments own and owe, as a post restates the central bank's report. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";

export const governmentSources: readonly Source[] = publishedFigures(
  "G-009",
  "G-010",
  "G-015",
  "G-014",
  "G-019",
  "G-018",
  "G-004",
  "G-016",
  "G-020",
  ...["G-002", "G-003", "G-011", "G-012", "G-013", "G-017", "G-022", "G-023", "G-023H", "G-024", "G-025"],
);
