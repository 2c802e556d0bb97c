import { createContext, useContext } from "react";
import { english, type Texts } from "./texts.en";
import { chinese } from "./texts.zh-CN";

export type { Texts } from "./texts.en";

/** "zh-CN", "zh-Hans" and the like read Chinese, every other language English. */
export function textsFor(language: string): Texts {
  return /^zh(-|$)/i.test(language) ? chinese : english;
}

export const TextsContext = createContext<Texts>(english);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
