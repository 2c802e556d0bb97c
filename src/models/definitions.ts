/** The models that are written as lines, by their definitions. */
import { bubble } from "./bubble/bubble";
import type { ModelDefinition } from "./build/definition";
import { firm } from "./firm/firm";
import { gigawatt } from "./gigawatt/gigawatt";
import { lab } from "./lab/lab";
import { government } from "./government/government";

export const definitions: readonly ModelDefinition[] = [gigawatt, lab, firm, bubble, government];
