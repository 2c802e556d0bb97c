/**
 * How twins read payments as a graph: who pays whom how much, and in which layer the payee earns it. Each row is a payment; the firms and layers of
 * the graph are told by their names, and what a firm or layer is paid by adding up the rows that name it.
 */
import { numberColumn } from "./numberColumn";
import { sizeOf, widthOf } from "./options";
import type { Limit, Step } from "./twin";

const chips =
  '{"chip", "chips", "gpu", "gpus", "semiconductor", "semiconductors", "silicon", "accelerator", "accelerators", "芯片"}';

/** How names are shown. */
export const runsOfSpaces: Limit = {
  en: "Several spaces within a name are shown as one.",
  "zh-CN": "名称中连续的多个空格显示为一个。",
};

/** `key_payers` and so on: the names as they are compared and shown, upright, "" for a blank or a 0. */
const keyColumn = (name: string): Step[] => [
  [`size_${name}`, sizeOf(name)],
  [`misfit_${name}`, `(size_${name}>1)*(size_${name}<>rows)+(${widthOf(name)}>1)`],
  [`key_${name}`, `MAP(${uprightNames(name)}, LAMBDA(cell, IF((cell="")+(cell=0)>0, "", TRIM(cell))))`],
  [`no_${name}`, `(size_${name}=1)*(INDEX(key_${name}, 1)="")`],
];

/** A blank cell is a 0, which is no name either. */
export function uprightNames(name: string): string {
  return `IF(row>0, IF(size_${name}=1, ${name}, TOCOL(${name})))`;
}

/**
 * Steps that end in `kept`, a 1 for each row that holds a payment; `amount`; `payer`, `payee` and `layer`, the names as they are compared, "" in
 * other rows; `internal`, `counted`, `passed` and `outside`, a 1 for each payment to oneself, each counted one, those of them that a counted firm
 * passes on, and those to an excluded layer; `misfit` and then `unfit`, above 0 where the whole is #VALUE!.
 */
export function paymentSteps({ before, payer, payee, layer, nameless }: PaymentNames): Step[] {
  return [
    ["row", "SEQUENCE(rows)"],
    ["mark", "CHAR(1)"],
    ...numberColumn("amounts", "rows"),
    ...["payers", "payees", "layers"].flatMap(keyColumn),
    ...before,
    ["kept", "1-blank"],
    ["amount", "kept*number_amounts"],
    ...payer,
    ["payee", `IF(kept, ${payee}, "")`],
    ["own_layer", 'IF(kept, key_layers, "")'],
    ["layer", layer],
    ["first_layer", "MAP(payee, LAMBDA(cell, INDEX(layer, XMATCH(cell, payee))))"],
    ...excludedSteps,
    ["misfit", "misfit_amounts+misfit_payers+misfit_payees+misfit_layers"],
    ["unfit", `SUM(kept*(${nameless}+(1-is_amounts)+(layer<>first_layer)))+unknown`],
    ["internal", "kept*(payer=payee)"],
    ["counted", "kept*(1-internal)*(1-is_excluded)"],
    ["outside", "kept*(1-internal)*is_excluded"],
    ["paid", 'IF(counted, payee, "")'],
    ["passed", 'MAP(payer, LAMBDA(cell, IF(cell="", 0, IF(SUM((paid=cell)*1)>0, 1, 0))))*counted'],
  ];
}

/** How the two functions name firms and layers in their graphs. */
export interface PaymentNames {
  /** Ends in `blank`, a 1 for each row without a payment. */
  readonly before: readonly Step[];
  /** Ends in `payer`. */
  readonly payer: readonly Step[];
  readonly payee: string;
  readonly layer: string;
  /** True where a name that a row needs is missing. */
  readonly nameless: string;
}

/** `mark` stands before and behind each name in a list that is one text. `is_excluded`, a 1 for each row of a layer that is left out, and `unknown`, 1 where a name to leave out is that of no layer. */
const excludedSteps: readonly Step[] = [
  ["nothing", `IF(${sizeOf("exclude")}=1, IF(ISTEXT(exclude), exclude="", FALSE), FALSE)`],
  [
    "listed",
    `REDUCE("", exclude, LAMBDA(text, cell, text&mark&IF((cell="")+(cell=0)>0, "", IF(SUM((own_layer=TRIM(cell))*1)>0, TRIM(cell), SUBSTITUTE(cell, ",", mark&mark)))&mark))`,
  ],
  ["tight", `LOWER(SUBSTITUTE(SUBSTITUTE(TRIM(listed), " "&mark, mark), mark&" ", mark))`],
  ["left_out", `IF(SUBSTITUTE(tight, mark, "")="", mark&"chips"&mark, tight)`],
  [
    "unnamed",
    `REDUCE(SUBSTITUTE(left_out, mark&"chips"&mark, ""), own_layer, LAMBDA(text, cell, SUBSTITUTE(text, mark&LOWER(cell)&mark, "")))`,
  ],
  ["unknown", `IF(nothing, 0, (SUBSTITUTE(unnamed, mark, "")<>"")*1)`],
  ["without_chips", `ISNUMBER(FIND(mark&"chips"&mark, left_out))`],
  [
    "is_excluded",
    `IF(row*nothing, 0, MAP(own_layer, LAMBDA(cell, IF(cell="", 0, IF(ISNUMBER(FIND(mark&LOWER(cell)&mark, left_out))+without_chips*ISNUMBER(XMATCH(cell, ${chips}))>0, 1, 0)))))`,
  ],
];

/** A 1 for each row whose names, of those columns that have one for each row, are all blank. */
export const namelessRow =
  '((size_payers=1)*(rows>1)+(key_payers="")>0)*((size_payees=1)*(rows>1)+(key_payees="")>0)*((size_layers=1)*(rows>1)+(key_layers="")>0)';

/**
 * A row without a name of its own is blank where its amount is blank or 0; of a chain, which has none, a 0 is a step unless all after it are too.
 * `someNames` is above 0 where a column has a name for each row.
 */
export function blankSteps(someNames: string): Step[] {
  return [
    ["known", "MAX(IF(no_amounts, 0, row))"],
    ["blank", `IF(row*(${someNames}), no_amounts*${namelessRow}, ((row>known)+(all_amounts="")>0)*1)`],
  ];
}
