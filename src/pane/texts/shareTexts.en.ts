/** Handing the workbook over: what changed, who reviewed and who signed. */
export const englishShare = {
  tasks: {
    compare: {
      title: "Compare with a file",
      text: "What has changed since an earlier version: inputs, sources and grades, formulas, structure, and which results moved because of them.",
      open: "Compare",
    },
  },
  goTo: (place: string) => `Go to ${place}`,

  compare: "Compare with a file",
  compareIntro:
    "Choose an earlier version of this workbook. Rows and columns are matched by their labels and contents; neither workbook is changed.",
  dropWorkbook: "Drop an .xlsx file here, or",
  chooseWorkbook: "Choose a file",
  workbookInput: "Earlier version of this workbook",
  oneFile: "Drop one file at a time.",
  comparing: (name: string) => `Comparing with ${name}…`,
  compared: (name: string) => `Compared with ${name}.`,
  notCompared: (name: string) => `${name} could not be compared.`,
  since: (name: string) => `Changed since ${name}`,
  changedSince: "Cells have changed since; compare again.",
  compareAgain: "Compare again",
  anotherFile: "Another file",
};

export type ShareTexts = typeof englishShare;
