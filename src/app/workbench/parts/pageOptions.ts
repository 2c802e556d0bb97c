import { isChinese } from "../../../pane/texts/language";

/** What the page's address asks for, and the address that asks for something else. */
export const languages = ["en-US", "zh-CN"] as const;
export const themes = ["light", "dark", "contrast"] as const;
export const blanks = ["zero", "null"] as const;
export const books = ["stack", "empty"] as const;

export type Language = (typeof languages)[number];
export type Theme = (typeof themes)[number];
export type Blank = (typeof blanks)[number];

export interface PageOptions {
  readonly language: Language;
  readonly theme: Theme;
  /** How a blank cell reaches a custom function: 0 as in Excel on the desktop, null as in Excel on the web. */
  readonly blank: Blank;
  readonly book: (typeof books)[number];
}

export interface Preferences {
  readonly languages: readonly string[];
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** The address decides; where it is silent, what the browser says of its user. */
export function pageOptions(search: string, preferences: Preferences): PageOptions {
  const query = new URLSearchParams(search);
  const preferredLanguage = isChinese(preferences.languages[0] ?? "") ? "zh-CN" : "en-US";
  const preferredTheme = preferences.contrast ? "contrast" : preferences.dark ? "dark" : "light";
  return {
    language: chosen(languages, query.get("lang"), preferredLanguage),
    theme: chosen(themes, query.get("theme"), preferredTheme),
    blank: chosen(blanks, query.get("blank"), "zero"),
    book: chosen(books, query.get("book"), "stack"),
  };
}

function chosen<Choice extends string>(choices: readonly Choice[], asked: string | null, otherwise: Choice): Choice {
  return choices.find((choice) => choice === asked) ?? otherwise;
}

export function searchWith(search: string, change: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(change)) query.set(name, value);
  return `?${query.toString()}`;
}
