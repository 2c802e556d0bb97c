import { createContext, useContext } from "react";
import { isChinese } from "./language";
import { english, type Texts } from "./texts.en";
import { chinese } from "./texts.zh-CN";

export type { Texts } from "./texts.en";

export function textsFor(language: string): Texts {
  return isChinese(language) ? chinese : english;
}

export const TextsContext = createContext<Texts>(english);

export function useTexts(): Texts {
  return useContext(TextsContext);
}
