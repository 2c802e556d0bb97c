/**
 * Whether spending stands as spending. Capex and depreciation are positive here, as every function of capital takes them; a
 * negative one copied from a cash flow statement turns a subtraction into an addition further on.
 *
 * A label names one when it says capex, capital expenditure, purchases of property, depreciation or amortization (or the
 * Chinese words) and nothing that makes it another figure: accumulated depreciation, growth of capex, cash flow after capex.
 * Limits: a reversal or a credit can be negative and right.
 */
export type SpendingWord = "capex" | "depreciation";

const capex =
  /\bcap[ -]?ex\b|\bcapital (expenditures?|spending)\b|\bpurchases? of (property|equipment)\b|资本(性)?(支出|开支)/i;
const depreciation = /\bdepreciation\b|\bamorti[sz]ation\b|\bd&a\b|折旧|摊销/i;
const another =
  /\b(accumulated|adjust(ed|ment)|after|before|change|difference|excluding|growth|headroom|income|less|margin|minus|net|over|profit|ratio|share|cash flow|ebitda?)\b|累计|增[长速]|利润|收入|占|份额|比(?!较)|÷|率|不含|剔除|差异|差额|变动|变化|调整|余量|高出|扣除|净|减(?!值)|现金流|(折旧|摊销|支出|开支)[之以]?[前后]/i;

/** Which spending a label names, null where it names another figure. */
export function spendingNamed(label: string): SpendingWord | null {
  if (another.test(label)) return null;
  if (capex.test(label)) return "capex";
  return depreciation.test(label) ? "depreciation" : null;
}

export function signSentence(name: string, spending: SpendingWord, value: number): string {
  return `${name} is ${value}; ${spending} is positive here, so that it is subtracted once`;
}
