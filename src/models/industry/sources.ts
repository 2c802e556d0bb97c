/** What the industry rests on: claims of the labs' documents, filed figures, and the builders' spending. */
import { builderSources } from "../capex/builders";
import { depreciationIds, revenueIds } from "../capex/sources";
import { publishedFigures } from "../claims/publishedFigure";
import { companySources } from "../company/sources";
import { sourceId } from "../company/filedLine";
import { alphabetQuarters } from "../filings/alphabetQuarters";
import { stackTimeSources } from "../stackTime/sources";
import type { Source } from "../../register/source";
import { pacedFirms } from "./inputs";
import { typedPayments } from "./typedPayments";

const named = new Set(typedPayments.flatMap(({ source, less }) => [source, less]).filter((id) => id !== ""));
const idsLike = (pattern: RegExp) => [...named].filter((id) => pattern.test(id));
const ofStack = new Set([...idsLike(/^STK-/), ...pacedFirms.flatMap(({ key }) => [`STK-${key}-24`, `STK-${key}-26`])]);
const filed = new Set(["CLD", "SUB"].flatMap((code) => [2024, 2025].map((year) => sourceId(code, year))));

export const industrySources: readonly Source[] = [
  ...publishedFigures(
    ...idsLike(/^[LT]-/),
    ...[
      "L-004",
      "L-009",
      "L-012",
      "R-007",
      "R-008",
      "R-014",
      "R-017",
      "R-067",
      "R-089",
      "R-090",
      "R-091",
      "R-093",
      "R-094",
      "R-145",
      "R-148",
      "R-174",
      "R-174H",
      "B-003",
    ],
    ...depreciationIds,
    ...revenueIds,
  ),
  ...stackTimeSources.filter(({ id }) => ofStack.has(id)),
  ...companySources.filter(({ id }) => filed.has(id) && named.has(id)),
  ...alphabetQuarters(idsLike(/^ALP-CLD-/)),
  ...builderSources,
];
