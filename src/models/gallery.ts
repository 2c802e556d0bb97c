/** The models on offer, in the order of the gallery. */
import { bubbleModel } from "./bubble/bubble";
import { gigawattModel } from "./gigawatt/gigawatt";
import { governmentModel } from "./government/government";
import type { Model } from "./model";
import { stackModel } from "./stack/stack";

export const models: readonly Model[] = [stackModel, gigawattModel, bubbleModel, governmentModel];
