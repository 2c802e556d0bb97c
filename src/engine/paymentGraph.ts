/**
 * Payments between firms, read from columns: who pays whom how much, and in which layer the payee earns it.
 *
 * Names are compared as Excel compares text, without case and outer spaces, and shown as first written. A chain without
 * names (100 of in-app spend, 60 of it to the model, 30 on to hosting) is the graph in which each step pays the next.
 */
import { ModelError, needs } from "./arguments/error";
import { Names } from "./arguments/names";
import { cellAt, isBlank, sameLength, toNumber, vectorLength, type Grid } from "./arguments/table";

export interface PaymentColumns {
  readonly amounts: Grid;
  readonly payers?: Grid | undefined;
  readonly payees?: Grid | undefined;
  readonly layers?: Grid | undefined;
}

/** One entry a row for amounts, payers, payees and layers; `-1` where the row is blank. */
export interface PaymentGraph {
  readonly amounts: Float64Array;
  readonly payerOf: Int32Array;
  readonly payeeOf: Int32Array;
  readonly firms: readonly string[];
  readonly layers: readonly string[];
  /** The layer of each firm; -1 for one that is in none. */
  readonly layerOf: Int32Array;
  readonly across: boolean;
  readonly isChain: boolean;
}

export function readPayments({ amounts, payers, payees, layers }: PaymentColumns): PaymentGraph {
  const length = vectorLength("amounts", amounts);
  if ((payers === undefined) !== (payees === undefined))
    throw needs(payers === undefined ? "payers" : "payees", `${length} rows like amounts`, null);
  const columns = Object.entries({ payers, payees, layers });
  for (const [argument, grid] of columns)
    if (grid !== undefined) sameLength(argument, vectorLength(argument, grid), "amounts", length);
  const hasNames = columns.some(([, grid]) => grid !== undefined);

  const graph = {
    amounts: new Float64Array(length),
    payerOf: new Int32Array(length).fill(-1),
    payeeOf: new Int32Array(length).fill(-1),
  };
  const firms = new Names();
  const layerRows = new LayerOfFirm();
  let previous = payers === undefined ? firms.indexOf("End customer") : -1;
  for (let row = 0; row < length; row += 1) {
    const amount = cellAt(amounts, row);
    const payer = numberOf(firms, payers, row);
    const payee = numberOf(firms, payees, row);
    const layer = numberOf(layerRows, layers, row);
    const isNameless = payer < 0 && payee < 0 && layer < 0;
    if (isNameless && (isBlank(amount) || (hasNames && amount === 0))) continue;
    graph.amounts[row] = toNumber("amounts", amount, row + 1);
    if (payers === undefined) {
      graph.payerOf[row] = previous;
      previous = firms.indexOf(`Step ${firms.names.length}`);
      graph.payeeOf[row] = previous;
    } else {
      graph.payerOf[row] = named("payers", payer, row);
      graph.payeeOf[row] = named("payees", payee, row);
    }
    if (layers !== undefined) layerRows.put(firms.names, graph.payeeOf[row]!, named("layers", layer, row), row);
  }
  return {
    ...graph,
    firms: firms.names,
    layers: layerRows.names,
    layerOf: layerRows.of(firms.names.length),
    across: amounts.length === 1 && length > 1,
    isChain: payers === undefined,
  };
}

function numberOf(names: Names, grid: Grid | undefined, row: number): number {
  return grid === undefined ? -1 : names.indexOf(cellAt(grid, row));
}

function named(argument: string, index: number, row: number): number {
  if (index < 0) throw needs(argument, "a name in every row with an amount", null, { row: row + 1 });
  return index;
}

/** A firm earns in one layer; a firm in two would be counted in neither rightly. */
class LayerOfFirm extends Names {
  private readonly layerOfFirm: number[] = [];
  private readonly rowOfFirm: number[] = [];

  put(firms: readonly string[], firm: number, layer: number, row: number): void {
    const known = this.layerOfFirm[firm];
    if (known === undefined) {
      this.layerOfFirm[firm] = layer;
      this.rowOfFirm[firm] = row;
      return;
    }
    if (known === layer) return;
    const name = firms[firm]!;
    const [first, second] = [this.names[known]!, this.names[layer]!];
    throw new ModelError(
      "#VALUE!",
      `layers needs one layer for each payee; got ${name} in "${first}" in row ${this.rowOfFirm[firm]! + 1} and in "${second}" in row ${row + 1}: ` +
        `split it, e.g. ${name} ${first.toLowerCase()} / ${name} ${second.toLowerCase()}`,
    );
  }

  of(firms: number): Int32Array {
    return Int32Array.from({ length: firms }, (_firm, index) => this.layerOfFirm[index] ?? -1);
  }
}
