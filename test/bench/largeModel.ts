/** A generated workbook as models grow: drivers read from a register by id, months that build on months, totals of totals. */
import { grades } from "../../src/engine/grade";
import type { WorkbookSnapshot } from "../../src/audit/snapshot/workbookSnapshot";
import { cellAddress } from "../../src/formula/address";
import { registerSheet, snapshotOf, type Written } from "../audit/snapshotOf";

const sourceCount = 300;
const months = 24;
/** Lines of a company: revenue, growth, cost, margin. */
const linesOfACompany = 4;

export interface LargeModel {
  readonly snapshot: WorkbookSnapshot;
  readonly formulaCount: number;
  /** A figure that rests on the whole model. */
  readonly result: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** `bump` changes one typed number and every value that it changes. */
export function largeModel(formulas: number, bump = 0): LargeModel {
  const companies = Math.max(1, Math.floor((formulas - months) / ((months - 1) * linesOfACompany + 5)));
  const sources = Array.from({ length: sourceCount }, (_, index) => ({
    id: `SRC-${index}`,
    value: 100 + index,
    grade: index % 17 === 0 ? "" : grades[index % 9]!,
  }));
  const { sheet: register, table } = registerSheet(sources);
  const model: Record<string, Written> = {};
  let formulaCount = 0;
  const write = (row: number, column: number, formula: string, value: number) => {
    formulaCount += 1;
    model[cellAddress(row, column)] = [`=${formula}`, value];
  };
  const totals = new Array<number>(months).fill(0);
  for (let company = 0; company < companies; company += 1) {
    const top = company * linesOfACompany + 1;
    model[cellAddress(top, 0)] = `Company ${company}`;
    model[cellAddress(top, 1)] = `SRC-${(company * 7) % sourceCount}`;
    model[cellAddress(top + 1, 1)] = 0.01 + (company % 5) / 100 + (company === 3 ? bump : 0);
    const growth = model[cellAddress(top + 1, 1)] as number;
    let revenue = 100 + ((company * 7) % sourceCount);
    for (let month = 0; month < months; month += 1) {
      const column = month + 2;
      const at = (line: number, back = 0) => cellAddress(top + line, column - back);
      if (month === 0) write(top, column, `XLOOKUP(${cellAddress(top, 1)},Register[ID],Register[Value])`, revenue);
      else {
        revenue *= 1 + growth;
        write(top, column, `${at(0, 1)}*(1+${at(1, 1)})`, revenue);
      }
      write(top + 1, column, month === 0 ? `$B$${top + 2}` : `${at(1, 1)}`, growth);
      write(top + 2, column, `-${at(0)}*IF(${at(0)}>500,0.55,0.6)`, -revenue * (revenue > 500 ? 0.55 : 0.6));
      write(top + 3, column, `${at(0)}+${at(2)}`, revenue * (revenue > 500 ? 0.45 : 0.4));
      totals[month] = (totals[month] ?? 0) + revenue * (revenue > 500 ? 0.45 : 0.4);
    }
  }
  const last = companies * linesOfACompany;
  for (let month = 0; month < months; month += 1) {
    const letters = cellAddress(0, month + 2).replace(/\d+/, "");
    write(last + 2, month + 2, `SUM(${letters}2:${letters}${last + 1})`, totals[month]!);
  }
  const from = cellAddress(last + 2, 2);
  const to = cellAddress(last + 2, months + 1);
  const total = totals.reduce((sum, value) => sum + value, 0);
  write(last + 3, 2, `SUM(${from}:${to})/AIE.SOMETHING(${from}:${to})`, total / 2);
  const snapshot = snapshotOf({ sheets: { Model: { cells: model }, Sources: register }, tables: [table] });
  return { snapshot, formulaCount, result: { sheet: "Model", row: last + 3, column: 2 } };
}
