import type { CaseName } from "../../audit/scenarios/casesSheet";

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-US")} ${count === 1 ? one : many}`;

/** Cases, tables, goals and tornados. The sheets that they write are in English. */
export const englishScenarios = {
  parts: { gallery: "Gallery", whatIf: "What if" },
  partList: "Parts of the models",
  tasks: {
    cases: {
      title: "Cases",
      text: "Base, high, low and own values of the inputs that you choose, switched by one cell. Ordinary formulas, so they work without the add-in.",
      open: "Cases",
    },
    table: {
      title: "Sensitivity table",
      text: "What an output shows for several values of one or two inputs. Excel’s own data tables do not work with functions of add-ins; these values say when they are out of date.",
      open: "Table",
    },
    goal: {
      title: "Goal seek",
      text: "The value of one input for which an output reaches a target. Nothing changes unless you accept it.",
      open: "Seek",
    },
    tornado: {
      title: "Tornado",
      text: "Moves each graded input of an output by the range of its grade: what matters most, and what a better source is worth.",
      open: "Tornado",
    },
  },
  output: "Output",
  outputHint: "The cell whose result is looked at, such as Output!C5, or its name.",
  takeFor: (field: string) => `Use the selected cell as ${field}`,
  needsCell: "This needs a cell such as Output!C5.",
  working: (done: number, total: number) =>
    `Trial ${done.toLocaleString("en-US")} of about ${total.toLocaleString("en-US")}`,
  preparing: "Tracing and reading…",
  stop: "Cancel",
  stopped: "Cancelled; every input is back where it was.",
  failed: "That did not work.",
  written: (sheet: string) => `Written to the sheet “${sheet}”.`,
  inWorkbook: "In this workbook",
  sheetAsOf: (sheet: string, day: string) => `${sheet}, as of ${day}`,
  stale: "Stale",
  current: "Up to date",
  refresh: "Bring up to date",
  refreshNamed: (sheet: string) => `Bring up to date: ${sheet}`,
  show: (sheet: string) => `Show ${sheet}`,
  cellGone: "A cell that it reads is gone.",
  separator: ", ",

  cases: "Cases",
  casesIntro:
    "Select the cells of your inputs and add them. Their values become the base case on the sheet of cases; give the others there. A value left blank is that of the base case.",
  casesFailed: "The cases could not be read.",
  live: "Live case",
  caseNames: { Base: "Base", High: "High", Low: "Low", Own: "Own" } satisfies Record<CaseName, string>,
  noCase: (text: string) => `“${text}” is none of the cases; choose one.`,
  addInputs: "Add the selected cells",
  inputsAdded: (count: number) => `${plural(count, "input", "inputs")} added to the sheet of cases.`,
  leftOut: (cells: string) => `Left out: ${cells}`,
  switched: (name: string) => `${name} is live.`,
  inputs: (count: number) => plural(count, "input", "inputs"),
  editOnSheet: "Edit the values",
  removeInput: (label: string) => `Take ${label} out of the cases`,
  removeAll: "Remove the cases",
  removeTitle: "Remove the cases?",
  removeText: "Every input gets back the value or formula of its base case, and the sheet of cases goes.",
  removed: "The inputs hold what they held before.",
  inputRemoved: (label: string) => `${label} holds its base value again.`,
  unread: "No cell reads it any more.",
  compareCases: "Compare the cases",
  compareHint: "A table of an output with each case live in turn.",

  table: "Sensitivity table",
  down: "Input (down)",
  across: "Second input (across)",
  valuesOf: (field: string) => `Values of: ${field}`,
  valuesHint: "With semicolons between: 0.1; 0.2; 0.3",
  needsValues: "This needs numbers with semicolons between, such as 0.1; 0.2.",
  run: "Work it out",
  undoneByTrials:
    "Undo in the sheet goes back through the trials one by one: each step puts a trial’s value into an input.",

  goal: "Goal seek",
  target: "Target of the output",
  needsNumber: "This needs a number.",
  input: "Input to change",
  inputHint: "A cell with a typed number.",
  from: "From",
  to: "To",
  boundsHint: "Both or neither; without them the search goes outwards from the present value.",
  needsBounds: "This needs two numbers, the lower one first.",
  seek: "Seek",
  found: (input: string, value: string, output: string, reached: string) =>
    `${input} = ${value} gives ${output} = ${reached}.`,
  before: (value: string, output: string) => `Now: ${value}, which gives ${output}.`,
  accept: (value: string, input: string) => `Write ${value} into ${input}`,
  accepted: (value: string, input: string) =>
    `${input} holds ${value}. Undo in the sheet takes it back, where Excel can.`,
  notReached: (target: string, from: string, to: string) =>
    `The output does not reach ${target} for inputs from ${from} to ${to}.`,
  nearest: (value: string, reached: string) => `The nearest was ${reached}, with ${value}.`,
  noNumber: "The output shows no number for any input that was tried; choose an output whose result is a number.",
  jumps: (target: string, below: string, above: string, at: string) =>
    `The output jumps over ${target} at ${at}: from ${below} to ${above}.`,

  tornado: "Tornado",
  tornadoText:
    "Each typed number and each value of the register that the output rests on is moved up and down by the part that the sheet “Grade ranges” gives for its grade (assumptions: change them there). “Swing with grade D” is what would be left with a figure on record.",
};

export type ScenarioTexts = typeof englishScenarios;
