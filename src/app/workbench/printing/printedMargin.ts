/** What a file says above and below each page, as the browser's own print takes it: boxes in the margin of the page. */

export interface PrintedNames {
  readonly file: string;
  readonly sheet: string;
  readonly language: string;
  readonly now: Date;
}

const places = { L: "left", C: "center", R: "right" } as const;

/** `code` as files have it: "&LBudget&C&A&R&P of &N" (ECMA-376 part 1, 18.3.1.39). Fonts, sizes and pictures are left out. */
export function marginBoxes(edge: "top" | "bottom", code: string, names: PrintedNames): string {
  const sections = new Map<keyof typeof places, string[]>();
  let place: keyof typeof places = "C";
  for (const part of code.match(/&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d+|.)|[^&]+/gis) ?? []) {
    const letter = /^&([LCR])$/i.exec(part)?.[1]?.toUpperCase();
    if (letter !== undefined) place = letter as keyof typeof places;
    else sections.set(place, [...(sections.get(place) ?? []), contentOf(part, names)]);
  }
  return [...sections]
    .map(([at, parts]) => [places[at], parts.filter((part) => part !== "").join(" ")] as const)
    .filter(([, content]) => content !== "")
    .map(([at, content]) => `@${edge}-${at} { content: ${content}; font: 9pt Calibri, sans-serif; white-space: pre; }`)
    .join(" ");
}

function contentOf(part: string, { file, sheet, language, now }: PrintedNames): string {
  if (!part.startsWith("&")) return quoted(part);
  switch (part.slice(1).toUpperCase()) {
    case "P":
      return "counter(page)";
    case "N":
      return "counter(pages)";
    case "D":
      return quoted(now.toLocaleDateString(language));
    case "T":
      return quoted(now.toLocaleTimeString(language, { hour: "numeric", minute: "2-digit" }));
    case "F":
      return quoted(file);
    case "A":
      return quoted(sheet);
    case "&":
      return quoted("&");
    default:
      return "";
  }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\r?\n/g, "\\A ")}"`;
}
