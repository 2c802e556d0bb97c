import type { FunctionDescription } from "../ports/workbookPort";

/** Every word must occur in the name, the description or a parameter's name. */
export function searchFunctions(functions: readonly FunctionDescription[], search: string): FunctionDescription[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter(({ id, description, parameters }) => {
    const text = [id, id.replaceAll("_", " "), description, ...parameters.map((parameter) => parameter.name)]
      .join("\n")
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Chapters in the order of their first function. */
export function groupByChapter(functions: readonly FunctionDescription[]): [chapter: string, FunctionDescription[]][] {
  const chapters = new Map<string, FunctionDescription[]>();
  for (const each of functions) chapters.set(each.chapter, [...(chapters.get(each.chapter) ?? []), each]);
  return [...chapters];
}
