import { functionDifferences } from "./functionDifferences";

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
  ...functionDifferences,
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
  datesInTexts: {
    univer: 'MONTH("3 May 2024") and EDATE("2024-01-31",1) are #VALUE!.',
    repair: "entry/textNumbers.ts",
  },
  markedColumns: {
    univer: "A column whose name holds a bracket, # or an apostrophe cannot be read by a formula.",
    repair: "engine/markedColumns.ts",
  },
  numbersInTextCells: {
    univer: "A number in a cell with the format Text is a text in formulas.",
    repair: "engine/textCells.ts",
  },
  passedFunctions: {
    univer: "A function cannot be passed by its name, as in BYROW(A1:B2,SUM), nor a LAMBDA be given to a LAMBDA.",
    repair: "engine/reading/passedFunctions.ts",
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
