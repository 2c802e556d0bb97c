import type { SourceOrder } from "../../register/sourceOrder";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;
const sources = (count: number) => plural(count, "source", "sources");
const suggestions = (count: number) => plural(count, "suggested grade", "suggested grades");

/** Work on many sources or findings at once. */
export const englishMany = {
  order: "Order of the list",
  orders: {
    sheet: "As on the sheet",
    company: "By company",
    best: "Best grade first",
    worst: "Worst grade first",
    newest: "Newest period first",
    published: "Latest published first",
    largest: "Largest first, by unit",
  } satisfies Record<SourceOrder, string> as Record<SourceOrder, string>,
  viewsNamed: (name: string) => (name === "" ? "Saved filters" : `Saved filters: ${name}`),
  viewsShort: "Filters",
  viewName: "Name of these filters",
  saveView: "Save these filters…",
  forgetView: (name: string) => `Delete the saved filters “${name}”`,

  bar: "Selected sources",
  selectNamed: (id: string) => `Select ${id}`,
  selectAll: (count: number) => `Select all ${sources(count)} shown`,
  keys: "Arrow keys move between the rows and along a row, Space selects.",
  selected: (count: number) => `${count} selected`,
  grade: "Grade…",
  accept: (count: number) => `Accept ${suggestions(count)}…`,
  dismiss: (count: number) => `Dismiss ${suggestions(count)}…`,
  clear: "Clear selection",
  titles: {
    grade: (count: number) => `Grade ${sources(count)}`,
    accept: (count: number) => `Accept ${suggestions(count)}`,
    dismiss: (count: number) => `Dismiss ${suggestions(count)}`,
  },
  gradeText: (overridden: number) =>
    overridden === 0
      ? "All of them get this grade, as one change that one undo takes back."
      : `All of them get this grade, as one change that one undo takes back. ${sources(overridden)} ${overridden === 1 ? "has" : "have"} another grade by now: the change keeps a mark with your reason.`,
  suggestedText: {
    accept: (letters: string) =>
      `Each source gets the grade that its import suggested (${letters}), with the reason given there.`,
    dismiss: (letters: string) =>
      `The sources stay ungraded and are not suggested again (${letters}). A mark in the column Reason says who decided so, and why.`,
  },
  noteForAll: "Note for all (optional)",
  whyDismissed: "Why the grade stays",
  submit: {
    grade: (count: number, letter: string) => `Give ${sources(count)} grade ${letter}`,
    accept: (count: number) => `Accept ${count}`,
    dismiss: (count: number) => `Dismiss ${count}`,
  } as Record<"grade" | "accept" | "dismiss", (count: number, letter: string) => string>,
  done: {
    grade: (count: number, letter: string) => `${sources(count)} now ${count === 1 ? "has" : "have"} grade ${letter}.`,
    accept: (count: number) => `${suggestions(count)} accepted.`,
    dismiss: (count: number) => `${suggestions(count)} dismissed.`,
  } as Record<"grade" | "accept" | "dismiss", (count: number, letter: string) => string>,
  removeTitle: (count: number) => `Delete ${sources(count)}?`,
  removeText: (ids: string) =>
    `The rows ${ids} leave the table. Formulas that look these sources up will show #N/A until you change them.`,
  andMore: (ids: string, rest: number) => (rest === 0 ? ids : `${ids} and ${rest} more`),
  removed: (count: number) => `${sources(count)} deleted.`,

  acceptAll: (count: number) => `Accept all ${count}…`,
  dismissAll: (count: number) => `Dismiss all ${count}…`,
  hideAll: (count: number) => `Dismiss all ${count}`,
  allOf: (action: string, group: string) => `${action}: ${group}`,
  keepGrade: (letter: string) => `Keep ${letter}`,
  open: "Open document",
  openOne: (count: number) => `Open one of ${plural(count, "document", "documents")}`,
  openNamed: (id: string) => `Open the document of ${id}`,
};

export type ManyTexts = typeof englishMany;
