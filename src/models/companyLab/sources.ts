/** What is published of OpenAI: bills for inference, receipts on a revenue share, revenue as reported. */
import { publishedFigures } from "../claims/publishedFigure";
import type { Source } from "../../register/source";

export const companyLabSources: readonly Source[] = publishedFigures(
  ...["L-002", "L-010", "L-018", "L-003", "L-011", "L-005", "T-001", "L-001", "L-007", "L-014"],
  ...["F-001", "F-002", "F-005", "L-006", "L-013", "T-002", "L-009", "L-004", "L-012", "L-024", "R-098"],
);
