/**
 * Payments between firms, read from columns: who pays whom how much, and in which layer the payee earns it.
 *
 * Names are compared as Excel compares text, without case and outer spaces, and shown as first written. A chain without
 * names (100 of in-app spend, 60 of it to the model, 30 on to hosting) is the graph in which each step pays the next.
 */
import { ModelError, needs } from "./error";
import { Names } from "./names";
import { isBlank, isBlankText, sameLength, toNumber, toVector, type Cell, type Grid } from "./table";

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
  const amount = toVector("amounts", amounts);
  const length = amount.cells.length;
  const column = (argument: string, grid: Grid | undefined) => {
    if (grid === undefined) return null;
    const { cells } = toVector(argument, grid);
    sameLength(argument, cells.length, "amounts", length);
    return cells;
  };
  if ((payers === undefined) !== (payees === undefined))
    throw needs(payers === undefined ? "payers" : "payees", `${length} rows like amounts`, null);
  const [payer, payee, layer] = [column("payers", payers), column("payees", payees), column("layers", layers)];
  const texts = [payer, payee, layer].filter((cells) => cells !== null);
  const isBlankRow = (row: number) =>
    texts.every((cells) => isBlankText(cells[row]!)) &&
    (isBlank(amount.cells[row]!) || (texts.length > 0 && amount.cells[row] === 0));

  const graph = {
    amounts: new Float64Array(length),
    payerOf: new Int32Array(length).fill(-1),
    payeeOf: new Int32Array(length).fill(-1),
  };
  const firms = new Names();
  const customer = payer === null ? firms.indexOf("End customer") : -1;
  let previous = customer;
  const layerRows = new LayerOfFirm();
  for (let row = 0; row < length; row += 1) {
    if (isBlankRow(row)) continue;
    graph.amounts[row] = toNumber("amounts", amount.cells[row]!, row + 1);
    if (payer === null || payee === null) {
      graph.payerOf[row] = previous;
      previous = firms.indexOf(`Step ${firms.names.length}`);
      graph.payeeOf[row] = previous;
    } else {
      graph.payerOf[row] = indexIn(firms, "payers", payer[row]!, row);
      graph.payeeOf[row] = indexIn(firms, "payees", payee[row]!, row);
    }
    if (layer !== null)
      layerRows.put(firms.names, graph.payeeOf[row]!, indexIn(layerRows, "layers", layer[row]!, row), row);
  }
  return {
    ...graph,
    firms: firms.names,
    layers: layerRows.names,
    layerOf: layerRows.of(firms.names.length),
    across: amount.across,
    isChain: payer === null,
  };
}

function indexIn(names: Names, argument: string, cell: Cell, row: number): number {
  const index = names.indexOf(cell);
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
