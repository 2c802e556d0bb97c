/**
 * A file's properties may list its sheets (TitlesOfParts, ECMA-376 part 1, 22.2), which viewers show without opening it. After sheets were added
 * or moved the list follows. One that tells apart what cannot be told here, such as sheets of charts, stays as it is.
 */
import { escapedMarkup } from "../package/escape";
import { readMarkup } from "../package/markup";
import type { WorkbookPackage } from "../package/workbookPackage";
import { workbookPartOf } from "../read/readWorkbook";
import { workbookListOf } from "../read/workbookList";

const headings = /(<HeadingPairs>[^]*?<vt:i4>)(\d+)(<\/vt:i4>)/;
const titles = /(<TitlesOfParts>\s*<vt:vector\s[^>]*?size=")\d+("[^>]*>)([^]*?)(<\/vt:vector>)/;

export function listSheetTitles(file: WorkbookPackage): void {
  const part = file
    .relations("")
    .find(({ kind, target }) => kind === "extended-properties" && file.has(target))?.target;
  if (part === undefined) return;
  const text = file.text(part);
  const [listed, count] = [titles.exec(text)?.[3], Number(headings.exec(text)?.[2])];
  if (listed === undefined || Number.isNaN(count)) return;
  const known = textsOf(part, `<list xmlns:vt="vt">${listed}</list>`);
  const workbook = workbookPartOf(file);
  const sheets = workbookListOf(workbook, file.text(workbook)).sheets.map(({ name }) => name);
  const isSheet = (title: string) => sheets.includes(title);
  if (!known.slice(0, count).every(isSheet) || known.slice(count).some(isSheet)) return;
  const all = [...sheets, ...known.slice(count)];
  const items = all.map((title) => `<vt:lpstr>${escapedMarkup(title)}</vt:lpstr>`).join("");
  file.set(
    part,
    text
      .replace(headings, (_, before: string, _count: string, after: string) => before + String(sheets.length) + after)
      .replace(
        titles,
        (_, open: string, close: string, _list: string, end: string) => open + String(all.length) + close + items + end,
      ),
  );
}

function textsOf(part: string, markup: string): string[] {
  const texts: string[] = [];
  readMarkup(part, markup, {
    open: (name) => void (name === "lpstr" && texts.push("")),
    text: (content) => void (texts.length > 0 && (texts[texts.length - 1] += content)),
  });
  return texts;
}
