/**
 * Where cells move, Univer looks through the references of every formula, and keeps what it found for 2,000 of them: in a
 * larger book all are read anew with every row. Here only formulas of the sheet and those that name it are looked through, and what was found
 * is kept for as many as there are. And what it writes back has lost the
 * spaces behind references, which Excel keeps: here they are parts of their own; the name of the formula's own sheet is put back.
 */
import { tokenize } from "@borgar/fx";
import { LexerTreeBuilder, type IFormulaData, type ISequenceNode } from "@univerjs/engine-formula";
import { UpdateFormulaController } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";
import type { SheetFormulas } from "./graph/formulaCell";

/** More than a book of this size holds; then it begins again. */
const most = 100_000;

/** Univer's number for the first kind of change that is no move of cells, but another name for a sheet or the like. */
const firstOtherChange = 11;

interface Change {
  readonly type: number;
  readonly sheetId: string;
  readonly targetSheetId?: string;
}

/** The ids of the sheets of each workbook by their names. */
type SheetNames = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

interface Rewriting {
  _getFormulaReferenceMoveInfo(
    formulas: IFormulaData,
    names: SheetNames,
    change: Change,
  ): { readonly newFormulaData: IFormulaData };
}

/** Formulas that cannot point at what moves are not looked through. */
export function rewriteWhatPoints({ injector }: Engine): void {
  const controller = injector.get(UpdateFormulaController) as unknown as Rewriting;
  const rewrite = controller._getFormulaReferenceMoveInfo.bind(controller);
  controller._getFormulaReferenceMoveInfo = (formulas, names, change) => {
    if (change.type >= firstOtherChange) return rewrite(formulas, names, change);
    const result = rewrite(pointing(formulas, names, change), names, change);
    // From one sheet to another the name would be that of the sheet left behind.
    if (change.targetSheetId === undefined || change.targetSheetId === change.sheetId)
      nameOwnSheets(formulas, result.newFormulaData);
    return result;
  };
}

/** `=Sheet1!A1` on Sheet1 itself stays `=Sheet1!A2`, where Univer leaves `=A2`. */
function nameOwnSheets(before: IFormulaData, after: IFormulaData): void {
  for (const [unitId, sheets] of Object.entries(after))
    for (const [sheetId, cells] of Object.entries(sheets ?? {}))
      nameOwnSheet(before[unitId]?.[sheetId] ?? {}, cells ?? {});
}

function nameOwnSheet(before: SheetFormulas, after: SheetFormulas): void {
  for (const row of Object.keys(after).map(Number))
    for (const column of Object.keys(after[row] ?? {}).map(Number)) {
      const [old, item] = [before[row]?.[column], after[row]![column]];
      if (item && old?.f.includes("!")) item.f = withSheetNames(old.f, item.f);
    }
}

/** What stands before a reference, put before what it has become without it. */
function withSheetNames(before: string, after: string): string {
  const [old, tokens] = [tokenize(before), tokenize(after)];
  if (old.length !== tokens.length) return after;
  return tokens
    .map(({ type, value }, at) => {
      const name = /^(?:'(?:[^']|'')+'|[^'!]+)!/.exec(old[at]!.value)?.[0];
      const isNameless = type === "range" && old[at]!.type === "range" && !value.includes("!");
      return isNameless && name !== undefined ? name + value : value;
    })
    .join("");
}

function pointing(formulas: IFormulaData, names: SheetNames, { sheetId, targetSheetId }: Change): IFormulaData {
  const own = new Set([sheetId, targetSheetId]);
  const found: IFormulaData = {};
  for (const [unitId, sheets] of Object.entries(formulas)) {
    const marks = Object.entries(names[unitId] ?? {}).flatMap(([name, id]) => (own.has(id) ? [markOf(name)] : []));
    const ofUnit: NonNullable<IFormulaData[string]> = (found[unitId] = {});
    for (const [id, cells] of Object.entries(sheets ?? {}))
      ofUnit[id] = own.has(id) ? cells : naming(cells ?? {}, marks);
  }
  return found;
}

function naming(cells: SheetFormulas, marks: readonly string[]): SheetFormulas {
  const found: SheetFormulas = {};
  for (const row of Object.keys(cells).map(Number))
    for (const column of Object.keys(cells[row] ?? {}).map(Number)) {
      const item = cells[row]![column];
      const text = item ? item.f.toLowerCase() : "";
      if (marks.some((mark) => text.includes(mark))) (found[row] ??= {})[column] = item!;
    }
  return found;
}

function markOf(name: string): string {
  return name.replaceAll("'", "''").toLowerCase();
}

export function keepFormulaSequences(engine: Engine): void {
  const lexer = engine.injector.get(LexerTreeBuilder);
  const build = lexer.sequenceNodesBuilder.bind(lexer);
  const known = new Map<string, readonly (string | ISequenceNode)[]>();
  lexer.sequenceNodesBuilder = (formula) => {
    const kept = known.get(formula);
    // A copy, since whoever asks puts moved references into it.
    if (kept) return [...kept];
    const nodes = build(formula);
    if (!nodes) return nodes;
    nodes.splice(0, nodes.length, ...withSpacesApart(nodes));
    if (known.size >= most) known.clear();
    known.set(formula, [...nodes]);
    return nodes;
  };
}

/** Univer takes the spaces around a reference for a part of it, and puts the moved one in the place of all. */
function withSpacesApart(nodes: readonly (string | ISequenceNode)[]): (string | ISequenceNode)[] {
  return nodes.flatMap((node) => {
    if (typeof node === "string" || node.token.trim() === node.token) return [node];
    const [before, after] = [/^\s*/.exec(node.token)![0], /\s*$/.exec(node.token)![0]];
    const { startIndex, endIndex } = node;
    const apart: ISequenceNode = {
      ...node,
      token: node.token.trim(),
      startIndex: startIndex + before.length,
      endIndex: endIndex - after.length,
    };
    return [before, apart, after].filter((part) => part !== "");
  });
}
