/**
 * The Chinese words of a unit as the words and figures that English units have: "百万美元" becomes "1000000 usd", "亿元" "100000000 cny",
 * "万 GPU" "10000 GPU", "个百分点" "%". What is written between is left as it is, and so are words that are no unit.
 *
 * Numerals stand before what they count and multiply: 千万 is a thousand ten thousands. 元 and 圆 alone are the yuan, as on the mainland.
 * Limits: 兆 is a million in 兆瓦 and a million millions in Taiwan and Japan, so it is read before 瓦 alone; who writes 元 for the dollar of
 * Taiwan says 新台币.
 */
const numerals = new Map(
  [..."十百千万萬亿億"].map((sign, place) => [sign, [1e1, 1e2, 1e3, 1e4, 1e4, 1e8, 1e8][place]!]),
);

const words: ReadonlyMap<string, string> = new Map(
  [
    ["usd", "美元 美金"],
    ["eur", "欧元 歐元"],
    ["gbp", "英镑 英鎊"],
    ["cny", "元 圆 圓 人民币 人民幣 元人民币 元人民幣 人民币元 人民幣元"],
    ["jpy", "日元 日圆 日圓 円"],
    ["hkd", "港元 港币 港幣"],
    ["twd", "新台币 新台幣 新臺幣 元新台币 元新台幣 台币 台幣"],
    ["share", "比例 比率 占比 份额 份額"],
    ["%", "百分比 百分点 百分點 个百分点 個百分點"],
    ["bps", "基点 基點 个基点 個基點"],
    ["watt", "瓦"],
    ["kw", "千瓦"],
    ["mw", "兆瓦"],
    ["gw", "吉瓦"],
    ["tw", "太瓦"],
    ["kwh", "千瓦时 千瓦時 度"],
    ["mwh", "兆瓦时 兆瓦時"],
    ["gwh", "吉瓦时 吉瓦時"],
    ["twh", "太瓦时 太瓦時"],
    ["year", "年"],
    ["month", "月 个月 個月"],
    ["hour", "小时 小時 时 時"],
    ["user", "用户 用戶"],
    ["people", "人"],
  ].flatMap(([english = "", chinese = ""]) => chinese.split(" ").map((word): [string, string] => [word, english])),
);

const runs = /\p{Script=Han}+/gu;
const counted = /^([十百千万萬亿億]+)(.*)$/u;

export function chineseUnitWords(unit: string): string {
  return unit.replace(runs, (run) => ` ${inEnglish(run)} `);
}

function inEnglish(run: string): string {
  const known = words.get(run);
  if (known !== undefined) return known;
  const [, figure = "", rest = ""] = counted.exec(run) ?? [];
  const isCount = figure !== "" && (rest === "" || words.has(rest) || /[万萬亿億]/.test(figure));
  if (!isCount) return run;
  const size = [...figure].reduce((product, sign) => product * numerals.get(sign)!, 1);
  return `${size} ${words.get(rest) ?? rest}`;
}
