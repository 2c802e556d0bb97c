/** The models on offer, in the order of the gallery. */
import { gigawattModel } from "./gigawatt/gigawatt";
import type { Model } from "./model";
import { stackModel } from "./stack/stack";

export const models: readonly Model[] = [stackModel, gigawattModel];
