/** What the add-in learns from its host: language, theme, what it can do. */
import type { Stop } from "./hostEvents";

export type Theme = "light" | "dark" | "contrast";

export async function hostReady(): Promise<{ readonly isExcel: boolean }> {
  const { host } = await Office.onReady();
  return { isExcel: host === Office.HostType.Excel };
}

/** "zh-CN"; English where the host does not say. */
export function displayLanguage(): string {
  return Office.context.displayLanguage || "en-US";
}

/** "zh-CN", "zh-Hans" and the like read Chinese, every other language English. */
export function isChinese(language: string): boolean {
  return /^zh(-|$)/i.test(language);
}

export function supports(requirementSet: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(requirementSet, version);
}

/** Windows' contrast themes reach a web page as forced colours; they win over what Office says of itself. */
const forcedColors = "(forced-colors: active)";
const prefersDark = "(prefers-color-scheme: dark)";

function matches(query: string): boolean {
  return typeof window !== "undefined" && typeof window.matchMedia === "function" && window.matchMedia(query).matches;
}

export function currentTheme(): Theme {
  if (matches(forcedColors)) return "contrast";
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  // Excel on the web is light where it names no theme, whatever the system prefers.
  if (background === undefined || background === "")
    return matches(prefersDark) && Office.context.platform !== Office.PlatformType.OfficeOnline ? "dark" : "light";
  return themeOf(background, theme?.bodyForegroundColor ?? "");
}

/** Pure black with pure white or yellow is how Office names its contrast themes; its own dark theme is dark grey. */
export function themeOf(background: string, foreground: string): Theme {
  const [back, fore] = [background, foreground].map((color) => color.toLowerCase().replace("#", ""));
  if (back === "000000" && ["ffffff", "ffff00"].includes(fore ?? "")) return "contrast";
  return luminance(back ?? "") < 0.5 ? "dark" : "light";
}

/** Of "rrggbb", weighted as the eye sees it, 0 to 1. */
function luminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/g) ?? []).map((part) => parseInt(part, 16));
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** Calls the listener when the host's theme or the system's colours change. */
export function watchTheme(listener: (theme: Theme) => void): Stop {
  let last = currentTheme();
  const tell = () => {
    const theme = currentTheme();
    if (theme === last) return;
    last = theme;
    listener(theme);
  };
  const queries =
    typeof window !== "undefined" && typeof window.matchMedia === "function"
      ? [forcedColors, prefersDark].map((query) => window.matchMedia(query))
      : [];
  for (const query of queries) query.addEventListener("change", tell);
  // Excel tells of no change of theme everywhere: whoever comes back from the menu that changed it is asked as well.
  if (typeof window !== "undefined") window.addEventListener("focus", tell);
  const event = (Office.EventType as Record<string, unknown>)["OfficeThemeChanged"] as Office.EventType | undefined;
  const document = event === undefined ? undefined : Office.context.document;
  const isHeard = document !== undefined && isAccepted(() => document.addHandlerAsync(event!, tell));
  return () => {
    for (const query of queries) query.removeEventListener("change", tell);
    if (typeof window !== "undefined") window.removeEventListener("focus", tell);
    if (isHeard) isAccepted(() => document.removeHandlerAsync(event!, { handler: tell }));
  };
}

/** A client may know an event that its host refuses, which it says by throwing. */
function isAccepted(ask: () => void): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}

/** In the browser where the host can, which keeps the pane where it is; the caller has checked the address. */
export function openAddress(address: string): void {
  if (supports("OpenBrowserWindowApi", "1.1")) Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener,noreferrer");
}
