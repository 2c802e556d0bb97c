/** A formula after cells moved: its references go where their cells went, those whose cells are gone become #REF!. */
import { stringifyTokens, tokenize } from "@borgar/fx";
import { gridColumnCount, gridRowCount } from "../../book/bookArea";
import { localAddress, parseLocal, splitSheet } from "../../book/address";
import type { Move } from "./areaMoves";

const references = ["range", "range_beam"];

/** `sheetId` is the formula's own sheet, `idOf` finds another one by its name. */
export function movedReferences(
  formula: string,
  move: Move,
  sheetId: string,
  idOf: (name: string) => string | undefined,
): string {
  let isChanged = false;
  const tokens = tokenize(formula).map((token) => {
    if (!references.includes(token.type)) return token;
    const { sheet, local } = splitSheet(token.value);
    const area = parseLocal(sheet === null ? sheetId : (idOf(sheet) ?? ""), local);
    if (area === null || area.sheetId === "") return token;
    const moved = move(area);
    if (moved === area) return token;
    isChanged = true;
    const prefix = token.value.slice(0, token.value.length - local.length);
    const isWhole = area.rowCount === gridRowCount || area.columnCount === gridColumnCount;
    const text = moved === null ? "#REF!" : isWhole ? localAddress(moved) : fixedAs(local, localAddress(moved));
    return { ...token, value: prefix + text };
  });
  return isChanged ? stringifyTokens(tokens) : formula;
}

/** The dollar signs of the one in the other, part by part. */
function fixedAs(before: string, after: string): string {
  const parts = before.match(/\$?[A-Z]+|\$?\d+/gi) ?? [];
  let at = 0;
  return after.replaceAll(/[A-Z]+|\d+/g, (part) => {
    const sign = parts[at % parts.length]?.startsWith("$") ? "$" : "";
    at += 1;
    return sign + part;
  });
}
