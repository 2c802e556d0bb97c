const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The selected cell below the tabs. */
export const englishCell = {
  title: "This cell",
  nothing: "Select a cell to see how far to trust it.",
  value: "Value",
  empty: "empty",
  formula: "Formula",
  notGraded: "No grade",
  notGradedText: "This cell holds no figure that rests on a source.",
  inherits: (count: number) => `the worst grade among ${plural(count, "source", "sources")}`,
  restsOn: (count: number) => `Rests on ${plural(count, "source", "sources")}`,
  error: (code: string) => `Why ${code}`,
  failed: "The cell could not be read.",
  expand: "Show details of this cell",
  pastTitle: "What was told before",
  pastNotices: (count: number) => `What was told before (${count})`,
  collapse: "Hide details of this cell",
  announce: (address: string, text: string, grade: string) => `${address}: ${text.replace(/\.$/, "")}. ${grade}`,
};

export type CellTexts = typeof englishCell;
