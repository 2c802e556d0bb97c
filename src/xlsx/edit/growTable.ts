/**
 * A table of a file that got rows below: its area, the area that it filters, and the rules of the sheet (choices, looks) that ended
 * with it, as Excel lengthens them when somebody writes below a table.
 */
import { areaAddress, areaFrom, type CellArea } from "../../formula/address";
import { FileError } from "../package/fileError";
import type { WorkbookPackage } from "../package/workbookPackage";
import { attributeIn } from "./sheetText";
import { prefixOf, toTagEnd } from "./partLists";

/** `rowCount` is that of the whole table, with its headers and totals. */
export function growTable(file: WorkbookPackage, sheetPart: string, name: string, rowCount: number): void {
  const part = file
    .relations(sheetPart)
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => target)
    .find((target) => nameOf(file.text(target), target).toLowerCase() === name.toLowerCase());
  if (part === undefined) throw new FileError("damaged", `${sheetPart} has no table ${name}.`);
  const text = file.text(part);
  const prefix = prefixOf(part, text);
  const before = areaFrom(attributeIn(openTag(text, `${prefix}table`), "ref") ?? "A1");
  const added = rowCount - before.rowCount;
  if (added === 0) return;
  const grown = withReference(text, `${prefix}table`, (area) => ({ ...area, rowCount: area.rowCount + added }));
  file.set(
    part,
    withReference(grown, `${prefix}autoFilter`, (area) => ({ ...area, rowCount: area.rowCount + added })),
  );
  file.set(sheetPart, withLongerRules(file.text(sheetPart), before, added));
}

function nameOf(text: string, part: string): string {
  const tag = openTag(text, `${prefixOf(part, text)}table`);
  return attributeIn(tag, "displayName") ?? attributeIn(tag, "name") ?? "";
}

function openTag(text: string, name: string): string {
  return new RegExp(`<${name}(?=[\\s/>])${toTagEnd}`).exec(text)?.[0] ?? "";
}

function withReference(text: string, name: string, change: (area: CellArea) => CellArea): string {
  const tag = openTag(text, name);
  const reference = attributeIn(tag, "ref");
  if (reference === undefined) return text;
  const changed = tag.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${areaAddress(change(areaFrom(reference)))}"`);
  return text.replace(tag, () => changed);
}

/** Areas of rules that ended with the table and stand within its columns. */
function withLongerRules(text: string, table: CellArea, added: number): string {
  const rules = new RegExp(`<(?:[\\w.-]+:)?(?:conditionalFormatting|dataValidation)\\s${toTagEnd}`, "g");
  return text.replace(rules, (tag) =>
    tag.replace(/(\ssqref\s*=\s*)(["'])([^"']*)\2/, (_, head: string, quote: string, areas: string) => {
      const longer = areas.split(/\s+/).map((one) => longerArea(one, table, added));
      return `${head}${quote}${longer.join(" ")}${quote}`;
    }),
  );
}

function longerArea(address: string, table: CellArea, added: number): string {
  if (!/^[A-Z]+\d+(:[A-Z]+\d+)?$/i.test(address)) return address;
  const area = areaFrom(address);
  const endsWithTable = area.row + area.rowCount === table.row + table.rowCount && area.row >= table.row;
  const isWithin = area.column >= table.column && area.column + area.columnCount <= table.column + table.columnCount;
  return endsWithTable && isWithin ? areaAddress({ ...area, rowCount: area.rowCount + added }) : address;
}
