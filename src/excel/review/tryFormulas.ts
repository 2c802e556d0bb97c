/**
 * Formulas that are to take the place of others, calculated by the host itself: each is written on a sheet that nobody sees and that goes
 * again, and what it comes to is held against what the workbook shows.
 */
import { isSameFigure } from "../../audit/compare/sameFigure";
import type { SheetArea } from "../../formula/reference";
import { sheetAddress, sheetCellAddress } from "../../formula/sheetAddress";
import { calculatedValues } from "../host/calculation";
import { freeSheetName } from "../host/freeName";
import { refuseNewSheets } from "../host/newSheets";
import { withOneUndo } from "../host/oneUndo";
import { hearEvents } from "../host/tableRows";
import { orBack, removeSheet } from "../host/wayBack";

export interface FormulaToTry {
  /** The cell and all that its formula fills. */
  readonly filled: SheetArea;
  /** One that reads from any cell of the workbook. */
  readonly formula: string;
}

export interface OtherFigure {
  /** "Output!C5" */
  readonly address: string;
  /** Of the cell whose formula fills it. */
  readonly formulaAt: string;
  readonly before: number | string | boolean;
  readonly after: number | string | boolean;
}

export interface TriedFormulas {
  readonly moved: readonly OtherFigure[];
  /** Cells whose formula this host does not know how to calculate. */
  readonly unknown: readonly string[];
  /** Whether the workbook calculates only when it is asked to, so that what it shows may be out of date. */
  readonly isManual: boolean;
}

const sheetName = "Trial of formulas";
/** What a formula comes to that calls what the host does not know. */
const unknownName = "#NAME?";

/** `names` are what the formulas call beside those of the workbook, with what they stand for. The workbook is as before afterwards. */
export function tryFormulas(
  formulas: readonly FormulaToTry[],
  names: ReadonlyMap<string, string>,
): Promise<TriedFormulas> {
  return withOneUndo((options) =>
    orBack(async (context, wayBack) => {
      const { workbook } = context;
      const trial = freeSheetName(sheetName, await refuseNewSheets(context));
      wayBack.push(hearEvents, removeSheet(trial, []));
      context.runtime.enableEvents = false;
      workbook.application.load("calculationMode");
      const sheet = workbook.worksheets.add(trial);
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      // Of this sheet alone, so that the workbook's names stay what they are.
      for (const [name, formula] of names) sheet.names.add(name, formula);
      await context.sync();
      let row = 0;
      const pairs = formulas.map(({ filled, formula }) => {
        const { rowCount, columnCount } = filled;
        sheet.getRangeByIndexes(row, 0, 1, 1).formulas = [[formula]];
        // With a row and a column more, which a formula fills that comes to more than the one before.
        const tried = sheet.getRangeByIndexes(row, 0, rowCount + 1, columnCount + 1);
        const shown = workbook.worksheets
          .getItem(filled.sheet)
          .getRangeByIndexes(filled.row, filled.column, rowCount, columnCount);
        row += rowCount + 1;
        return { filled, tried, shown };
      });
      const isManual = workbook.application.calculationMode === Excel.CalculationMode.manual;
      if (isManual) sheet.calculate(true);
      const cells = pairs.flatMap(({ filled, tried, shown }) => {
        const address = sheetAddress(filled);
        return [{ range: tried, address }, { range: shown, address }]; // prettier-ignore
      });
      await calculatedValues(context, cells);
      const found = pairs.map(({ filled, tried, shown }) => comparedWith(filled, tried.values, shown.values));
      sheet.delete();
      await hearEvents(context);
      const [moved, unknown] = [found.flatMap((one) => one.moved), found.flatMap((one) => one.unknown)];
      return { moved, unknown, isManual };
    }, options),
  );
}

type Values = readonly (readonly OtherFigure["before"][])[];

function comparedWith(
  { sheet, row, column }: SheetArea,
  tried: Values,
  shown: Values,
): Omit<TriedFormulas, "isManual"> {
  const addressAt = (down: number, right: number) =>
    sheetCellAddress({ sheet, row: row + down, column: column + right });
  const formulaAt = addressAt(0, 0);
  if (tried[0]![0] === unknownName && shown[0]![0] !== unknownName) return { moved: [], unknown: [formulaAt] };
  const moved = tried.flatMap((line, down) =>
    line.flatMap((after, right): OtherFigure[] => {
      const before = shown[down]?.[right] ?? "";
      return isSameFigure(before, after) ? [] : [{ address: addressAt(down, right), formulaAt, before, after }];
    }),
  );
  return { moved, unknown: [] };
}
