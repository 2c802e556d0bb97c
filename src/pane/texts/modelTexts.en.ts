import { englishCompany } from "./companyTexts.en";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Models to insert, and those that stand in the workbook. */
export const englishModels = {
  intro: "Each model is a set of ordinary sheets with formulas. Replace the blue inputs with your own.",
  inputs: "In",
  outputs: "Out",
  anchors: "Published",
  anchorsShown: (words: string, count: number) => (count > 3 ? `${words} and ${count - 3} more` : words),
  picture: (title: string) => `A chart of the results of ${title}`,
  structure: (title: string, sheets: string) => `Structure of ${title}: ${sheets}`,
  insert: "Insert",
  insertNamed: (title: string) => `Insert ${title}`,
  inserting: (sheet: string, done: number, total: number) => `Writing ${sheet} (${done} of ${total})…`,
  starting: "Checking the workbook…",
  inserted: (title: string, cells: number, sheets: string) => `${title}: ${cells} cells written on ${sheets}.`,
  failed: (title: string) => `${title} was not inserted.`,
  none: "No models are available.",
  inWorkbook: "In this workbook",
  sheetCount: (count: number) => plural(count, "sheet", "sheets"),
  pass: "All checks pass",
  fail: (count: number) => `${plural(count, "check", "checks")} failed`,
  noVerdict: "Checks not found",
  goToChecks: "Checks",
  goToChecksOf: (title: string) => `Go to the checks of ${title}`,
  checksFailed: (title: string) => `The checks of ${title} could not be shown.`,
  remove: "Remove…",
  removeNow: "Remove",
  removeNamed: (title: string) => `Remove ${title}`,
  removeTitle: (title: string) => `Remove ${title}?`,
  removeText: (sheets: string) =>
    `Deletes the sheets ${sheets} with what you typed there, and the sources that came with the model unless other cells use them.`,
  removed: (title: string) => `${title} was removed.`,
  kept: (ids: string) => `These sources stay, since other cells use them: ${ids}`,
  company: englishCompany,
};

export type ModelTexts = typeof englishModels;
