/** Revenue by value added, each dollar of an end customer counted once. */
import { unicodeForms } from "./nameColumn";
import { headersOption, sizeOf, wordOption } from "./options";
import { blankSteps, paymentSteps, runsOfSpaces } from "./payments";
import { parametersOf, type Twin } from "./twin";

export const GENAI_DEDUPE: Twin = {
  id: "GENAI_DEDUPE",
  parameters: parametersOf(
    "amounts",
    ["payers", '""'],
    ["payees", '""'],
    ["layers", '""'],
    ["view", '""'],
    ["exclude", '"Chips"'],
    ["headers", "TRUE"],
  ),
  steps: [
    ...wordOption("view", ["chain", "layers", "firms", "totals", "rows"], "0"),
    headersOption,
    ["rows", sizeOf("amounts")],
    ...paymentSteps({
      before: blankSteps(
        "(1-no_payers)*((rows=1)+(size_payers>1))+(1-no_payees)*((rows=1)+(size_payees>1))+(1-no_layers)*((rows=1)+(size_layers>1))",
      ),
      payer: [
        ["step", "SCAN(0, kept, LAMBDA(count, one, count+one))"],
        ["payer", 'IF(kept, IF(no_payers, step-1&"", key_payers), "")'],
      ],
      payee: 'IF(no_payers, step&"", key_payees)',
      layer: "own_layer",
      nameless: '((1-no_payers)*((key_payers="")+(key_payees=""))+(1-no_layers)*(key_layers="")>0)',
    }),
    ["shown_view", "IF(used_view>0, used_view, IF(no_layers, IF(no_payers, 1, 3), 2))"],
    ["wrong_view", "(shown_view=1)*(1-no_payers)+(shown_view=2)*no_layers+(no_payers<>no_payees)"],
    ["by_layer", "shown_view=2"],
    ["group", "IF(row*by_layer, layer, payee)"],
    ["payer_at", "MAP(payer, LAMBDA(cell, IFNA(XMATCH(cell, payee), 0)))"],
    ["payer_group", 'IF(row*by_layer, MAP(payer_at, LAMBDA(place, IF(place=0, "", INDEX(layer, place)))), payer)'],
    ["gross", "MAP(group, LAMBDA(cell, SUM(counted*amount*(group=cell))))"],
    ["paid_on", "MAP(group, LAMBDA(cell, SUM(passed*amount*(payer_group=cell))))"],
    ["left_aside", "MAP(group, LAMBDA(cell, SUM(outside*amount*(group=cell))))"],
    ["first", "MAP(group, LAMBDA(cell, MIN(IF(counted*(group=cell), row, rows+1))))"],
    ["first_aside", "MAP(group, LAMBDA(cell, MIN(IF(outside*(group=cell), row, rows+1))))"],
    ["all", "SUM(counted*amount)"],
    ["again", "SUM(passed*amount)"],
    ["customers", "SUM((counted-passed)*amount)"],
    ["divisor", "IF(customers=0, 1, customers)"],
    ["share", 'IF(row*(customers=0), "", (gross-paid_on)/divisor)'],
    ["whole", 'IF(customers=0, "", 1)'],
    ["layer_name", "MAP(layer, LAMBDA(cell, INDEX(layer, XMATCH(cell, layer))))"],
    ["as_payer", "MAP(payee, LAMBDA(cell, IFNA(XMATCH(cell, payer), rows+1)))"],
    ["as_payee", "MAP(payee, LAMBDA(cell, XMATCH(cell, payee)))"],
    ["firm_name", "MAP(as_payer, as_payee, LAMBDA(place, own, IF(place>own, INDEX(payee, own), INDEX(payer, place))))"],
    ["name", 'IF(row*by_layer, layer_name, IF(row*no_payers, "Step "&step, firm_name))'],
    ["none", 'IF(row>0, "")'],
    ["word", 'IF(row>0, "Excluded")'],
    ["names", "IF(by_layer, name, HSTACK(name, layer_name))"],
    ["figures", "HSTACK(names, gross, paid_on, gross-paid_on, share)"],
    ["aside", "HSTACK(names, left_aside, none, word, none)"],
    ["heads", 'IF(by_layer, "Layer", {"Firm", "Layer"})'],
    ["sum_names", 'IF(by_layer, "Total", {"Total", ""})'],
    [
      "lines",
      'VSTACK(HSTACK(heads, {"Gross", "Paid on", "Value added", "Share"}), figures, HSTACK(sum_names, all, again, customers, whole), aside)',
    ],
    ["seen", "VSTACK(shown*1, (first=row)*1, 1, (first_aside=row)*1)"],
    [
      "status",
      'IF(kept, IF(counted, IF(passed, "Passed on", "End customer"), IF(internal, "Internal", "Excluded")), "")',
    ],
    ["chain", 'IF(counted, gross-paid_on, "")'],
    ["across", "(rows>1)*(IFERROR(ROWS(amounts), 1)=1)"],
    ["overlap", 'IF(all=0, "", again/IF(all=0, 1, all))'],
    ["sums", "HSTACK(all, again, all-again, customers, overlap)"],
    ["sum_heads", '{"Gross", "Counted again", "Deduplicated", "End customers", "Overlap"}'],
    ["endless", "(all>0)*(SUM(counted-passed)=0)"],
    [
      "answer",
      'IF(shown_view=1, IF(across, TRANSPOSE(chain), chain), IF(shown_view=4, IF(shown, VSTACK(sum_heads, sums), sums), IF(shown_view=5, IF(shown, VSTACK("Status", status), status), FILTER(lines, seen=1))))',
    ],
  ],
  result:
    'IF(SUM(amounts)<"", IF(used_view+shown>=0, IF(wrong_view+misfit>0, #VALUE!, IF(unfit>0, #VALUE!, IF(endless, #N/A, answer)))))',
  limits: [unicodeForms, runsOfSpaces],
};
