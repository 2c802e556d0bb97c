/** The models that are written as lines, by their definitions. */
import { bubble } from "./bubble/bubble";
import type { ModelDefinition } from "./build/definition";
import { capex } from "./capex/capex";
import { company } from "./company/company";
import { companyLab } from "./companyLab/companyLab";
import { firm } from "./firm/firm";
import { gigawatt } from "./gigawatt/gigawatt";
import { lab } from "./lab/lab";
import { government } from "./government/government";
import { momentum } from "./momentum/momentum";
import { stackTime } from "./stackTime/stackTime";
import { tokenDemand } from "./tokenDemand/tokenDemand";

export const definitions: readonly ModelDefinition[] = [
  stackTime,
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
