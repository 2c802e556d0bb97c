const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Handing the workbook over: what changed, who reviewed and who signed. */
export const englishShare = {
  tasks: {
    compare: {
      title: "Compare with a file",
      text: "What has changed since an earlier version: inputs, sources and grades, formulas, structure, and which results moved because of them.",
      open: "Compare",
    },
    queue: {
      title: "Review queue",
      text: "All that a reviewer has to look at, each thing once: distinct formulas, inputs with source and grade, overrides. Tick them here or by hand in the sheet, in any spreadsheet program.",
      open: "Queue",
    },
    sign: {
      title: "Sign",
      text: "A signature that goes stale by itself, in any spreadsheet program, when an input of its scope changes; here it also says which cells, formulas and sources are others now.",
      open: "Signatures",
    },
    copy: {
      title: "Copy for a reviewer",
      text: "A workbook for people without this add-in: its functions become formulas of Excel's own or their results, with a cover, grades and the calls on sheets beside.",
      open: "Prepare a copy",
    },
  },
  copy: "Copy for a reviewer",
  copyIntro: "A copy for people without this add-in, with sheets that tell of it; this workbook stays as it is.",
  copyCalls: "Functions of the add-in",
  copyKinds: {
    recomputing: "become formulas of Excel's own, which calculate anywhere",
    frozen: "keep their results; the call stands on a sheet",
    "with-add-in": "stay, for readers with the add-in",
  },
  copyReader: "To be calculated by",
  copyReaders: { "365": "Excel 2024, Microsoft 365 and newer", "2021": "Excel 2021 and newer (no LAMBDA)" },
  copyTitleField: "Title",
  copyTitle: "Workbook",
  copyBy: "Handed over by",
  copyName: "for-review",
  copyPreview: "Preview",
  copyHandOver: "Make the copy",
  copyWorking: "Working…",
  copyReady: "The preview is there.",
  copyFailed: "The copy could not be made.",
  copyNotHandedOver: "The copy was not handed over.",
  copyOpened: "The copy was opened as a new workbook; save it from there.",
  copyDownloaded: (name: string) => `The copy was downloaded as ${name}.`,
  copyPreviewTitle: "What the copy will hold",
  copyCallCount: "Calls of the add-in",
  becomes: {
    formula: "become a formula",
    "named formula": "become a formula under a name",
    value: "keep their result",
    removed: "go with their rule or name",
    call: "stay calls",
  },
  addedSheets: "Added sheets",
  hiddenSheets: "Hidden sheets",
  externalLinks: "Links outside",
  people: "People named",
  none: "none",
  withoutFormula: "Without a formula",
  copyNotCalculated:
    "The copy holds the results that this workbook shows; aie portable also calculates it anew and lists every figure that moves.",

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

  queue: "Review queue",
  queueFailed: "The review queue could not be read.",
  noQueue: "No review queue yet",
  noQueueText:
    "It is written as a sheet of plain cells with columns for your marks and the coverage in per cent. A later version of the workbook keeps the marks; what has changed loses its tick and says so.",
  writeQueue: "Write the review queue",
  updateQueue: "Bring up to date",
  queueBehind: "The workbook has changed since the queue was written.",
  readQueue: "Read the queue again",
  queueWritten: (rows: number) => `The queue has ${plural(rows, "row", "rows")}.`,
  queueSince: (lost: number, added: number, gone: number) =>
    lost + added + gone === 0
      ? "No tick was lost."
      : `Since the queue before: ${plural(lost, "tick", "ticks")} lost to changes, ${added.toLocaleString("en-US")} new, ${gone.toLocaleString("en-US")} gone.`,
  queueNotWritten: "The queue was not written.",
  coverage: (ticked: number, rows: number, share: string) =>
    `${ticked.toLocaleString("en-US")} of ${plural(rows, "row", "rows")} ticked (${share})`,
  openPoints: (queries: number, fails: number) =>
    `${plural(queries, "query", "queries")}, ${plural(fails, "fail", "fails")}`,
  reviewer: "Reviewer",
  neededToMark: "A mark needs a name.",
  show: "Show",
  queueFilters: {
    open: "Not ticked",
    all: "All",
    query: "Queries",
    fail: "Fails",
    changed: "Changed or new",
  },
  noRows: "Nothing here.",
  queueKinds: { formula: "formula", input: "input", override: "override", gone: "gone" },
  ofGrade: (grade: string) => `grade ${grade}`,
  marks: { Tick: "Tick", Query: "Query", Fail: "Fail" },
  marksOf: (name: string) => `Marks of ${name}`,
  notMarked: "The mark was not written.",

  signOff: "Signatures",
  newSignature: "Sign this version",
  signaturesFailed: "The signatures could not be read.",
  signatureCount: (count: number, stale: number) =>
    count === 0 ? "Nobody has signed" : `${plural(count, "signature", "signatures")}, ${stale} stale`,
  checkSignatures: "Check the signatures again",
  checkSince: "Cells have changed since; check again.",
  noSignatures: "Not signed yet",
  noSignaturesText:
    "A signature seals every typed number, text, formula and source of its scope. Formats, widths and the order of sheets may change; anything else turns it to Stale.",
  holds: "Holds",
  stale: "Stale",
  signatureNumber: (number: number) => `No. ${number}`,
  wholeWorkbook: "Whole workbook",
  seal: (start: string) => `Seal ${start}`,
  recordBroken: "Its record of the cells is not what was sealed: changes named here may not be all.",
  changesSince: (count: number) => `${plural(count, "change", "changes")} since`,
  nothing: "nothing",
  signer: "Name",
  role: (optional: string) => `Role (${optional})`,
  day: "Date",
  scope: "Signs for",
  namedOutputs: "Named outputs, and all that they rest on",
  outputs: "Outputs",
  outputsHint: "Cells like Output!C5 or Output!C5:D9, with commas between.",
  addSelection: "Add the selected cells",
  statement: "Statement",
  statementHint: "What was checked, and how.",
  neededToSign: "A signature needs this.",
  sign: "Sign",
  signing: "Signing…",
  signed: (number: number, sealed: number) =>
    `Signature ${number} seals ${plural(sealed, "cell, name or table", "cells, names and tables")}.`,
  signedDetail: "It stands on the sheet “Sign-off”, with a hidden record of what was signed.",
  notSigned: "The workbook was not signed.",
};

export type ShareTexts = typeof englishShare;
