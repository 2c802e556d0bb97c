/**
 * Small books by chance, in which formulas choose among figures in every way that Excel knows. The figures are positive and
 * only added, multiplied and divided by constants, so that the weight of a figure in a result is its elasticity: by how many
 * percent the result moves when the figure moves by one.
 */
import { chance } from "./randomBook";

export interface MovingBook {
  /** Row by row from A1, eight columns: keys, words, kinds, two columns of figures, an empty one, choices, formulas. */
  readonly rows: readonly (readonly (number | string)[])[];
}

export const rowCount = 8;
export const figureColumns = [3, 4];
export const formulaColumn = 7;
export const formulaCount = 8;

/** `top` is the row of the sheet, counted from 0, at which the book begins: copies of it can stand below each other. */
export function movingBook(seed: number, top: number): MovingBook {
  const next = chance(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const cell = (column: string, row: number) => `${column}${top + row}`;
  const down = (column: string, from = 1, to = rowCount) => `${cell(column, from)}:${cell(column, to)}`;
  const keys = Array.from({ length: rowCount }, (_, place) => 10 + place * 10 + whole(0, 9));
  const figures = new Set<number>();
  while (figures.size < 2 * rowCount) figures.add(whole(4, 200) / 2);
  const [...all] = figures;
  // What is looked up, a place, one of three, one of two.
  const choices = [whole(keys[0]!, 99), whole(1, rowCount), whole(1, 3), whole(1, 2)];
  const [key, place, third, second] = [1, 2, 3, 4].map((row) => cell("G", row)) as [string, string, string, string];
  let formulasBefore = 0;

  const operand = (): string => {
    const isFormula = formulasBefore > 0 && next() < 0.35;
    return isFormula ? cell("H", whole(1, formulasBefore)) : cell(pick(["D", "E"]), whole(1, rowCount));
  };
  const position = () =>
    pick([
      place,
      `MATCH(${key},${down("A")},1)`,
      `MATCH(${key},${down("A")})`,
      `MATCH("word ${whole(1, rowCount)}",${down("B")},0)`,
      `MATCH("*${whole(1, rowCount)}",${down("B")},0)`,
      `XMATCH(${key},${down("A")},-1)`,
      `COUNTIF(${down("A")},"<="&${key})`,
      `COUNT(${down("A", 1, whole(1, rowCount))})`,
      `ROWS(${down("A", 1, whole(1, rowCount))})`,
      `MIN(${rowCount},${place}+1)`,
      `MOD(${place},${rowCount})+1`,
      `ROUNDUP(${place}/2,0)`,
      `LEN("${"x".repeat(whole(1, rowCount))}")`,
      `MONTH(DATE(2025,${place},1))`,
    ]);
  const condition = () =>
    pick([
      `${key}>${whole(20, 80)}`,
      `${place}<=${whole(1, rowCount)}`,
      `AND(${key}>${whole(10, 60)},${cell("C", whole(1, rowCount))}<>2)`,
      `OR(${second}=1,ISNUMBER(${cell("B", 1)}))`,
      `${third}<>2`,
      `ISBLANK(${cell("F", 1)})`,
      `ISERROR(MATCH(${key},${down("A")},0))=FALSE`,
      `"word "&${place}=${cell("B", whole(1, rowCount))}`,
    ]);
  const criteria = () =>
    pick([
      `${down("C")},${third}`,
      `${down("C")},"<>"&${third}`,
      `${down("A")},">="&${key}`,
      `${down("B")},"word ?"`,
      `${down("B")},"*${whole(1, rowCount)}"`,
      `${down("C")},2,${down("A")},"<"&${key}`,
    ]);
  const kinds: (() => string)[] = [
    () => `${operand()}+${operand()}*${operand()}`,
    () => `(${operand()}+${operand()})/4`,
    () => `INDEX(${down(pick(["D", "E"]))},${position()})`,
    () => `INDEX(${cell("D", 1)}:${cell("E", rowCount)},${position()},${second})`,
    () => `SUM(INDEX(${cell("D", 1)}:${cell("E", rowCount)},${position()},0))`,
    () => `OFFSET(${cell("D", 1)},${position()}-1,${second}-1)`,
    () => `SUM(OFFSET(${down("D", 1, 2)},${position()}-1,${second}-1))`,
    () => `SUM(${cell("D", 1)}:INDEX(${down("D")},${position()}))`,
    () => `CHOOSE(${third},${operand()},${operand()},${operand()})`,
    () => `SWITCH(${cell("C", whole(1, rowCount))},1,${operand()},2,${operand()},${operand()})`,
    () => `SWITCH(${cell("B", whole(1, 2))},"WORD 1",${operand()},"word 2",${operand()},${operand()})`,
    () => `IFS(${condition()},${operand()},${condition()},${operand()},TRUE,${operand()})`,
    () => `IF(${condition()},${operand()},${operand()}+${operand()})`,
    () => `${operand()}+SUMIFS(${down("D")},${criteria()})`,
    () => `${operand()}+SUMIF(${down("C")},${third},${down("E")})`,
    () => `IFERROR(AVERAGEIFS(${down("E")},${criteria()}),${operand()})`,
    () => `${operand()}+MAXIFS(${down("D")},${down("A")},"<="&${key})`,
    () => `XLOOKUP(${key},${down("A")},${down("E")},${operand()},${pick([0, -1])})`,
    () => `XLOOKUP("word ${whole(1, 12)}",${down("B")},${down("D")},${operand()})`,
    () => `VLOOKUP(${key},${cell("A", 1)}:${cell("E", rowCount)},${pick([4, 5])},TRUE)`,
    () => `VLOOKUP(${cell("A", whole(1, rowCount))},${cell("A", 1)}:${cell("E", rowCount)},${second}+3,FALSE)`,
    () => `LOOKUP(${key},${down("A")},${down("D")})`,
    () => `IFERROR(INDEX(${down("D")},MATCH("none",${down("B")},0)),${operand()})`,
    () => `MAX(${operand()},${operand()},${down("D", 2, 4)})`,
    () => `MIN(${down("E")})+LARGE(${down("D")},${third})`,
    () => `AVERAGE(${down("D", 1, whole(2, rowCount))})`,
    () => `SUMPRODUCT(${down("D", 1, 3)},${down("E", 1, 3)})`,
    () => `LET(part,${operand()},IF(${condition()},part,part*${operand()}))`,
  ];
  const formulas = Array.from({ length: formulaCount }, (_, index) => {
    formulasBefore = index;
    return `=${pick(kinds)()}`;
  });
  return {
    rows: keys.map((one, row) => [
      one,
      `word ${row + 1}`,
      whole(1, 3),
      all[row]!,
      all[rowCount + row]!,
      "",
      choices[row] ?? "",
      formulas[row]!,
    ]),
  };
}
