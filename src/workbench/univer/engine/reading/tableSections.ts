/**
 * The parts of a table: `Flows[[#Totals],[Amount]]`. Univer takes the last row of the body for the totals, knows one part at a time, and reads
 * `Flows[@Amount]` beside the header as the header. In Excel a part that is not there is #REF!, and a row outside the body #VALUE!.
 */
import { AstTreeBuilder, ErrorType, ErrorValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Injector, IRange } from "@univerjs/core";

/** A table as the engine is told of it: the range ends with the body. */
export interface ToldTable {
  readonly sheetId: string;
  /** From the header, or the row above where it is hidden, to the end of the body. */
  readonly range: IRange;
  readonly titleMap: ReadonlyMap<string, number>;
  readonly hasHeaders?: boolean;
  readonly hasTotals?: boolean;
}

interface TableReference {
  readonly _tableData: ToldTable;
  readonly _columnDataString: string | undefined;
  /** None of the parts is there. */
  isMissing?: boolean;
  getRangeData(): IRange;
  getCurrentRow(): number | null | undefined;
  setRangeData(range: IRange): void;
  isCurrentRowForRange(): boolean;
  _parseColumnOrRange(columns: string, titles: ToldTable["titleMap"], first: number): Partial<IRange>;
}

/** What it refers to is put in its place anew when tables move. */
interface ReferenceNode {
  readonly _tableReferenceObject?: TableReference;
  execute(): void;
  setValue(value: BaseValueObject): void;
}

interface Factories {
  readonly _referenceNodeFactory: {
    _getTableReferenceNode(token: string, ...rest: unknown[]): ReferenceNode | undefined;
  };
}

export function readTableSections(injector: Injector): void {
  const { _referenceNodeFactory: references } = injector.get(AstTreeBuilder) as unknown as Factories;
  const make = references._getTableReferenceNode.bind(references);
  references._getTableReferenceNode = (token, ...rest) => {
    const node = make(token, ...rest);
    const table = node?._tableReferenceObject;
    if (!node || !table) return node;
    failByPlace(node);
    if (table._columnDataString?.includes("#")) place(table, sectionsOf(table._columnDataString));
    return node;
  };
}

function failByPlace(node: ReferenceNode): void {
  const execute = node.execute.bind(node);
  node.execute = () => {
    execute();
    const failure = node._tableReferenceObject && failureOf(node._tableReferenceObject);
    if (failure) node.setValue(ErrorValueObject.create(failure));
  };
}

function failureOf(table: TableReference): ErrorType | null {
  if (table.isMissing) return ErrorType.REF;
  if (!table.isCurrentRowForRange()) return null;
  const row = table.getCurrentRow();
  const { startRow, endRow } = table._tableData.range;
  return typeof row === "number" && (row <= startRow || row > endRow) ? ErrorType.VALUE : null;
}

function sectionsOf(columns: string): { readonly sections: string[]; readonly rest: string } {
  const sections: string[] = [];
  const rest = columns.replaceAll(/\[#([a-z]+)\]\s*,?\s*|^#([a-z]+)$/gi, (_whole, inner?: string, alone?: string) => {
    sections.push((inner ?? alone!).toLowerCase());
    return "";
  });
  return { sections, rest: /^\[+\]+$/.test(rest) ? "" : rest };
}

function place(table: TableReference, { sections, rest }: ReturnType<typeof sectionsOf>): void {
  const { range, titleMap, hasHeaders = true, hasTotals = false } = table._tableData;
  const rows: number[] = [];
  for (const section of sections) {
    if (section === "all" || section === "data") rows.push(range.startRow + 1, range.endRow);
    if (hasHeaders && (section === "all" || section === "headers")) rows.push(range.startRow);
    if (hasTotals && (section === "all" || section === "totals")) rows.push(range.endRow + 1);
  }
  if (table.isCurrentRowForRange() || sections.length === 0) return;
  table.isMissing = rows.length === 0;
  if (table.isMissing) return;
  const columns = sections.length > 1 && rest !== "" ? columnsOf(table, rest, titleMap) : {};
  const [startRow, endRow] = [Math.min(...rows), Math.max(...rows)];
  table.setRangeData({ ...table.getRangeData(), ...columns, startRow, endRow });
}

/** Of two parts Univer takes the second for a column. */
function columnsOf(table: TableReference, rest: string, titles: ToldTable["titleMap"]): Partial<IRange> {
  const inner = rest.startsWith("[[") && rest.endsWith("]]") ? rest.slice(1, -1) : rest;
  return table._parseColumnOrRange(inner, titles, table._tableData.range.startColumn);
}
