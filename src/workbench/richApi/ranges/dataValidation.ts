import type { DataValidation } from "../../book/bookFormats";
import { flagValue, wordValue } from "../protocol/argument";
import { fixedAddress } from "../../book/address";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { isOfClass, type Targets } from "../protocol/hostObject";
import { existing } from "../protocol/existing";
import { rectangles } from "./areaGroups";
import { cellCount } from "./rangeAddress";
import { sheetName } from "./rangeArgument";
import { rangeAreas } from "./specialCells";

type Area = Targets["DataValidation"];

const noPrompt = { showPrompt: true, title: "", message: "" };
const noAlert = { showAlert: true, title: "", message: "", style: "Stop" };
const kinds = ["wholeNumber", "decimal", "textLength", "list", "date", "time", "custom"] as const;
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

export const dataValidationClass = hostClass("DataValidation", {
  properties: {
    type: { get: (area, context) => typeOf(area, context) },
    /** Null where some cells hold what they allow and others do not. */
    valid: {
      get: async (area, context) => {
        const invalid = (await invalidIn(area, context)).reduce((sum, one) => sum + cellCount(one), 0);
        if (invalid === 0) return true;
        return invalid === cellCount(area) ? false : null;
      },
    },
    rule: {
      get: (area, { book }) => ruleOf(book.formats.dataValidation(area)),
      set: (area, value, context) => change(area, context, (old) => ({ ...extras(old), ...parseRule(value, context) })),
    },
    prompt: {
      get: (area, { book }) => book.formats.dataValidation(area)?.prompt ?? noPrompt,
      set: (area, value, context) =>
        change(area, context, (old) => ({ ...ruled(old), prompt: value as Required<DataValidation>["prompt"] })),
    },
    errorAlert: {
      get: (area, { book }) => book.formats.dataValidation(area)?.errorAlert ?? noAlert,
      set: (area, value, context) =>
        change(area, context, (old) => ({
          ...ruled(old),
          errorAlert: value as Required<DataValidation>["errorAlert"],
        })),
    },
    ignoreBlanks: {
      get: (area, { book }) => book.formats.dataValidation(area)?.ignoreBlanks ?? true,
      set: (area, value, context) =>
        change(area, context, (old) => ({ ...ruled(old), ignoreBlanks: flagValue(value) })),
    },
  },
  methods: {
    clear: (area, _, { book }) => book.formats.setDataValidation(area, null),
    getInvalidCells: async (area, _, context) => existing(rangeAreas(await invalidIn(area, context))),
    getInvalidCellsOrNullObject: async (area, _, context) => rangeAreas(await invalidIn(area, context)),
  },
});

async function invalidIn(area: Area, { book }: HostContext): Promise<Area[]> {
  await book.settled();
  const used = book.cells.used(area.sheetId, { valuesOnly: true, within: area });
  return used === null ? [] : rectangles(area.sheetId, await book.formats.invalidCells(used));
}

async function change(
  area: Area,
  { book }: HostContext,
  to: (old: DataValidation | null | undefined) => DataValidation,
): Promise<void> {
  await book.formats.setDataValidation(area, to(book.formats.dataValidation(area)));
}

/** Prompt and alert belong to a rule. */
function ruled(old: DataValidation | null | undefined): DataValidation {
  if (old === null || old === undefined) throw new HostError("InvalidOperation");
  return old;
}

function extras(old: DataValidation | null | undefined): Partial<DataValidation> {
  if (old === null || old === undefined) return {};
  const { prompt, errorAlert, ignoreBlanks } = old;
  return {
    ...(prompt === undefined ? {} : { prompt }),
    ...(errorAlert === undefined ? {} : { errorAlert }),
    ...(ignoreBlanks === undefined ? {} : { ignoreBlanks }),
  };
}

function typeOf(area: Area, { book }: HostContext): string {
  const validation = book.formats.dataValidation(area);
  if (validation === null) return "None";
  if (validation === undefined) return "Inconsistent";
  return validation.kind.charAt(0).toUpperCase() + validation.kind.slice(1);
}

function ruleOf(validation: DataValidation | null | undefined): object {
  if (validation === null || validation === undefined) return {};
  const { kind, formula1, formula2, operator } = validation;
  if (kind === "list") return { list: { inCellDropDown: validation.inCellDropDown ?? true, source: formula1 } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
}

/** One kind in an object, as `Excel.DataValidationRule`. */
function parseRule(value: unknown, context: HostContext): DataValidation {
  const given = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, rule]) => isObject(rule));
  const [name, content] = given[0] ?? [];
  const kind = kinds.find((word) => word === name);
  if (kind === undefined || given.length !== 1) throw new HostError("InvalidArgument");
  const rule = content as Record<string, unknown>;
  if (kind === "list") {
    return { kind, formula1: formula(rule["source"], context), inCellDropDown: rule["inCellDropDown"] !== false };
  }
  if (kind === "custom") return { kind, formula1: formula(rule["formula"], context) };
  const operator = wordValue(rule["operator"], operators);
  const formula1 = formula(rule["formula1"], context);
  const paired = operator === "Between" || operator === "NotBetween";
  return paired
    ? { kind, operator, formula1, formula2: formula(rule["formula2"], context) }
    : { kind, operator, formula1 };
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function formula(value: unknown, context: HostContext): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  if (!isOfClass(value, "Range")) throw new HostError("InvalidArgument");
  return `=${fixedAddress(sheetName(value.target.sheetId, context), value.target)}`;
}
