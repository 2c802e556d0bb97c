/**
 * Revenue by value added: each dollar of an end customer counted once.
 *
 * When 100 of in-app spend pays 60 on to a model provider and that pays 30 on to a host, the three revenues add up to 190,
 * but only 100 ever came in from outside. Value added is what a firm is paid minus what it pays to other counted firms:
 * 40, 30 and 30. Every counted payment enters twice, once as the payee's receipt and once, if the payer is itself a
 * counted firm, as the payer's payment; those cancel in the sum, and what is left is what end customers paid. So the sum of value added
 * equals the end customers' payments exactly, whatever cycles there are. This is the production approach of the System of
 * National Accounts 2008 (paragraph 6.8: output minus intermediate consumption) applied to the stack, as in the method of
 * The State of the AI Economy (25 June 2026).
 *
 * Payments into an excluded layer are capital spending (chips become the hosting layer's assets, charged through
 * depreciation), so they are neither counted nor deducted, but shown apart. A payment to oneself is internal. A negative amount is a credit note.
 * Where money was paid and everybody is also paid there is no end customer to count from, and no answer.
 * Limits: a payer that never receives a counted payment is taken for an end customer; a reseller whose receipts are missing looks like one.
 */
import { ModelError } from "./arguments/error";
import { exactColumn } from "./exact/exactColumn";
import type { ExactTotals } from "./exact/exactTotals";
import type { PaymentGraph } from "./paymentGraph";

export type PaymentStatus = "End customer" | "Passed on" | "Internal" | "Excluded" | "";

export interface Deduplication {
  /** One a row. */
  readonly status: readonly PaymentStatus[];
  /** The firms that are paid a counted payment, in order of their first one, as indexes into the graph's firms. */
  readonly firms: readonly number[];
  /** By firm of the graph. */
  readonly gross: ExactTotals;
  readonly paidOn: ExactTotals;
  readonly valueAdded: ExactTotals;
  /** What each firm of an excluded layer is paid, and those firms in order of their first payment. */
  readonly excluded: ExactTotals;
  readonly excludedFirms: readonly number[];
  /** Of the whole graph: everything counted, the part counted again, what end customers paid. */
  readonly totals: { readonly gross: ExactTotals; readonly again: ExactTotals; readonly customers: ExactTotals };
}

/** `excluded` holds indexes of the graph's layers. */
export function deduplicate(graph: PaymentGraph, excluded: ReadonlySet<number>): Deduplication {
  const { payerOf, payeeOf, layerOf } = graph;
  const rows = payerOf.length;
  const counted = new Uint8Array(rows);
  const receives = new Uint8Array(graph.firms.length);
  const isExcluded = Uint8Array.from(layerOf, (layer) => Number(excluded.has(layer)));
  const firms: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const payee = payeeOf[row]!;
    if (payee < 0 || payee === payerOf[row] || isExcluded[payee]) continue;
    counted[row] = 1;
    if (receives[payee]) continue;
    receives[payee] = 1;
    firms.push(payee);
  }

  const receiver = new Int32Array(rows).fill(-1);
  const passer = new Int32Array(rows).fill(-1);
  const outside = new Int32Array(rows).fill(-1);
  /** 0 from an end customer, 1 passed on. */
  const kind = new Int32Array(rows).fill(-1);
  const status = new Array<PaymentStatus>(rows).fill("");
  for (let row = 0; row < rows; row += 1) {
    const payer = payerOf[row]!;
    if (payer < 0) continue;
    if (!counted[row]) {
      const isInternal = payer === payeeOf[row];
      status[row] = isInternal ? "Internal" : "Excluded";
      if (!isInternal) outside[row] = payeeOf[row]!;
      continue;
    }
    receiver[row] = payeeOf[row]!;
    kind[row] = receives[payer]!;
    if (receives[payer]) passer[row] = payer;
    status[row] = receives[payer] ? "Passed on" : "End customer";
  }

  const money = exactColumn(graph.amounts);
  const gross = money.totalsBy(receiver, graph.firms.length);
  const paidOn = money.totalsBy(passer, graph.firms.length);
  const byKind = money.totalsBy(kind, 2);
  if (byKind.total().sign(0) > 0 && !kind.includes(0))
    throw new ModelError("#N/A", "payers needs an end customer; everyone here is also paid");
  return {
    status,
    firms,
    gross,
    paidOn,
    valueAdded: gross.minus(paidOn),
    excluded: money.totalsBy(outside, graph.firms.length),
    excludedFirms: [...new Set(outside)].filter((firm) => firm >= 0),
    totals: { gross: gross.total(), again: byKind.totalsBy([-1, 0], 1), customers: byKind.totalsBy([0, -1], 1) },
  };
}
