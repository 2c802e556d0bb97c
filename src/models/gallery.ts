/** The models on offer, in the order of the gallery. */
import { bubbleModel } from "./bubble/bubble";
import { capexModel } from "./capex/capex";
import { companyModel } from "./company/company";
import { companyLabModel } from "./companyLab/companyLab";
import { firmModel } from "./firm/firm";
import { gigawattModel } from "./gigawatt/gigawatt";
import { governmentModel } from "./government/government";
import { labModel } from "./lab/lab";
import type { Model } from "./model";
import { stackModel } from "./stack/stack";
import { momentumModel } from "./momentum/momentum";
import { stackTimeModel } from "./stackTime/stackTime";
import { tokenDemandModel } from "./tokenDemand/tokenDemand";

export const models: readonly Model[] = [
  stackModel,
  stackTimeModel,
  companyModel,
  companyLabModel,
  capexModel,
  gigawattModel,
  tokenDemandModel,
  momentumModel,
  labModel,
  firmModel,
  bubbleModel,
  governmentModel,
];
