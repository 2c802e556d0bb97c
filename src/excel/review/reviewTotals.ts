/**
 * What the totals of the workbook rest on: every table with amounts and their grades, split by grade. A model may show
 * the same on its sheets; here it is worked out anew from the rows, whether the sheets show it or not.
 */
import { profileByGrade, readGradedValues } from "../../engine/gradedValues";
import type { GradedTotal } from "../../audit/review/reviewFindings";
import type { Cell } from "../../engine/arguments/table";
import { areaAddress } from "../../formula/address";
import { inExcel } from "../host/officeErrors";
import { factsTableName } from "../../register/factColumns";
import { registerTableName } from "../../register/registerColumns";

const amountHeaders = ["amount", "value"];
const gradeHeader = "grade";
/** Their rows are what totals rest on, and no totals. */
const evidenceTables = [registerTableName, factsTableName].map((name) => name.toLowerCase());
/** A heading and a note may stand between the table and the row that is left free above them. */
const rowsAbove = 3;

export function readGradedTotals(): Promise<readonly GradedTotal[]> {
  return inExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    const read = tables.items
      .filter(({ name }) => !evidenceTables.includes(name.toLowerCase()))
      .map((table) => {
        const { columns } = table;
        const body = table.getDataBodyRange();
        table.worksheet.load("name");
        // A table may hide its row of headers; its columns have names all the same.
        columns.load("items/name");
        table.load("showHeaders");
        body.load("rowIndex,columnIndex,rowCount,columnCount");
        return { table, columns, body };
      });
    await context.sync();
    const graded = read.flatMap(({ table, columns, body }) => {
      const names = columns.items.map(({ name }) => name.trim());
      const places = names.map((name) => name.toLowerCase());
      const grade = places.indexOf(gradeHeader);
      const amount = amountHeaders.map((name) => places.indexOf(name)).find((place) => place >= 0) ?? -1;
      if (grade < 0 || amount < 0) return [];
      const amounts = body.getColumn(amount);
      const letters = body.getColumn(grade);
      amounts.load("values");
      letters.load("values");
      return [
        {
          table,
          body,
          amounts,
          letters,
          above: cellsAbove(table, body),
          headers: { amountHeader: names[amount] ?? "", gradeHeader: names[grade] ?? "" },
        },
      ];
    });
    if (graded.length > 0) await context.sync();
    return graded.map(({ table, body, amounts, letters, above, headers }) => ({
      table: table.name,
      title: titleFrom(above) ?? table.name,
      address: `${table.worksheet.name}!${areaAddress({
        row: body.rowIndex,
        column: body.columnIndex,
        rowCount: body.rowCount,
        columnCount: body.columnCount,
      })}`,
      ...headers,
      ...profileOf(cellsOf(amounts), cellsOf(letters)),
    }));
  });
}

function cellsAbove(table: Excel.Table, { rowIndex, columnIndex }: Excel.Range): Excel.Range | null {
  const top = rowIndex - (table.showHeaders ? 1 : 0);
  const first = Math.max(0, top - rowsAbove);
  if (first === top) return null;
  const cells = table.worksheet.getRangeByIndexes(first, columnIndex, top - first, 1);
  cells.load("values");
  return cells;
}

/** The first of the texts that stand directly above the table. */
function titleFrom(above: Excel.Range | null): string | null {
  const texts = (above?.values ?? []).map((row) => String(row[0]).trim());
  return texts.slice(texts.lastIndexOf("") + 1)[0] ?? null;
}

/** Excel hands empty cells over as empty texts. */
function cellsOf(range: Excel.Range): Cell[][] {
  return (range.values as Cell[][]).map((row) => row.map((cell) => (cell === "" ? null : cell)));
}

function profileOf(amounts: Cell[][], letters: Cell[][]): Pick<GradedTotal, "profile" | "failure"> {
  try {
    const { shares, total, mean } = profileByGrade(readGradedValues("values", amounts, letters));
    const upToD = shares.filter(({ grade }) => grade !== null && grade <= "D").at(-1);
    return {
      profile: {
        shares: shares.map(({ grade, value, share }) => ({ grade: grade ?? "ungraded", value, share })),
        total,
        mean,
        shareAtDOrBetter: total === 0 ? null : (upToD?.cumulativeShare ?? 0),
      },
      failure: null,
    };
  } catch (failure) {
    return { profile: null, failure: failure instanceof Error ? failure.message : String(failure) };
  }
}
