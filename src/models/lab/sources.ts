/** The published figures of labs, their subscribers and their commitments. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";

export const labSources: readonly Source[] = publishedFigures(
  "Z-032",
  "Z-037",
  "Z-036",
  "Z-038",
  "Z-029",
  "Z-030",
  "Z-031",
  "F-005",
  "F-001",
  "F-002",
  "F-003",
  "F-004",
  "R-158",
  "R-158H",
  "Z-023",
  "Z-024",
  "R-014",
  "Z-028",
  "Z-032H",
  "Z-033",
  "Z-034",
  "Z-035",
);
