/**
 * What stands on the sheets of a model, in Simplified Chinese: a file a model beside the one that all share. A text with figures may stand
 * there once for all figures, each written "#": "Depreciation in #".
 */
import bubble from "./bubble.json";
import capex from "./capex.json";
import common from "./common.json";
import company from "./company.json";
import companyFromFacts from "./companyFromFacts.json";
import companyLab from "./companyLab.json";
import companyWithoutFilings from "./companyWithoutFilings.json";
import firm from "./firm.json";
import gigawatt from "./gigawatt.json";
import government from "./government.json";
import industry from "./industry.json";
import lab from "./lab.json";
import momentum from "./momentum.json";
import published from "./published.json";
import stack from "./stack.json";
import stackTime from "./stackTime.json";
import tokenDemand from "./tokenDemand.json";
import { madeText } from "./madeTexts";
import { wordFor } from "./wordFor";

type Words = Readonly<Record<string, string>>;

export interface ChineseWords {
  /** Names of sheets; one that begins with a space is the ending of a name. */
  readonly sheets: Words;
  /** Texts of cells, charts and defined names. */
  readonly cells: Words;
  /** How texts begin whose other part stands in `cells`. */
  readonly prefixes: Words;
  /** Texts inside formulas. */
  readonly formulas: Words;
  /** Texts of cells and formulas that are made of names, days and amounts: `madeTexts`. */
  readonly sentences: Words;
  /** What is the same in both languages: names, units, and words that formulas, functions and other models compare. */
  readonly stays: readonly string[];
}

/** By the id of a model. */
const ofModels: Readonly<Record<string, Partial<ChineseWords>>> = {
  stack,
  stackTime,
  industry,
  company,
  companyLab,
  capex,
  gigawatt,
  tokenDemand,
  momentum,
  lab,
  firm,
  bubble,
  government,
  companyFromFacts,
  companyWithoutFilings,
};

/** The words of one model, its own before those that all share. */
export function chineseWords(model: string): ChineseWords {
  const own = ofModels[model] ?? {};
  return {
    sheets: { ...common.sheets, ...own.sheets },
    cells: { ...published, ...common.cells, ...own.cells },
    prefixes: { ...common.prefixes, ...own.prefixes },
    formulas: { ...common.formulas, ...own.formulas },
    sentences: { ...common.sentences, ...own.sentences },
    stays: [...common.stays, ...(own.stays ?? [])],
  };
}

/** Null where the words have no such text. */
export function cellWord(text: string, words: ChineseWords): string | null {
  const { cells, prefixes, stays, sentences } = words;
  const whole = wordFor(text, cells);
  if (whole !== null) return whole;
  const prefix = Object.keys(prefixes).find((one) => text.startsWith(one));
  if (prefix === undefined) return madeText(text, sentences, (line) => wordFor(line, cells));
  const rest = text.slice(prefix.length);
  const word = stays.includes(rest) ? rest : wordFor(rest, cells);
  return word === null ? null : prefixes[prefix]! + word;
}

/** Of a text inside a formula; null where the words have none. */
export function formulaWord(text: string, { cells, formulas, sentences }: ChineseWords): string | null {
  return wordFor(text, formulas) ?? madeText(text, sentences, (line) => wordFor(line, cells));
}
