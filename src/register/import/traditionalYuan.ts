/**
 * 元 in traditional letters: the yuan, or the dollar of Taiwan or Hong Kong. In simplified letters it is the yuan. Which letters a
 * table is written in its headings, labels and units tell.
 */
import type { ColumnMapping } from "./columnMapping";
import type { ImportedTable } from "./importedTable";
import { readFigure } from "./readFigure";
import { unitNamed, unitOfHeading, yuanOrDollar } from "./unitWords";

/** Letters of accounts that simplified Chinese writes otherwise. */
const traditional = /[營額單歐灣淨資產損稅後費運總數萬億員戶訂閱價幣項財報標來據業務類國負債權現發銷購貸應賬帳]/;
const bareYuan = /(?<![美歐欧日港韓韩加澳坡])元(?!人)/g;

export function isInTraditional({ headers, rows }: ImportedTable, mapping: ColumnMapping): boolean {
  const labels = mapping.flatMap((field, place) => (field === "datapoint" || field === "unit" ? [place] : []));
  return (
    headers.some((header) => traditional.test(header)) ||
    rows.some(({ cells }) => labels.some((place) => traditional.test(cells[place] ?? "")))
  );
}

/** The unit's words with the letter that leaves open whose 元 it is. */
export function withOpenYuan(text: string): string {
  return text.replace(bareYuan, "圓");
}

/** Whether a figure, a unit or a heading leaves it open. */
export function asksForYuan(table: ImportedTable, mapping: ColumnMapping): boolean {
  const open = isInTraditional(table, mapping) ? withOpenYuan : (text: string) => text;
  const isOpen = (text: string) =>
    /[元圓]/.test(text) &&
    [unitOfHeading(open(text)), unitNamed(open(text)), readFigure(open(text))].some(
      (found) => found !== null && "unit" in found && found.unit.startsWith(yuanOrDollar),
    );
  return table.headers.some(isOpen) || table.rows.some(({ cells }) => cells.some(isOpen));
}
