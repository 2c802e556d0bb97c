/**
 * What a function says of its arguments, in Chinese. The sentences of the engine have one shape, "argument needs something; got
 * something in row 3"; each part is said anew. Names of arguments and the words that an argument takes stay as they are typed.
 */
type Say = (...parts: string[]) => string;

const listed = (words = "") => words.split(", ").join("、");
const lines: Readonly<Record<string, string>> = { row: "行", column: "列" };

/** What an argument needs, where the words are always the same. */
const requirements: Readonly<Record<string, string>> = {
  numbers: "应为数字",
  "a number": "应为数字",
  "positive numbers": "应为正数",
  "numbers of zero or more": "应为不小于 0 的数",
  "a number of zero or more": "应为不小于 0 的数",
  "a number above zero": "应大于 0",
  "whole numbers above zero": "应为正整数",
  "a whole number above zero": "应为正整数",
  "a multiple of zero or more": "应为不小于 0 的倍数",
  "a weight above zero": "应有大于 0 的权重",
  "an amount above zero": "应有大于 0 的金额",
  "an amount other than zero": "不应为 0",
  "amounts of zero or more": "应为不小于 0 的金额",
  "a cost of zero or more": "应为不小于 0 的成本",
  "a fee of zero or more": "应为不小于 0 的费用",
  "a rate of zero or more": "应为不小于 0 的费率",
  "hours of zero or more": "应为不小于 0 的小时数",
  "a price of zero or more": "应为不小于 0 的价格",
  "prices of zero or more": "应为不小于 0 的价格",
  "a price above zero": "应为大于 0 的价格",
  "a number of tokens above zero": "应为大于 0 的 token 数",
  "a life above zero years": "应为大于 0 年的使用年限",
  "lives above zero years": "应为大于 0 年的使用年限",
  "price indices other than zero": "应为不等于 0 的价格指数",
  "price indices above zero": "应为大于 0 的价格指数",
  "a fraction below 1": "应为小于 1 的比例",
  "a fraction above 0": "应为大于 0 的比例",
  "a fraction above -1": "应为大于 -1 的比例",
  "a fraction from 0 to 1": "应为 0 至 1 的比例",
  "a fraction between 0 and 1": "应为 0 与 1 之间的比例",
  "a fraction above 0 and below 1": "应为大于 0 且小于 1 的比例",
  "a fraction of zero or more, below 1": "应为不小于 0 且小于 1 的比例",
  "a fraction of -1 or more": "应为不小于 -1 的比例",
  "at least one number": "至少应有一个数字",
  "at least one estimate": "至少应有一个估计值",
  "at least one score": "至少应有一个分数",
  "at least one period": "至少应有一个期间",
  "at least one date": "至少应有一个日期",
  "at least one grade": "至少应有一个等级",
  "at least one row with figures": "至少应有一行含数字",
  "at least one period with a number": "至少应有一个含数字的期间",
  "at least 2 periods, to know how long they are": "至少应有 2 个期间，才能知道期间多长",
  "two different prices": "应有两个不同的价格",
  "a last price other than the first": "最后的价格应与最初的不同",
  "a last value above the one before": "最后的数值应大于前一个",
  "growth over all its periods": "整个区间应有增长",
  "a last period with spending ahead": "最后的期间应还有支出",
  "a rate at which the budget is used up": "应为能用完预算的增速",
  "a value that the series reaches": "应为序列能达到的数值",
  "an amount that cumulative revenue reaches": "应为累计收入能达到的金额",
  "an amount of which other_depreciation and the target leave something": "扣除 other_depreciation 与目标后应有剩余",
  "a value added of zero or more in every firm": "每家公司的增加值都应不小于 0",
  "a threshold other than the amber one": "应与 ambers 的阈值不同",
  "a multiple of 4 for the basis quarter": "basis 为 quarter 时应为 4 的倍数",
  "period ends that rise from row to row": "期末日应逐行递增",
  "month ends, or ends of 52 or 53 weeks at most a week away, as dates":
    "应为月末日期，或与月末相差不超过一周的 52 周、53 周期末日期",
  "month ends, or ends of 52 or 53 weeks at most a week away,": "应为月末，或与月末相差不超过一周的 52 周、53 周期末",
  "every period so far": "此前的每个期间都应有数字",
  "periods that do not overlap": "各期间不应重叠",
  "to be given where no calendar year ends within the values": "数值范围内没有日历年末时须给出",
  "a name in every row with an amount": "每个有金额的行都应有名称",
  "a group in every row with an amount": "每个有金额的行都应有分组",
  "a period in every row with an amount": "每个有金额的行都应有期间",
  "a key in every row with an amount or a rank": "每个有金额或等级的行都应有键",
  "an origin in every row with an estimate": "每个有估计值的行都应有出处",
  "a name for every gauge": "每个指标都应有名称",
  'a layer for each row when view is "layers"': 'view 为 "layers" 时每行都应有层级',
  "a price when cached_share is above 0": "cached_share 大于 0 时应给出价格",
  "layers to choose from": "须有可供选择的 layers",
  "one cell": "应为一个单元格",
  "one row or one column": "应为一行或一列",
  "TRUE or FALSE": "应为 TRUE 或 FALSE",
  "one of layers, firms, totals, rows with payers": "有付款方时应为 layers、firms、totals、rows 之一",
  "one of value added, gross, share by firms": "by 为 firms 时应为 value added、gross、share 之一",
  "to fit a number": "应能以数字表示",
};

const requirementForms: readonly (readonly [RegExp, Say])[] = [
  [/^one of (.+)$/, (words) => `应为 ${listed(words)} 之一`],
  [
    /^grades (\w), .*, (\w)( or numbers)?$/,
    (first, last, more) => `应为等级 ${first} 至 ${last}${more ? " 或数字" : ""}`,
  ],
  [/^(\d+) (row|column)s? like (\w+)$/, (count, line = "", name) => `应与 ${name} 一样有 ${count} ${lines[line]}`],
  [/^(\d+) periods? for the basis (\w+)$/, (count, basis) => `basis 为 ${basis} 时应有 ${count} 个期间`],
  [/^every period of the (?:last )?year$/, () => "一年内的每个期间都应有数字"],
  [/^every period of the (?:last )?quarter$/, () => "一个季度内的每个期间都应有数字"],
  [/^a whole number of periods from (\d+) to (\d+)$/, (from, to) => `应为 ${from} 至 ${to} 的整数期间数`],
  [/^at most the pool of (\S+) in all$/, (pool) => `合计不应超过总量 ${pool}`],
  [/^an amount large enough for at most (\d+) milestones$/, (most) => `金额应足够大，使里程碑不超过 ${most} 个`],
  [/^at least (\d+) rows with a price and a volume$/, (least) => `至少应有 ${least} 行同时有价格和数量`],
  [/^at least (\d+) periods with a number$/, (least) => `至少应有 ${least} 个含数字的期间`],
];

/** Sentences of another shape. */
const sentences: readonly (readonly [RegExp, Say])[] = [
  [
    /^(\w+) needs its last period filled; (row|column)s? (\d+)(?: to (\d+))? (?:is|are) empty or 0$/,
    (name, line = "", first, last) =>
      `${name} 的最后期间应有数字；第 ${first}${last ? ` 至 ${last}` : ""} ${lines[line]}为空或为 0`,
  ],
  [
    /^(\w+) needs periods that do not overlap; got (.+) and (.+) in the same months$/,
    (name, one = "", other = "") => `${name} 的各期间不应重叠；${placed(one)}与${placed(other)}在相同的月份`,
  ],
  [
    /^layers needs one layer for each payee; got (.+) in "(.+)" in (.+) and in "(.+)" in (.+): split it, e\.g\. (.+) \/ (.+)$/s,
    (name, first, place = "", second, other = "", one, two) =>
      `layers 中每个收款方应只属一层；${name} 在${placed(place)}属 "${first}"，在${placed(other)}属 "${second}"：请拆开，例如 ${one} / ${two}`,
  ],
  [
    /^payers needs an end customer; everyone here is also paid$/,
    () => "payers 应有最终客户；这里的每一方都同时是收款方",
  ],
  [/^the result needs to fit a number; got one too large$/, () => "结果应能以数字表示；现在过大"],
];

const general = /^(\w+) needs (.+); got (.+?)(?: in ((?:(?:row|column) \d+|argument \d+)(?: of argument \d+)?))?$/s;

/** A sentence that is none of the engine's stays as it is. */
export function chineseError(sentence: string): string {
  for (const [form, say] of sentences) {
    const found = form.exec(sentence);
    if (found !== null) return say(...found.slice(1));
  }
  const [, name, requirement = "", got = "", place] = general.exec(sentence) ?? [];
  const needed = name === undefined ? undefined : requirementWords(requirement);
  if (needed === undefined) return sentence;
  return `${name} ${needed}；${place === undefined ? "" : placed(place)}实为 ${gotWords(got)}`;
}

function requirementWords(requirement: string): string | undefined {
  if (Object.hasOwn(requirements, requirement)) return requirements[requirement];
  for (const [form, say] of requirementForms) {
    const found = form.exec(requirement);
    if (found !== null) return say(...found.slice(1));
  }
  return undefined;
}

/** "row 2 of argument 3". */
function placed(place: string): string {
  const [, argument] = /argument (\d+)$/.exec(place) ?? [];
  const [, line = "", number] = /^(row|column) (\d+)/.exec(place) ?? [];
  return [argument && `第 ${argument} 个参数`, number && `第 ${number} ${lines[line]}`].filter(Boolean).join("的");
}

function gotWords(got: string): string {
  if (got === "blank") return "空白";
  if (got === "only blanks") return "全部空白";
  return got.replace(/^(\d+) rows by (\d+) columns$/, "$1 行 $2 列").replace(/^(-?[\d.]+%) a period$/, "每期 $1");
}
