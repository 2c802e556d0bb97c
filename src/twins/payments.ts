/**
 * How twins read payments as a graph: who pays whom how much, and in which layer the payee earns it. Each row is a payment; the firms and layers of
 * the graph are told by their names, and what a firm or layer is paid by adding up the rows that name it.
 */
import { nameColumn } from "./nameColumn";
import { numberColumn } from "./numberColumn";
import { sizeOf } from "./options";
import type { Step } from "./twin";

const chips =
  '{"chip", "chips", "gpu", "gpus", "semiconductor", "semiconductors", "silicon", "accelerator", "accelerators", "芯片"}';

/**
 * Steps that end in `kept`, a 1 for each row that holds a payment; `amount`; `payer`, `payee` and `layer`, the names as they are compared, "" in other
 * rows; `internal`, `counted`, `passed` and `outside`, a 1 for each payment to oneself, each counted one, those of them that a counted firm passes on,
 * and those to an excluded layer; `misfit` and then `unfit`, above 0 where the whole is #VALUE!. `of` puts what tells graphs apart before a name; `blank` is 1 in rows
 * without a payment.
 */
export function paymentSteps(of: (name: string) => string, blank: readonly Step[], chain: string): Step[] {
  return [
    ["row", "SEQUENCE(rows)"],
    ...numberColumn("amounts", "rows"),
    ...nameColumn("payers"),
    ...nameColumn("payees"),
    ...nameColumn("layers"),
    ...blank,
    ["kept", "1-blank"],
    ["amount", "kept*number_amounts"],
    ["step", "SCAN(0, kept, LAMBDA(count, one, count+one))"],
    ["payer", `IF(kept, ${of(`IF(${chain}, step-1&"", key_payers)`)}, "")`],
    ["payee", `IF(kept, ${of(`IF(${chain}, step&"", key_payees)`)}, "")`],
    ["own_layer", 'IF(kept*(1-no_layers), key_layers, "")'],
    ["layer", `IF(own_layer="", "", ${of("own_layer")})`],
    ["nameless", `(1-${chain})*((key_payers="")+(key_payees=""))+(1-no_layers)*(key_layers="")>0`],
    ["at", "MAP(payee, LAMBDA(cell, XMATCH(cell, payee)))"],
    ["first_layer", "MAP(at, LAMBDA(place, INDEX(layer, place)))"],
    ...excludedSteps,
    ["misfit", "misfit_amounts+misfit_payers+misfit_payees+misfit_layers+(no_payers<>no_payees)"],
    ["unfit", "SUM(kept*(nameless+(1-is_amounts)+(layer<>first_layer)))+unknown"],
    ["internal", "kept*(payer=payee)"],
    ["counted", "kept*(1-internal)*(1-is_excluded)"],
    ["outside", "kept*(1-internal)*is_excluded"],
    ["paid", 'IF(counted, payee, "")'],
    ["passed", 'MAP(payer, LAMBDA(cell, IF(cell="", 0, IF(SUM((paid=cell)*1)>0, 1, 0))))*counted'],
  ];
}

/** Stands before and behind each name in a list that is one text; no name holds it. */
const mark = "CHAR(1)";

/** `is_excluded`, a 1 for each row of a layer that is left out, and `unknown`, 1 where a name to leave out is that of no layer. */
const excludedSteps: readonly Step[] = [
  ["nothing", `IF(${sizeOf("exclude")}=1, IF(ISTEXT(exclude), exclude="", FALSE), FALSE)`],
  [
    "listed",
    `REDUCE("", exclude, LAMBDA(text, cell, text&${mark}&IF((cell="")+(cell=0)>0, "", IF(SUM((own_layer=TRIM(cell))*1)>0, TRIM(cell), SUBSTITUTE(cell, ",", ${mark}&${mark})))&${mark}))`,
  ],
  ["tight", `LOWER(SUBSTITUTE(SUBSTITUTE(TRIM(listed), " "&${mark}, ${mark}), ${mark}&" ", ${mark}))`],
  ["left_out", `IF(SUBSTITUTE(tight, ${mark}, "")="", ${mark}&"chips"&${mark}, tight)`],
  [
    "unnamed",
    `REDUCE(SUBSTITUTE(left_out, ${mark}&"chips"&${mark}, ""), own_layer, LAMBDA(text, cell, SUBSTITUTE(text, ${mark}&LOWER(cell)&${mark}, "")))`,
  ],
  ["unknown", `IF(nothing, 0, (SUBSTITUTE(unnamed, ${mark}, "")<>"")*1)`],
  ["without_chips", `ISNUMBER(FIND(${mark}&"chips"&${mark}, left_out))`],
  [
    "is_excluded",
    `IF(row*nothing, 0, MAP(own_layer, LAMBDA(cell, IF(cell="", 0, IF(ISNUMBER(FIND(${mark}&LOWER(cell)&${mark}, left_out))+without_chips*ISNUMBER(XMATCH(cell, ${chips}))>0, 1, 0)))))`,
  ],
];
