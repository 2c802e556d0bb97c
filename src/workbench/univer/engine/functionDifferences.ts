/** Where single functions of Univer 0.25.1 differ from Excel's. */
export const functionDifferences = {
  missingSheets: {
    univer: "INDIRECT of a sheet that is not there is #VALUE!.",
    repair: "engine/functions/lookups.ts",
  },
  madeRanges: {
    univer: "OFFSET with a height or a width gives blank cells.",
    repair: "engine/functions/madeRanges.ts",
  },
  noMatch: {
    univer: "MAXIFS and MINIFS without a match give no number, and of matches that are no numbers -∞ and ∞.",
    repair: "engine/functions/numbers.ts",
  },
  partsOfRanges: {
    univer:
      "INDEX with several rows or columns at once gives what formulas filled before, and #VALUE! for a blank cell.",
    repair: "engine/functions/madeRanges.ts",
  },
  chosenPlaces: {
    univer: "CHOOSEROWS and CHOOSECOLS take no array of places.",
    repair: "engine/functions/arrays.ts",
  },
  stackedErrors: {
    univer: "HSTACK and VSTACK of an error are that error, and no array that has it in a cell.",
    repair: "engine/functions/arrays.ts",
  },
  singleIncludes: {
    univer: "FILTER of one row or column by a single value is #VALUE!.",
    repair: "engine/functions/arrays.ts",
  },
  singleTexts: {
    univer: "XMATCH and XLOOKUP take a single text to look in for the number or truth value that it looks like.",
    repair: "engine/functions/lookups.ts",
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
  wildcardsInSearch: {
    univer: "SEARCH knows no wildcards.",
    repair: "engine/functions/texts.ts",
  },
  rareCharacters: {
    univer: "UNICODE of a character beyond the first plane is half of it.",
    repair: "engine/functions/texts.ts",
  },
  truthsInTexts: {
    univer: 'IF("x",1,2) is 1, and NOT("FALSE") #VALUE!.',
    repair: "engine/functions/logical.ts",
  },
  textsAsZero: {
    univer: "AVERAGEA and its like count the text 3 of an array as 3.",
    repair: "engine/functions/numbers.ts",
  },
  realNumbers: {
    univer: "COMPLEX(1,0) is a number.",
    repair: "engine/functions/numbers.ts",
  },
  lastYears: {
    univer: "DB knows no year behind the last, which a short first year leaves.",
    repair: "engine/functions/numbers.ts",
  },
  capitalsOfUnique: {
    univer: "UNIQUE tells texts apart by their capitals.",
    repair: "engine/functions/arrays.ts",
  },
  fallingMatches: {
    univer: "MATCH from the greatest down finds what stands behind a smaller value.",
    repair: "engine/functions/lookups.ts",
  },
  resultFormats: {
    univer: "DATE shows 2020/01/02 and TIME 1:02 A.",
    repair: "engine/functions/resultFormats.ts",
  },
} as const;
