/** Data validation, in Excel's words on the outside and Univer's rules inside, so that the grid offers the same lists. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationStatus,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import type { Area, CellPlace } from "../book/bookArea";
import { BookError } from "../book/bookError";
import type { DataValidation } from "../book/bookFormats";
import { toArea, toUniverRange, type Engine } from "./engine/engine";

const kinds: Record<DataValidation["kind"], DataValidationType> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
const operators: Record<NonNullable<DataValidation["operator"]>, DataValidationOperator> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const styles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const longestList = 255;

export class DataValidations {
  private readonly model: SheetDataValidationModel;
  private readonly validator: SheetsDataValidationValidatorService;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(SheetDataValidationModel);
    this.validator = engine.injector.get(SheetsDataValidationValidatorService);
  }

  /** Null where no cell has one, undefined where cells differ. */
  of({ sheetId, row, column, rowCount, columnCount }: Area): DataValidation | null | undefined {
    const found = new Set<string | undefined>();
    let rule: ISheetDataValidationRule | undefined;
    for (let r = row; r < row + rowCount; r += 1)
      for (let c = column; c < column + columnCount; c += 1) {
        const here = this.model.getRuleByLocation(this.engine.unitId, sheetId, r, c) as
          ISheetDataValidationRule | undefined;
        found.add(here?.uid);
        rule = here ?? rule;
        if (found.size > 1) return undefined;
      }
    return rule ? toValidation(rule) : null;
  }

  async invalid({ sheetId, row, column, rowCount, columnCount }: Area): Promise<CellPlace[]> {
    const places = Array.from({ length: rowCount * columnCount }, (_, at) => ({
      sheetId,
      row: row + Math.floor(at / columnCount),
      column: column + (at % columnCount),
    }));
    const statuses = await Promise.all(
      places.map((place) => this.validator.validatorCell(this.engine.unitId, sheetId, place.row, place.column)),
    );
    return places.filter((_, at) => statuses[at] === DataValidationStatus.INVALID);
  }

  all(sheetId: string): { areas: Area[]; validation: DataValidation }[] {
    return this.model.getRules(this.engine.unitId, sheetId).map((rule) => ({
      areas: rule.ranges.map((range) => toArea(sheetId, range)),
      validation: toValidation(rule),
    }));
  }

  set(area: Area, validation: DataValidation | null): void {
    const list = validation?.kind === "list" ? String(validation.formula1) : "";
    if (!list.startsWith("=") && list.length > longestList)
      throw new BookError("InvalidArgument", `A list of words has at most 255 characters; got ${list.length}.`);
    const ranges = [toUniverRange(area)];
    const place = { subUnitId: area.sheetId, ranges };
    this.engine.run(ClearRangeDataValidationCommand.id, place);
    if (validation === null) return;
    const rule: ISheetDataValidationRule = { uid: generateRandomId(6), ranges, ...toRule(validation) };
    this.engine.run(AddSheetDataValidationCommand.id, { subUnitId: area.sheetId, rule });
  }
}

function toRule({
  kind,
  formula1,
  formula2,
  operator,
  inCellDropDown,
  ignoreBlanks,
  prompt,
  errorAlert,
}: DataValidation) {
  return {
    type: kinds[kind],
    formula1: String(formula1),
    ...(formula2 !== undefined && { formula2: String(formula2) }),
    ...(operator !== undefined && { operator: operators[operator] }),
    allowBlank: ignoreBlanks !== false,
    showDropDown: inCellDropDown !== false,
    showErrorMessage: errorAlert?.showAlert ?? true,
    error: errorAlert?.message ?? "",
    errorTitle: errorAlert?.title ?? "",
    errorStyle: styles[errorAlert?.style ?? "Stop"],
    showInputMessage: prompt?.showPrompt ?? false,
    prompt: prompt?.message ?? "",
    promptTitle: prompt?.title ?? "",
  };
}

function toValidation(rule: ISheetDataValidationRule): DataValidation {
  const kind = keyOf(kinds, rule.type as DataValidationType) ?? "custom";
  const operator = keyOf(operators, rule.operator);
  return {
    kind,
    formula1: numberOrText(rule.formula1 ?? "", kind),
    ...(rule.formula2 !== undefined && { formula2: numberOrText(rule.formula2, kind) }),
    ...(operator !== undefined && { operator }),
    inCellDropDown: rule.showDropDown !== false,
    ignoreBlanks: rule.allowBlank !== false,
    prompt: { showPrompt: rule.showInputMessage === true, title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
    errorAlert: {
      showAlert: rule.showErrorMessage !== false,
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      style: keyOf(styles, rule.errorStyle) ?? "Stop",
    },
  };
}

function numberOrText(formula: string, kind: DataValidation["kind"]): string | number {
  const isNumber = kind !== "list" && kind !== "custom" && formula.trim() !== "" && Number.isFinite(Number(formula));
  return isNumber ? Number(formula) : formula;
}

function keyOf<Key extends string, Code>(words: Record<Key, Code>, code: Code | undefined): Key | undefined {
  return (Object.keys(words) as Key[]).find((word) => words[word] === code);
}
