/**
 * What the add-in remembers of a model in a workbook: a name on each of its sheets, which follows the sheet through
 * renaming and goes with it. So a model can be found and taken away again, and another reader sees in plain words what it is.
 */
import type { Model } from "../../models/language/model";
import type { ModelNames } from "./modelNames";

/** On every sheet of a model: ="capex|CapexAllChecks|1.0|Capex inputs": model, name of its overall check, version, the sheet. */
export const modelMark = "AIE_model";
/** On its first sheet, numbered from 1, the ids of the sources that it brought. */
export const sourcesMark = "AIE_model_sources_";
/** On the sheet of the register where a model made it. */
export const registerMark = "AIE_register";

/** A text in a formula holds so many characters. */
const longestText = 250;

export function queueModelMark(
  sheet: Excel.Worksheet,
  sheetName: string,
  model: Model,
  names: ModelNames,
  isFirst: boolean,
): void {
  const overall = names.names.get(model.overallCheck) ?? model.overallCheck;
  queueMark(sheet, modelMark, [model.id, overall, model.version, sheetName].join("|"));
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
  /** Sheets that the analyst copied from them, which took the mark along. */
  readonly copies: readonly string[];
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
  const models = new Map<string, Marked>();
  let registerSheet: string | null = null;
  for (const { sheet, names } of marked) {
    const textOf = (name: string) => {
      const formula = names.items.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula as unknown;
      return typeof formula === "string" ? (/^="(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"') ?? null) : null;
    };
    if (textOf(registerMark) !== null) registerSheet = sheet;
    const [id, key, version = "", original = sheet] = textOf(modelMark)?.split("|") ?? [];
    if (id === undefined || key === undefined) continue;
    const model = models.get(key) ?? { id, version, places: [], sourceIds: new Set() };
    model.places.push({ sheet, original });
    for (let number = 1; textOf(`${sourcesMark}${number}`) !== null; number += 1)
      for (const sourceId of textOf(`${sourcesMark}${number}`)!.split(",")) model.sourceIds.add(sourceId);
    models.set(key, model);
  }
  return {
    models: [...models].map(([key, { id, version, places, sourceIds }]) => {
      const copies = places.filter((place) => isCopy(place, places)).map(({ sheet }) => sheet);
      const own = places.map(({ sheet }) => sheet).filter((sheet) => !copies.includes(sheet));
      return { key, id, version, sheets: own, copies, sourceIds: [...sourceIds] };
    }),
    registerSheet,
    sheets: worksheets.items.map(({ name }) => name),
  };
}

interface Place {
  readonly sheet: string;
  /** What the sheet was called when the model came. */
  readonly original: string;
}

interface Marked {
  readonly id: string;
  readonly version: string;
  readonly places: Place[];
  readonly sourceIds: Set<string>;
}

/** Of two sheets with one mark the later is the copy, unless it has the name of old; Excel puts a copy where it is told. */
function isCopy(place: Place, places: readonly Place[]): boolean {
  const alike = places.filter(({ original }) => original === place.original);
  const isNumbered = ({ sheet }: Place) => / \(\d+\)$/.test(sheet);
  const original =
    alike.find(({ sheet, original: name }) => sheet === name) ?? alike.find((one) => !isNumbered(one)) ?? alike[0];
  return place !== original;
}
