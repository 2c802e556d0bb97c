/** The models that are written as lines, by their definitions. */
import type { ModelDefinition } from "./build/definition";
import { gigawatt } from "./gigawatt/gigawatt";

export const definitions: readonly ModelDefinition[] = [gigawatt];
