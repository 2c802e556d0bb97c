/**
 * How twins read columns of numbers that go side by side, a row at a time. A column lies down or across; a single cell goes with every row, save
 * what is spent, paid or counted row by row. A row is blank where all its columns are, and where two or more of them are all 0. Anything else than
 * numbers beside them, and columns of different length, are #VALUE! for the whole.
 */
import type { Step } from "./twin";
import { sizeOf, widthOf } from "./options";

export interface RowParameter {
  readonly name: string;
  /** Has a value of its own for each row. */
  readonly isEach?: true;
  /** May be left out, and is then read as a column of this. */
  readonly standard?: string;
}

/**
 * Steps that end in `rows`, the number of rows; `column_` and each name, upright, with "" for blank cells, or one value for all rows; `blank`, a 1 for
 * each blank row; `unfit`, above 0 where the whole is #VALUE!.
 */
export function eachRow(...parameters: readonly RowParameter[]): Step[] {
  const names = parameters.map(({ name }) => name);
  const first = parameters.find(({ isEach }) => isEach === true);
  const product = (condition: (column: string) => string) =>
    names.map((name) => `IF(size_${name}=1, 1, ${condition(`column_${name}`)})`).join("*");
  return [
    ...names.map((name): Step => [`size_${name}`, sizeOf(name)]),
    ...parameters.map(columnStep),
    ["rows", first === undefined ? `MAX(${names.map((name) => `size_${name}`).join(", ")})` : `size_${first.name}`],
    ["misfit", parameters.map(misfitOf).join("+")],
    ["wide", names.map((name) => `(size_${name}>1)`).join("+")],
    ["all_blank", product((column) => `(${column}="")`)],
    ...(names.length > 1 ? [["all_zero", product((column) => `((${column}="")+(${column}=0)>0)`)] as const] : []),
    ["blank", names.length > 1 ? "IF(wide>1, all_zero, (wide=1)*all_blank)" : "(wide=1)*all_blank"],
    ["number", names.map((name) => `(column_${name}<"")`).join("*")],
    ["wrong", "IFERROR(SUM((1-blank)*(1-number))+(SUM(1-blank)=0), 1)"],
    ["unfit", `IF(SUM(${names.map((name) => `column_${name}`).join(", ")})<"", misfit+wrong, 0)`],
  ];
}

/** The same with dates or years first: no period is dated 0, so that a row whose columns are all blank or 0 is a blank one. */
export function datedRows(...parameters: readonly RowParameter[]): Step[] {
  return eachRow(...parameters).map((step) => (step[0] === "blank" ? ["blank", "IF(wide>0, all_zero, 0)"] : step));
}

function columnStep({ name, standard }: RowParameter): Step {
  const blankText = standard === undefined ? "#VALUE!" : `IF(${name}="", ${standard}, #VALUE!)`;
  const single = `IF(ISTEXT(${name}), ${blankText}, IF(ISLOGICAL(${name}), #VALUE!, ${name}+0))`;
  return [`column_${name}`, `IF(size_${name}=1, ${single}, ${uprightText(name)})`];
}

/** A row or column, upright, with "" for blank cells. */
export function uprightText(name: string): string {
  return `IF(ROWS(${name})=1, TRANSPOSE(IF(${name}="", "", ${name})), IF(${name}="", "", ${name}))`;
}

function misfitOf({ name, isEach }: RowParameter): string {
  const length = isEach === true ? `(size_${name}<>rows)` : `(size_${name}>1)*(size_${name}<>rows)`;
  return `${length}+(${widthOf(name)}>1)`;
}
