/**
 * Adds sheets, with their tables, charts, notes and rules, to a workbook file. The parts that were there are kept to the
 * byte, but for the lists that must name what is new: of sheets and names, of styles, of content types.
 */
import type { Band, FileCell, SheetContent } from "../content/sheetContent";
import type { WorkbookContent } from "../content/workbookContent";
import { FileError } from "../package/fileError";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { workbookListOf } from "../read/workbookList";
import { checkLimits } from "../write/limits";
import { relationNamespace } from "../write/charts/drawingPart";
import { RuleLooks } from "../write/rulesText";
import { SheetParts } from "../write/sheetParts";
import { reservedNamesOf, sheetListItem } from "../write/workbookPart";
import { AddedParts, refuseStrict } from "./addedParts";
import { addLooks, lookCount } from "./addStyles";
import { textCellMarkup } from "./cellMarkup";
import { dynamicArrayMark } from "./dynamicArrays";
import { nameList, withItems } from "./partLists";
import { listSheetTitles } from "./sheetTitles";

/**
 * Behind the sheets that the file has, in the order given. `workbook` is the whole workbook as it is to be, of which the file lacks
 * `sheets`; `styles` are the indexes that its styles have in the file.
 */
export function addSheets(
  file: WorkbookPackage,
  workbook: WorkbookContent,
  { sheets, styles }: { readonly sheets: readonly SheetContent[]; readonly styles: readonly number[] },
): void {
  const part = workbookPartOf(file);
  const list = workbookListOf(part, file.text(part));
  refuseStrict(part, file.text(part));
  checkLimits({ ...workbook, sheets });
  const taken = sheets.find(({ name }) => list.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase()));
  if (taken !== undefined) throw new FileError("limit", `The file has a sheet ${taken.name} already.`);
  const looks = new RuleLooks(lookCount(file));
  const target = new AddedParts(file);
  const writer = new SheetParts(target, workbook, {
    textCell: textCellMarkup,
    arrayMark: () => dynamicArrayMark(file),
    looks,
  });
  const knowsRelations = file.text(part).includes(`xmlns:r="${relationNamespace}"`);
  const highestId = highestSheetId(file.text(part));
  const items = sheets.map((sheet, index) => {
    const own = writer.add(withStyles(sheet, styles), { isActive: false });
    const relation = target.relate(part, "worksheet", own);
    const item = sheetListItem(sheet, { id: highestId + 1 + index, relation });
    return knowsRelations ? item : item.replace("<sheet ", `<sheet xmlns:r="${relationNamespace}" `);
  });
  addLooks(file, looks.all);
  const places = new Map([...list.sheets, ...sheets].map(({ name }, index) => [name.toLowerCase(), index]));
  const reservedNames = sheets.flatMap((sheet) => reservedNamesOf(sheet, places.get(sheet.name.toLowerCase())!));
  let text = withItems(
    part,
    file.text(part),
    { name: "sheets", before: [nameList.name, ...nameList.before], isCounted: false },
    items,
  );
  text = withItems(
    part,
    text,
    nameList,
    reservedNames.map(({ markup }) => markup),
  );
  file.set(part, text);
  listSheetTitles(file);
}

function withStyles(sheet: SheetContent, places: readonly number[]): SheetContent {
  const placed = (band: Band): Band => ({ ...band, format: band.format === null ? null : (places[band.format] ?? 0) });
  const cells = new Map<number, FileCell>();
  for (const [key, cell] of sheet.cells) cells.set(key, { ...cell, format: places[cell.format] ?? 0 });
  return { ...sheet, cells, columns: sheet.columns.map(placed), rows: sheet.rows.map(placed) };
}

function highestSheetId(workbookText: string): number {
  const ids = [...workbookText.matchAll(/\ssheetId\s*=\s*["'](\d+)["']/g)].map(([, id]) => Number(id));
  return Math.max(0, ...ids);
}
