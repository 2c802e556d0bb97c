/** The add-in in the workbench: its description of the functions, and its two scripts, the same files as in Excel. */
import type { CustomFunctionsMetadata } from "../../workbench/book/customFunctions";
import { loadScript } from "../../workbench/office/officeClient";
import type { Language } from "./parts/pageOptions";

/** As in the manifest. */
export const namespace = "AIE";

export interface FunctionFiles {
  readonly metadata: CustomFunctionsMetadata;
  readonly translated: CustomFunctionsMetadata;
  /** A formula that works as it stands, by function. */
  readonly examples: Readonly<Record<string, string>>;
}

export async function readFunctionFiles(language: Language): Promise<FunctionFiles> {
  const english = fetchJson<CustomFunctionsMetadata>("assets/functions.json");
  const translated = language === "zh-CN" ? fetchJson<CustomFunctionsMetadata>("assets/functions.zh-CN.json") : english;
  const examples = fetchJson<Readonly<Record<string, string>>>("assets/examples.json");
  return { metadata: await english, translated: await translated, examples: await examples };
}

/** Associates every function, as the first thing Excel runs. */
export const startFunctions = () => loadScript("functions.js");

export const startTaskPane = () => loadScript("taskpane.js");

async function fetchJson<Content>(address: string): Promise<Content> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.json()) as Content;
}
