/** The words that an argument of a function may be, as the engine itself knows them: by function and parameter. */
import {
  conventions,
  dedupeViews,
  doublingMethods,
  elasticityMethods,
  responseForms,
  runRateBases,
  seriesKinds,
  seriesMeasures,
} from "../../engine/arguments/choices";

export const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  GENAI_DEDUPE: { view: dedupeViews },
  GENAI_DEDUPE_SERIES: { by: seriesKinds, measure: seriesMeasures },
  DEPRECIATION: { convention: conventions },
  HEADROOM_SCHEDULE: { convention: conventions },
  DEMAND_RESPONSE: { form: responseForms },
  ELASTICITY: { method: elasticityMethods },
  RUN_RATE: { basis: runRateBases },
  DOUBLING_TIME: { method: doublingMethods },
};
