/**
 * What the add-in remembers of a model in a workbook: a name on each of its sheets, which follows the sheet through
 * renaming and goes with it. So a model can be found and taken away again, and another reader sees in plain words what it is.
 */
import type { Model } from "../../models/language/model";
import type { ModelNames } from "./modelNames";

/** On every sheet of a model: ="capex|CapexAllChecks|1.0", the model, the name of its overall check, its version. */
export const modelMark = "AIE_model";
/** On its first sheet, numbered from 1, the ids of the sources that it brought. */
export const sourcesMark = "AIE_model_sources_";
/** On the sheet of the register where a model made it. */
export const registerMark = "AIE_register";

/** A text in a formula holds so many characters. */
const longestText = 250;

export function queueModelMark(sheet: Excel.Worksheet, model: Model, names: ModelNames, isFirst: boolean): void {
  const overall = names.names.get(model.overallCheck) ?? model.overallCheck;
  queueMark(sheet, modelMark, [model.id, overall, model.version].join("|"));
  if (!isFirst) return;
  const ids = [...names.sources.values()];
  for (const [index, text] of inPieces(ids).entries()) queueMark(sheet, `${sourcesMark}${index + 1}`, text);
}

export function queueMark(sheet: Excel.Worksheet, name: string, text: string): void {
  sheet.names.add(name, `="${text.replaceAll('"', '""')}"`).visible = false;
}

/** Ids in texts of bounded length, none cut in two. */
function inPieces(ids: readonly string[]): string[] {
  const pieces: string[] = [];
  for (const id of ids) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + id.length + 1 <= longestText) pieces[pieces.length - 1] = `${last},${id}`;
    else pieces.push(id);
  }
  return pieces;
}

export interface ModelRecord {
  /** Differs between two models of a workbook: the name of the overall check. */
  readonly key: string;
  /** The gallery's id of the model. */
  readonly id: string;
  readonly version: string;
  /** By their names today, in the order of the workbook. */
  readonly sheets: readonly string[];
  readonly sourceIds: readonly string[];
}

export interface Records {
  readonly models: readonly ModelRecord[];
  /** The sheet of a register that a model made. */
  readonly registerSheet: string | null;
  /** All sheets of the workbook. */
  readonly sheets: readonly string[];
}

export async function readRecords(context: Excel.RequestContext): Promise<Records> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const marked = worksheets.items.map((sheet) => {
    sheet.names.load("items/name,items/formula");
    return { sheet: sheet.name, names: sheet.names };
  });
  await context.sync();
  const models = new Map<string, { id: string; version: string; sheets: string[]; sourceIds: string[] }>();
  let registerSheet: string | null = null;
  for (const { sheet, names } of marked) {
    const textOf = (name: string) => {
      const formula = names.items.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula as unknown;
      return typeof formula === "string" ? (/^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null) : null;
    };
    if (textOf(registerMark) !== null) registerSheet = sheet;
    const [id, key, version = ""] = textOf(modelMark)?.split("|") ?? [];
    if (id === undefined || key === undefined) continue;
    const model = models.get(key) ?? { id, version, sheets: [], sourceIds: [] };
    model.sheets.push(sheet);
    for (let number = 1; textOf(`${sourcesMark}${number}`) !== null; number += 1)
      model.sourceIds.push(...textOf(`${sourcesMark}${number}`)!.split(","));
    models.set(key, model);
  }
  return {
    models: [...models].map(([key, model]) => ({ key, ...model })),
    registerSheet,
    sheets: worksheets.items.map(({ name }) => name),
  };
}
