/** The catalogue of functions as the pane shows it, read from the same functions.json that Excel reads. */
import { Refusal } from "../../register/refusal";
import type { PaneRefusals } from "../texts/hostWords";
import { choices } from "./choices";
import { isChinese } from "../texts/language";
import type { FunctionDescription } from "../ports/workbookPort";

/** What functions.json says of a function; only what the pane uses. */
interface FunctionEntry {
  readonly id: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

export type Examples = Readonly<Record<string, string>>;

/** "https://example.org/assets/help/stack.html#GENAI_DEDUPE" is in the chapter "stack". */
function chapterOf({ helpUrl = "" }: FunctionEntry): string {
  return /([A-Za-z]+)(?:\.[A-Za-z-]+)?\.html(?:#|$)/.exec(helpUrl)?.[1] ?? "";
}

export function describe(entry: FunctionEntry, helpFolder: URL | null, examples: Examples): FunctionDescription {
  const chapter = chapterOf(entry);
  return {
    id: entry.id,
    description: entry.description ?? "",
    chapter,
    helpAddress: chapter === "" || helpFolder === null ? "" : new URL(`${chapter}.html#${entry.id}`, helpFolder).href,
    example: examples[entry.id] ?? "",
    parameters: entry.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? "",
      type: parameter.type ?? "any",
      matrix: parameter.dimensionality === "matrix",
      optional: parameter.optional ?? false,
      repeating: parameter.repeating ?? false,
      choices: choices[entry.id]?.[parameter.name] ?? [],
    })),
  };
}

/** Reads functions.json, or its translation, and the examples from the folder of the page's assets. */
export async function readCatalogue(
  assets: URL,
  language: string,
  helpPages: URL | null,
  read: (address: URL) => Promise<unknown> = readJson,
): Promise<readonly FunctionDescription[]> {
  const chinese = isChinese(language);
  const file = chinese ? "functions.zh-CN.json" : "functions.json";
  const [metadata, examples] = await Promise.all([
    read(new URL(file, assets)) as Promise<{ functions: FunctionEntry[] }>,
    read(new URL("examples.json", assets)) as Promise<Examples>,
  ]);
  const helpFolder = helpPages !== null && chinese ? new URL("zh-CN/", helpPages) : helpPages;
  return metadata.functions.map((entry) => describe(entry, helpFolder, examples));
}

async function readJson(address: URL): Promise<unknown> {
  // Browsers say in a sentence of their own, in English, that nothing answered.
  const response = await fetch(address).catch(() => null);
  if (response === null || !response.ok) {
    const values: PaneRefusals["fileNotServed"] = { file: address.pathname.replace(/^.*\//, "") };
    throw new Refusal("fileNotServed", { ...values });
  }
  return response.json();
}
