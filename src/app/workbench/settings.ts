/** The switches of the title bar: language and theme. */
import { element } from "./parts/element";
import { languages, themes, type PageOptions } from "./parts/pageOptions";
import type { Texts } from "./texts";

/** Each under the name that the page's address knows it by. */
export interface SettingsChange {
  readonly name: "lang" | "theme";
  readonly value: string;
}

export function createSettings(
  texts: Texts,
  options: PageOptions,
  change: (change: SettingsChange) => void,
): HTMLElement {
  const languageNames = { "en-US": "English", "zh-CN": "简体中文" };
  const choices = [
    choice(
      "lang",
      texts.language,
      options.language,
      languages.map((value) => [value, languageNames[value]]),
    ),
    choice(
      "theme",
      texts.theme,
      options.theme,
      themes.map((value) => [value, texts[value]]),
    ),
  ];
  return element("div", { id: "settings", role: "group", "aria-label": texts.settings }, ...choices);

  function choice(
    name: SettingsChange["name"],
    label: string,
    current: string,
    values: readonly (readonly [string, string])[],
  ): HTMLElement {
    const select = element("select", { name });
    for (const [value, text] of values) select.append(new Option(text, value, value === current, value === current));
    select.addEventListener("change", () => change({ name, value: select.value }));
    return element("label", {}, element("span", {}, label), select);
  }
}
