import type { HostTexts } from "./hostWords";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** Why something cannot be done, and what the analyst can do about it. */
export const englishHost: HostTexts = {
  refusals: {
    notJson: ({ file, line, column, needs, got }) =>
      `${file} is no JSON: line ${line} column ${column} needs ${needs}; got ${got}.`,
    yearEndOffMonth: ({ company, last }) =>
      `A fiscal year of ${company} ends on ${last}, more than a week from the end of a month: its figures cannot be put on calendar years. Insert it by fiscal years.`,
    noCalendarYear: ({ company }) =>
      `The filings of ${company} make up no whole calendar year of revenue. Insert it by fiscal years.`,
    fileNotServed: ({ file }) =>
      `${file} could not be fetched from where the add-in is served; check the connection and try again.`,
    notAnArchive: ({ file }) => `${file} is no zip archive, or its end is missing.`,
    archiveDamaged: ({ file }) =>
      `${file} cannot be unpacked: it is damaged, encrypted, or holds a file larger than any company’s.`,
    notCompanyFacts: ({ file, needs, got }) =>
      `${file} is no company’s facts from the SEC: it needs ${needs}; got ${got}.`,
    columnsMissing: ({ table, missing, found }) =>
      `The table ${table} needs the ${plural(missing.length, "column", "columns")} ${missing.join(", ")}; ` +
      `got ${found.join(", ")}. Rename a column to it or insert one.`,
    refusedByExcel: ({ officeCode, detail }) => {
      const sentence = englishHost.office[officeCode] ?? `Excel refused (${officeCode}).`;
      return detail === "" ? sentence : `${sentence} (${detail})`;
    },
    takenBack: ({ reason }, say) => `${say(reason)} What had been written was taken back.`,
    notTakenBack: ({ reason, failures }, say) =>
      `${say(reason)} Not everything that had been written could be taken back: ${failures.map(say).join(" ")}`,
    fileNotHandedOver: ({ detail }) =>
      `Excel did not hand over a copy of the workbook${detail === "" ? "." : `: ${detail}`} Try again when nothing is being edited.`,
    outputNotAPlace: ({ text }) =>
      `Outputs need cells like Output!C5 or Output!C5:D9, with commas between; got ${text}.`,
    outputSheetAbsent: ({ sheet, sheets }) =>
      `Outputs need a sheet of the workbook (${sheets.join(", ")}); got ${sheet}.`,
    outputsBlank: ({ text }) => `Outputs need cells that hold something; got ${text}.`,
    queueChanged: () => "The sheet of the review queue is another one by now; read the queue again.",
    importCancelled: () => "The import was cancelled.",
    registerAbsent: ({ table }) => `The workbook needs a table ${table}; create the register first.`,
    registerNotCreated: ({ table }) => `Excel did not create the table ${table}.`,
    registerProtected: ({ sheet }) => `The sheet ${sheet} is protected; unprotect it to change the register.`,
    companyWithoutFacts: ({ company }) =>
      `The table Facts has no fiscal year with revenue of ${company}; import its filings first.`,
    tableGone: ({ table }) =>
      `The workbook needs the table ${table} on its sheet of companies, which is gone; undo its deletion, or delete that sheet's other table as well.`,
    noNewerYear: ({ company, last }) =>
      `The table Facts has no year or quarter of ${company} after the one that ends on ${last}; import newer filings first.`,
    otherLines: ({ company, sheet, row, needs, got }) =>
      `Row ${row} of ${sheet} needs to be “${needs}” to go on; got “${got}”. Take out rows that were put in, or insert ${company} anew.`,
    linesMove: ({ company, cells }) =>
      `${company} files other lines now, so that rows of its sheets move, and these formulas name cells there: ${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ` and ${cells.length - 5} more` : ""}. Insert the company anew, and lead them there.`,
    formulasChanged: ({ company, cells }) =>
      `Formulas of ${company} were changed by hand and would be written anew: ${cells.slice(0, 5).join(", ")}${cells.length > 5 ? ` and ${cells.length - 5} more` : ""}. Put them back, or insert the company anew.`,
    companyWithoutName: ({ name }) => `A company needs a name with letters or digits; got "${name}".`,
    companyIsCondition: ({ company }) =>
      `A company needs a name that SUMIFS reads as a name; got "${company}", which it reads as a condition. Call it otherwise in the table Facts.`,
    factsProtected: ({ sheet }) => `The sheet ${sheet} is protected; unprotect it to import filings.`,
    factsNotCreated: ({ table }) => `Excel did not create the table ${table}.`,
    nameInUse: ({ name }) => `The workbook uses the name ${name} for something else; rename that first.`,
    sourceGone: ({ id }) => `The register has no source ${id} any more.`,
    rowsBackAnew: ({ sheet }) =>
      `The rows of ${sheet} were added again; formulas that pointed at their cells directly show #REF! and need to be set again.`,
    idEmpty: () => "ID needs letters, digits, dots or dashes; got nothing.",
    idTaken: ({ id }) => `ID needs to be new; the register has a source ${id} already.`,
    idTwice: ({ id, rows, sheet }) =>
      `The ID ${id} stands in rows ${rows.join(" and ")} of ${sheet}; give each source an ID of its own.`,
    cellsInUseBelow: ({ row, sheet }) =>
      `Row ${row} of ${sheet} is in use below the register; move what stands there so that the table can grow.`,
    notLinked: ({ cell, id }) =>
      `No name links ${cell} to ${id}; a source that a formula or a table row names is changed there.`,
    filledBySpill: ({ cell, by }) => `${cell} is filled by the formula in ${by}; select another cell.`,
    mayBeFilled: ({ cell, by }) =>
      `${cell} may be filled by the formula in ${by}, and this Excel is too old to say; use another cell, or Excel 2021 or later.`,
    mayFillOthers: ({ cell }) =>
      `The formula in ${cell} may fill other cells, and this Excel is too old to say which, so a signature would not match the file. Sign with Excel 2021 or later, or with aie sign.`,
    readsItself: ({ cell, reference }) =>
      `${cell} is among the arguments (${reference}): the formula would read its own result.`,
    noSuchSheet: ({ sheet, reference }) => `The workbook has no sheet ${sheet}, which ${reference} names.`,
    sheetsProtected: ({ sheets }) => `The sheet ${sheets.join(", ")} is protected; unprotect it first.`,
    structureProtected: ({ prevents }) =>
      `The structure of the workbook is protected, so sheets cannot be ${prevents === "adding" ? "added" : "deleted"}; unprotect it first.`,
    modelNeedsNewerExcel: () => "Inserting a model needs Excel 2021, Microsoft 365 or Excel on the web.",
    modelRemovedInPart: ({ reason }, say) =>
      `${say(reason)} A part of the model may be gone already, which Excel cannot bring back; remove it again to take away the rest.`,
    modelGone: () => "The model is no longer in the workbook.",
    overallCheckGone: () => "The model's overall check is no longer in the workbook.",
    notACell: ({ text }) =>
      `A single cell of the workbook is needed, such as Output!C5, or a name of one; got ${text === "" ? "nothing" : text}.`,
    sameCellTwice: ({ cells }) => `The output and each input need cells of their own; got ${cells.join(", ")}.`,
    tooManyTrials: ({ count, most }) => `A table needs from 1 to ${most} cells; got ${count}.`,
    trialsCancelled: () => "The work was cancelled.",
    calculationNotDone: ({ cell }) => `Excel had not calculated ${cell} after a minute.`,
    inputIsFormula: ({ cell, formula }) =>
      `${cell} needs a typed number, since what is found would replace its formula ${formula}; choose the number that it reads.`,
    inputNotANumber: ({ cell }) => `${cell} needs a typed number to begin with.`,
    nothingToMove: ({ cell }) => `${cell} needs to rest on cells with numbers that can be moved; it rests on none.`,
    gradeRangeUnfit: ({ grade, got, sheet }) =>
      `Grade ${grade} on the sheet ${sheet} needs a part of 0 or more, such as 10%; got ${got === "" ? "nothing" : got}.`,
    noCaseInputs: ({ cells, unfit }) =>
      unfit.length === 0
        ? `Cases need cells with numbers; got ${cells.join(", ")}.`
        : `Cases need cells with numbers outside the register and the sheet Cases, whose formulas do not speak of their own row; got ${unfit.join(", ")}.`,
    casesGone: () => "The sheet Cases is no longer in the workbook.",
  },
  office: {
    AccessDenied:
      "Excel does not let the add-in change this; the sheet or the workbook may be protected or open read-only.",
    ApiNotFound: "This version of Excel lacks something the add-in needs here.",
    FilteredRangeConflict: "A filter is in the way; clear it and try again.",
    GeneralException: "Excel could not do it and gives no reason.",
    InsertDeleteConflict:
      "Cells cannot be moved there; they would fall off the sheet or cut through a table or an array.",
    InvalidArgument: "Excel did not accept a value that the add-in gave it.",
    InvalidOperation: "Excel cannot do that now; a sheet that is needed may be hidden. Show it and try again.",
    InvalidOperationInCellEditMode: "A cell is being edited; press Enter or Esc and try again.",
    InvalidReference: "A cell or range that is needed does not exist.",
    InvalidSelection: "The selection does not fit; select a cell and try again.",
    ItemAlreadyExists: "Something of that name exists already.",
    ItemNotFound: "Something that is needed is no longer in the workbook.",
    NonBlankCellOffSheet: "Cells with contents would fall off the sheet.",
    RequestAborted: "Excel broke the work off; try again.",
    RangeExceedsLimit: "The range is too large for Excel to hand over.",
    RequestPayloadSizeLimitExceeded: "That is more than Excel takes at once.",
    ResponsePayloadSizeLimitExceeded: "That is more than Excel hands over at once.",
    UnsupportedOperation: "Excel cannot do that here.",
  },
  errors: {
    "#DIV/0!": "A number is divided by zero or by an empty cell.",
    "#N/A": "A look-up found nothing, or a value is not available.",
    "#NAME?":
      "Excel does not know a name or function in the formula. If it starts with AIE, load the add-in and enter the cell again.",
    "#NULL!": "Two ranges that do not meet are intersected.",
    "#NUM!": "A number is outside what the calculation allows.",
    "#REF!": "The formula refers to cells that are gone.",
    "#SPILL!": "Cells that the result needs are not empty.",
    "#VALUE!": "A value is of the wrong kind, such as a text where a number is needed.",
    "#CALC!": "The calculation gives an empty or a nested array.",
    "#BUSY!": "The calculation is still running.",
  },
  errorIn: (address, reason) => `${address}: ${reason}`,
  blockedBy: (address) => `${address} is in the way of the result; clear or move it.`,
  limits: {
    assumptions: ({ addresses }, list) =>
      `Typed numbers without a source count as assumptions (grade I): ${list(addresses)}`,
    "not in the register": ({ ids }, list) => `Not in the register: ${list(ids)}`,
    "unknown key": () => "The key of a look-up could not be told, so all rows of the register count.",
    "cut short": () => "The chain of formulas is too long; it was not followed to its end.",
  },
  paneNotLoaded: "The task pane could not be loaded. Check the connection and open it again.",
};
