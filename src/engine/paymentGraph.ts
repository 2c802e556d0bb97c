/**
 * Payments between firms, read from columns: who pays whom how much, and in which layer the payee earns it.
 *
 * Names are compared as Excel compares text, in any case, spacing and Unicode form, and shown as first written. A chain without
 * names (100 of in-app spend, 60 of it to the model, 30 on to hosting) is the graph in which each step pays the next.
 */
import { ModelError, needs } from "./arguments/error";
import { Names } from "./arguments/names";
import { knownPeriods } from "./arguments/series";
import { isBlank, isBlankText, withoutBlankName, type Grid } from "./arguments/table";
import { Vector } from "./arguments/vector";

export interface PaymentRanges {
  readonly amounts: Grid;
  readonly payers?: Grid | undefined;
  readonly payees?: Grid | undefined;
  readonly layers?: Grid | undefined;
}

/** The same as columns that go beside one another; one name for all rows is a column of one. */
export interface PaymentColumns {
  readonly amounts: Vector;
  readonly payers?: Vector | undefined;
  readonly payees?: Vector | undefined;
  readonly layers?: Vector | undefined;
}

/** One entry for each row read in amounts, payers, payees and layers; `-1` where the row is blank. */
export interface PaymentGraph {
  readonly amounts: Float64Array;
  readonly payerOf: Int32Array;
  readonly payeeOf: Int32Array;
  readonly firms: readonly string[];
  readonly layers: readonly string[];
  /** The layer of each firm; -1 for one that is in none. */
  readonly layerOf: Int32Array;
}

/** Columns that go beside the amounts or, where there is one, beside another column that has an entry for each row. */
export function paymentColumns(given: PaymentRanges, other?: Vector): PaymentColumns {
  const amounts = new Vector("amounts", given.amounts);
  const first = other !== undefined && other.length > 1 ? other : amounts;
  first.beside(amounts, { each: true });
  const columnOf = (argument: "payers" | "payees" | "layers") => {
    const grid = withoutBlankName(given[argument]);
    if (grid === undefined) return undefined;
    const column = new Vector(argument, grid);
    first.beside(column);
    return column;
  };
  const columns = { amounts, payers: columnOf("payers"), payees: columnOf("payees"), layers: columnOf("layers") };
  if ((columns.payers === undefined) !== (columns.payees === undefined))
    throw needs(
      columns.payers === undefined ? "payers" : "payees",
      `${amounts.counted(amounts.length)} like amounts`,
      null,
    );
  return columns;
}

export function isChain({ payers }: PaymentColumns): boolean {
  return payers === undefined;
}

/** All rows, or only those at the places given. */
export function readPayments(columns: PaymentColumns, places?: readonly number[]): PaymentGraph {
  const { amounts, payers, payees, layers } = columns;
  const length = places === undefined ? amounts.length : places.length;
  const isBlankRow = blankRows(columns);
  const graph = {
    amounts: new Float64Array(length),
    payerOf: new Int32Array(length).fill(-1),
    payeeOf: new Int32Array(length).fill(-1),
  };
  const firms = new Names();
  const layerRows = new LayerOfFirm();
  let previous = payers === undefined ? firms.indexOf("End customer") : -1;
  for (let index = 0; index < length; index += 1) {
    const row = places === undefined ? index : places[index]!;
    if (isBlankRow(row)) continue;
    graph.amounts[index] = amounts.number(row);
    if (payers === undefined) {
      graph.payerOf[index] = previous;
      previous = firms.indexOf(`Step ${firms.names.length}`);
      graph.payeeOf[index] = previous;
    } else {
      graph.payerOf[index] = nameIn(firms, payers, row);
      graph.payeeOf[index] = nameIn(firms, payees!, row);
    }
    if (layers !== undefined)
      layerRows.put(firms.names, graph.payeeOf[index]!, nameIn(layerRows, layers, row), layers.place(row));
  }
  return {
    ...graph,
    firms: firms.names,
    layers: layerRows.names,
    layerOf: layerRows.of(firms.names.length),
  };
}

/** A row without a name of its own is blank where its amount is blank or 0; of a chain, which has none, a 0 is a step unless all after it are too. */
export function blankRows({ amounts, payers, payees, layers }: PaymentColumns): (row: number) => boolean {
  const named = [payers, payees, layers].filter((column) => column !== undefined);
  const wide = named.filter(({ length }) => amounts.length === 1 || length > 1);
  if (wide.length > 0)
    return (row) => isBlankText(amounts.at(row)) && wide.every((column) => isBlankText(column.at(row)));
  const known = knownPeriods(amounts);
  return (row) => row >= known || isBlank(amounts.at(row));
}

function nameIn(names: Names, column: Vector, row: number): number {
  const index = names.indexOf(column.at(row));
  if (index < 0) throw column.refusal(row, "a name in every row with an amount", "#VALUE!", null);
  return index;
}

/** A firm earns in one layer; a firm in two would be counted in neither rightly. */
class LayerOfFirm extends Names {
  private readonly layerOfFirm: number[] = [];
  private readonly placeOfFirm: string[] = [];

  put(firms: readonly string[], firm: number, layer: number, place: string): void {
    const known = this.layerOfFirm[firm];
    if (known === undefined) {
      this.layerOfFirm[firm] = layer;
      this.placeOfFirm[firm] = place;
      return;
    }
    if (known === layer) return;
    const name = firms[firm]!;
    const [first, second] = [this.names[known]!, this.names[layer]!];
    throw new ModelError(
      "#VALUE!",
      `layers needs one layer for each payee; got ${name} in "${first}" in ${this.placeOfFirm[firm]} and in "${second}" in ${place}: ` +
        `split it, e.g. ${name} ${first.toLowerCase()} / ${name} ${second.toLowerCase()}`,
    );
  }

  of(firms: number): Int32Array {
    return Int32Array.from({ length: firms }, (_firm, index) => this.layerOfFirm[index] ?? -1);
  }
}
