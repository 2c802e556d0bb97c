/**
 * Where Univer 0.25.1 differs from Excel and what puts it right. Each has a test, which fails once a newer Univer no
 * longer differs and its repair can go.
 */
export interface Difference {
  readonly univer: string;
  /** The file of the repair, from the folder above. */
  readonly repair: string;
}

export const differences = {
  literals: {
    univer: "In a formula 0.50 and 1E-7 are text, and an array constant is cut at the commas inside its texts.",
    repair: "engine/literals.ts",
  },
  openBrackets: {
    univer: "After a text with an open [ every formula is read as if it stood inside the bracket.",
    repair: "engine/openBrackets.ts",
  },
  referenceOperators: {
    univer: "@ before a cell or a function is #VALUE!, and A1# is A1 alone.",
    repair: "engine/referenceOperators.ts",
  },
  enclosedIntersections: {
    univer: "@ after another sign, as in -@A1, or before an array constant is #NAME?.",
    repair: "engine/referenceOperators.ts",
  },
  signedConstants: {
    univer:
      'A sign before a text, a truth or an array constant, as in --"3", is #NAME?; two signs behind another operator are #VALUE!.',
    repair: "engine/reading/readableFormula.ts",
  },
  doubledPercents: {
    univer: "A percent of a percent, as in 5%%, is no formula.",
    repair: "engine/reading/readableFormula.ts",
  },
  crossedAreas: {
    univer: "A blank between two areas, for what both hold, is #NAME?.",
    repair: "engine/reading/readableFormula.ts",
  },
  argumentsLeftOut: {
    univer: "An argument that is left out, as in MAX(-1,), is not counted as 0.",
    repair: "engine/reading/readableFormula.ts",
  },
  doubledMarks: {
    univer: "Of two quotation marks in a text each pair after the first is lost, and a new line in one is a blank.",
    repair: "engine/literals.ts",
  },
  tableSections: {
    univer:
      "Table[[#Totals],[Column]] is the last row of the body, and Table[@Column] beside the header is the header.",
    repair: "engine/reading/tableSections.ts",
  },
  calledLambdas: {
    univer: "A LAMBDA that nothing is given to shows 0.",
    repair: "engine/blankResults.ts",
  },
  missingSheets: {
    univer: "INDIRECT of a sheet that is not there is #VALUE!.",
    repair: "engine/functionFaults.ts",
  },
  datesInTexts: {
    univer: 'MONTH("3 May 2024") and EDATE("2024-01-31",1) are #VALUE!.',
    repair: "entry/textNumbers.ts",
  },
  madeRanges: {
    univer: "OFFSET with a height or a width gives blank cells.",
    repair: "engine/functionFaults.ts",
  },
  noMatch: {
    univer: "MAXIFS and MINIFS without a match give no number, and of matches that are no numbers -∞ and ∞.",
    repair: "engine/functionFaults.ts",
  },
  partsOfRanges: {
    univer:
      "INDEX with several rows or columns at once gives what formulas filled before, and #VALUE! for a blank cell.",
    repair: "engine/functionFaults.ts",
  },
  chosenPlaces: {
    univer: "CHOOSEROWS and CHOOSECOLS take no array of places.",
    repair: "engine/functionFaults.ts",
  },
  stackedErrors: {
    univer: "HSTACK and VSTACK of an error are that error, and no array that has it in a cell.",
    repair: "engine/functionFaults.ts",
  },
  singleIncludes: {
    univer: "FILTER of one row or column by a single value is #VALUE!.",
    repair: "engine/functionFaults.ts",
  },
  markedColumns: {
    univer: "A column whose name holds a bracket, # or an apostrophe cannot be read by a formula.",
    repair: "engine/markedColumns.ts",
  },
  singleTexts: {
    univer: "XMATCH and XLOOKUP take a single text to look in for the number or truth value that it looks like.",
    repair: "engine/functionFaults.ts",
  },
  numbersInTextCells: {
    univer: "A number in a cell with the format Text is a text in formulas.",
    repair: "engine/textCells.ts",
  },
  monthsAfterMonthEnds: {
    univer: "EDATE of the last day of a month runs on into the next month where the month it comes to is shorter.",
    repair: "engine/functions/dates.ts",
  },
  dayThatNeverWas: {
    univer: "DATE(1900,2,29) is 61, the day after 29 February 1900, and DAY(60) is 28.",
    repair: "engine/functions/dates.ts",
  },
  looksInTexts: {
    univer:
      "LEFT, LEN, FIND and their like read a number as its format shows it, and 1/3 has sixteen digits as a text.",
    repair: "engine/functions/texts.ts",
  },
  splitByRows: {
    univer: "TEXTSPLIT by rows alone is #VALUE!, and what looks like a number becomes one.",
    repair: "engine/functions/texts.ts",
  },
  passedFunctions: {
    univer: "A function cannot be passed by its name, as in BYROW(A1:B2,SUM), nor a LAMBDA be given to a LAMBDA.",
    repair: "engine/reading/passedFunctions.ts",
  },
  resultFormats: {
    univer: "DATE shows 2020/01/02 and TIME 1:02 A.",
    repair: "engine/functions/resultFormats.ts",
  },
  namedLambdas: {
    univer: "A LAMBDA that LET gives a name cannot be called.",
    repair: "engine/namedLambdas.ts",
  },
  boundNames: {
    univer: "A formula with LET that is read a second time, as after the opening of a book, does not know its names.",
    repair: "engine/boundNames.ts",
  },
  blankResults: {
    univer: "A formula's value can be empty.",
    repair: "engine/blankResults.ts",
  },
  emptyTexts: {
    univer: 'The empty text that a formula gives counts as a blank cell: ="" in A1 makes A1+1 a number.',
    repair: "engine/emptyTexts.ts",
  },
  indexedTexts: {
    univer: 'A range compared with "" finds its zeros as well, and one compared with 5 the texts "5".',
    repair: "engine/indexedTexts.ts",
  },
  calculatedArrays: {
    univer: "The result of a function is compared as if it lay in the cells that the formula fills.",
    repair: "engine/calculatedArrays.ts",
  },
  circles: {
    univer: "A formula that reads itself shows whatever one pass leaves behind.",
    repair: "engine/circles.ts",
  },
  growingIndex: {
    univer: "Every calculation reads all formulas anew and leaves what they read in its index once more.",
    repair: "engine/graph/graphCalculation.ts",
  },
  untakenBranches: {
    univer: "IF works out both of its branches.",
    repair: "engine/lean/takenBranches.ts",
  },
  shrunkenSpills: {
    univer: "A range such as A1:A9 reads cells that a shorter spill no longer fills.",
    repair: "engine/graph/spillsOfReferences.ts",
  },
  formulaSequences: {
    univer: "When cells move, it takes every formula apart anew in a book of more than 2,000.",
    repair: "engine/formulaSequences.ts",
  },
  sheetEdges: {
    univer:
      "A result that reaches beyond the cells written so far is #SPILL! or #REF!, a reference to one there #NAME?.",
    repair: "sheetEdges.ts",
  },
  spacesBehindReferences: {
    univer: "Formulas lose the spaces behind references when cells move.",
    repair: "engine/formulaSequences.ts",
  },
  ownSheetNames: {
    univer: "Formulas lose the name of their own sheet when cells move.",
    repair: "engine/formulaSequences.ts",
  },
  lateNames: {
    univer: "A name defined after a formula that uses it is not picked up.",
    repair: "engine/graph/sharedWords.ts",
  },
  staleTables: {
    univer: "Structured references do not follow when rows are inserted above their table.",
    repair: "kept/tableStore.ts",
  },
  deletedValidations: {
    univer: "Cells with data validation near the sheet's edge cannot be deleted.",
    repair: "engine/deletedValidations.ts",
  },
  filledSeries: {
    univer:
      "A fill rounds to five decimals, goes on with 2, 4, 8 by doubling, with month ends by days and from Q4 to Q5.",
    repair: "entry/fillRules.ts",
  },
  undoOrder: {
    univer: "A step of undo that holds two writes of one cell ends at what the first had written.",
    repair: "engine/undoOrder.ts",
  },
} as const satisfies Record<string, Difference>;
