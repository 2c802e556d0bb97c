/** The models on offer, in the order of the gallery. */
import { bubble } from "./bubble/bubble";
import { capex } from "./capex/capex";
import { company } from "./company/company";
import { companyLab } from "./companyLab/companyLab";
import { firm } from "./firm/firm";
import { gigawatt } from "./gigawatt/gigawatt";
import { government } from "./government/government";
import { industry, industryOf } from "./industry/industry";
import { lab } from "./lab/lab";
import { buildModel, modelOnDemand } from "./language/buildModel";
import type { ModelDefinition } from "./language/definition";
import type { Model } from "./language/model";
import { momentum } from "./momentum/momentum";
import { stackModel } from "./stack/stack";
import { stackTime } from "./stackTime/stackTime";
import { tokenDemand } from "./tokenDemand/tokenDemand";

/** The models that are written as lines. */
export const definitions: readonly ModelDefinition[] = [
  stackTime,
  industry,
  company,
  companyLab,
  capex,
  gigawatt,
  tokenDemand,
  momentum,
  lab,
  firm,
  bubble,
  government,
];

type Gathering = Pick<Model, "gathering">;

export const models: readonly Model[] = [
  stackModel,
  ...definitions.map((definition) =>
    definition === industry
      ? Object.assign(modelOnDemand(industry), {
          gathering: (payments) => buildModel(industryOf(payments)),
        } satisfies Gathering)
      : modelOnDemand(definition),
  ),
];
