/** What only a person with a real Excel can see: `npm run generate` writes these steps to test/manual/excel.md. */

export interface ManualStep {
  readonly title: string;
  /** Where the answer may differ. */
  readonly excel: "any" | "web" | "Windows 2509 or later";
  /** Minutes, the waiting included. */
  readonly minutes: number;
  readonly doThis: readonly string[];
  readonly mustBeSeen: readonly string[];
  /** What is not known, and what the answer decides. */
  readonly because: string;
}

export const manualSteps: readonly ManualStep[] = [
  {
    title: "The ribbon opens the pane",
    excel: "any",
    minutes: 2,
    doThis: [
      "Run `npm run excel` (on the web: upload `manifest.xml` under Add-ins, My Add-ins) and open an empty workbook.",
      "On the tab Home press each button of the group AI Economy in turn; close the pane between two of them.",
    ],
    mustBeSeen: [
      "Each button opens the same pane, on the page that it names; none says that nothing happened.",
      "The functions work before the pane was ever open: `=AIE.HHI({60,40})` in a fresh workbook gives 5200.",
    ],
    because:
      "A call that shows the pane may be ignored where the add-in comes from the Marketplace; the button with ShowTaskpane must open it there.",
  },
  {
    title: "Functions register on the web",
    excel: "web",
    minutes: 1,
    doThis: ["Open the same workbook in Excel on the web and type `=AIE.` into a cell."],
    mustBeSeen: [
      "The list shows the functions with their descriptions, in the language of Excel.",
      "The browser's console shows no request that was blocked by CORS.",
    ],
    because: "The page of Excel fetches `assets/functions.json` from another origin.",
  },
  {
    title: "A function in the column of a table",
    excel: "any",
    minutes: 2,
    doThis: [
      "Insert the model Stack model from the gallery.",
      "Look at the column Grade of the three tables on the sheet Flows.",
    ],
    mustBeSeen: [
      "Every cell of the column shows a letter; none shows #SPILL! or #CALC!, neither at once nor after Ctrl+Alt+F9.",
      "The notice in the pane says that the model was inserted, and its checks say PASS.",
    ],
    because:
      "A table takes no results of several cells; whether that holds while a function that may give several is still working is written nowhere.",
  },
  {
    title: "A model whose formulas name a later sheet",
    excel: "any",
    minutes: 1,
    doThis: ["Insert the model Token demand into the same workbook."],
    mustBeSeen: ["No window asks for a file to update values from; no cell of the model shows an error."],
    because: "Excel takes the name of a sheet that is not there yet for another workbook.",
  },
  {
    title: "One undo takes a model back",
    excel: "Windows 2509 or later",
    minutes: 2,
    doThis: [
      "In an empty workbook insert the model Government ledger, click on a cell of it and press Ctrl+Z once.",
      "Insert it once more and look whether Excel reported an error in the pane meanwhile.",
    ],
    mustBeSeen: [
      "Sheets, tables, names and charts of the model are gone after one Ctrl+Z, or the pane has said that this Excel cannot undo it in one step.",
      "Where Excel cannot group the steps the model is inserted all the same.",
    ],
    because: "Groups of undo fail in some builds, on the web above all, and the add-in then works without them.",
  },
  {
    title: "A cancelled import leaves the register as it was",
    excel: "any",
    minutes: 2,
    doThis: [
      "Sources, Import: choose a CSV of 3,000 or more sources; press Cancel as soon as the bar has moved.",
      "Click into the last row of the table Register and press Ctrl+Down.",
    ],
    mustBeSeen: [
      "The table ends with the last source that was there before; no blank rows are left within it.",
      "Formulas that read the register show the values they showed before.",
    ],
    because: "Excel lets a table grow when something is written below it, and may do so before the add-in asks for it.",
  },
  {
    title: "Removing a model beside names that are constants",
    excel: "any",
    minutes: 2,
    doThis: [
      "In the name manager add `growth` as `=0.05` and `double` as `=LAMBDA(x,2*x)`.",
      "Copy one sheet of a model (Move or Copy, Create a copy); then remove the model in the pane.",
    ],
    mustBeSeen: ["The model's own sheets and names are gone; `growth`, `double` and the copied sheet are still there."],
    because: "Names that are no place have no range, and a copied sheet takes the model's mark along.",
  },
  {
    title: "Blank cells reach functions alike",
    excel: "any",
    minutes: 1,
    doThis: [
      "With A1:A5 empty type `=AIE.GENAI_DEDUPE({100;60;30},,,,A1)` and `=AIE.REQUIRED_REVENUE(100,A2)`.",
      "Do the same on the web.",
    ],
    mustBeSeen: ["Both show the same on the desktop and on the web: 40, 30, 30 below each other, and 100."],
    because: "The desktop hands an empty cell over as 0, the web as nothing.",
  },
  {
    title: "A theme that changes",
    excel: "any",
    minutes: 1,
    doThis: ["With the pane open change the Office theme from Colourful to Black and back (File, Account)."],
    mustBeSeen: ["The pane follows, at the latest when it is clicked; it never goes blank."],
    because: "The event for it is documented for another program of Office only.",
  },
];
