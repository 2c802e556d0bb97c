import type { Language } from "../parts/pageOptions";
import { english, type ToolTexts } from "./toolTexts";
import { chinese } from "./toolTexts.zh-CN";

export const toolTextsIn: Readonly<Record<Language, ToolTexts>> = { "en-US": english, "zh-CN": chinese };
