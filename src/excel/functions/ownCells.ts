/** Whether a formula would read the cell it goes into, directly: by an address, a name or a table. */
import { tokensOf } from "../../formula/tokens";
import { rangeOf } from "./previewFormula";

/** The reference that holds the cell, as the formula writes it; null where none does. Formulas of other cells are not followed. */
export async function referenceToOwn(
  context: Excel.RequestContext,
  formula: string,
  cell: Excel.Range,
): Promise<string | null> {
  const sheet = cell.address.slice(0, cell.address.lastIndexOf("!"));
  const references = tokensOf(formula).filter(({ kind }) => ["reference", "structured", "name"].includes(kind));
  for (const { kind, text } of references) {
    const isOfOwnSheet = kind === "reference" && !text.includes("!");
    try {
      const range = await rangeOf(context, isOfOwnSheet ? `${sheet}!${text}` : text);
      const shared = range.getIntersectionOrNullObject(cell);
      shared.load("isNullObject");
      await context.sync();
      if (!shared.isNullObject) return text;
    } catch {
      // Cells that are not here, or on another sheet, whose intersection Excel refuses to work out.
    }
  }
  return null;
}
