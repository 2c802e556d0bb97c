import type { Finding, FindingKind } from "../../engine/evidence/finding";
import type { GradeSuggestion, SuggestionKind } from "../../engine/evidence/gradeSuggestion";
import { agesFrom } from "../../engine/evidence/staleness";
import { formatValue } from "../parts/formatValue";
import type { ReviewSuggestion } from "../ports/reviewPort";
import type { Source } from "../../register/source";

const named = ({ source, id }: Source) => source || id;
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join("、");
const says = (source: Source) =>
  `${named(source)}（${source.grade}）为 ${formatValue(source.value, "zh-CN")} ${source.unit}`.trim();

type Ruled = ReviewSuggestion & { readonly suggestion: GradeSuggestion };

const suggestions: Record<SuggestionKind, (ruled: Ruled) => string> = {
  corroborated: ({ because }) => `另有独立出处印证：${because.map(named).join("、")}。`,
  contradicted: ({ because }) => `与同级或更好的来源相矛盾：${because.slice(0, 3).map(says).join("；")}。`,
  disputed: ({ suggestion }) => `公司有异议：${quoted(suggestion.words)}。`,
  "old run-rate": ({ source }) => `年化数字已超过 12 个月：日期为 ${agesFrom(source)}。`,
  "soft wording": ({ suggestion }) => `措辞含糊：${quoted(suggestion.words)}。`,
  guidance: ({ suggestion }) =>
    suggestion.words.length > 0 ? `属于指引而非结果：${quoted(suggestion.words)}。` : "属于指引而非结果：口径如此。",
};

export function chineseSuggestion(proposed: ReviewSuggestion): string {
  const { suggestion, reason } = proposed;
  return suggestion === null ? `导入时建议：${reason}` : suggestions[suggestion.kind]({ ...proposed, suggestion });
}

const number = (value: number | string) => formatValue(value, "zh-CN");
const percent = (ratio: number) => `${number(Number((ratio * 100).toPrecision(4)))}%`;
const times = (ratio: number) => {
  const size = Math.abs(ratio);
  const shown = (of: number) => number(Number(of.toPrecision(2)));
  return size >= 1 ? `${shown(size)} 倍` : `1/${shown(1 / size)}`;
};
const aged = ({ since, limit }: Finding<"old run-rate" | "stale datapoint">) =>
  `日期为 ${since}，已超过 ${limit} 个月，且没有登记更新的数字。`;
const stated = (caliber: string) => (caliber === "" ? "未注明口径" : `口径为“${caliber}”`);

const findings: { readonly [Kind in FindingKind]: (finding: Finding<Kind>) => string } = {
  "margin above 100%": ({ ratio }) => `利润率为 ${percent(ratio)}；任何利润率都不会超过 100%。`,
  "margin below -500%": ({ ratio }) => `利润率为 ${percent(ratio)}；低于 −500% 时，更可能是单位或期间有误。`,
  "unit slip": ({ value, ratio }) =>
    `数值 ${number(value)} 约为相邻数字的 ${times(ratio)}：可能混用了千、百万与十亿等单位。`,
  "off its neighbours": ({ value, ratio }) => `数值 ${number(value)} 为较接近的相邻数字的 ${times(ratio)}。`,
  "negative spending": ({ value, spending }) =>
    `${{ capex: "资本开支", depreciation: "折旧" }[spending]}为 ${number(value)}；此处支出应为正数，以便只扣减一次。`,
  "no number": ({ value }) => (value.trim() === "" ? "数值为空，应为数字。" : `数值应为数字，现为“${value.trim()}”。`),
  "same id": () => "该编号已被另一行使用；查找公式只会找到其中第一行。",
  "missing caliber": () => "缺少口径（如财年、最近一个月 × 12）；没有口径就无法与其他数字比较。",
  "unknown caliber": ({ caliber }) => `口径“${caliber}”不在列表中，只能与写法相同者比较。`,
  "old run-rate": aged,
  "stale datapoint": aged,
  "missing reference": ({ grade, reference }) =>
    reference === "" ? `评为 ${grade} 级，但没有出处。` : `评为 ${grade} 级，但出处“${reference}”找不到文件。`,
  "unusable reference": ({ grade, reference }) => `评为 ${grade} 级，但出处“${reference}”不是他人能打开的网址。`,
  "dead reference": ({ grade }) => `评为 ${grade} 级，但其出处据称已失效。`,
  "incomplete override": ({ mark }) => `人工更改的标记应含两个等级、姓名、日期和理由，现为“${mark}”。`,
  "override mismatch": ({ mark }) => `登记的等级与最新的人工更改不一致：“${mark}”。`,
  "period mismatch": ({ numeratorMonths, denominatorMonths }) =>
    `分子为 ${numeratorMonths} 个月，分母为 ${denominatorMonths} 个月；比率需要相同的期间。`,
  "period ends differ": ({ numeratorEnd, denominatorEnd }) =>
    `分子期末为 ${numeratorEnd}，分母期末为 ${denominatorEnd}；比率需要同一期间。`,
  "caliber mismatch": ({ numeratorCaliber, denominatorCaliber }) =>
    `分子${stated(numeratorCaliber)}，分母${stated(denominatorCaliber)}：一个是年化速度，一个是已结束的期间。`,
  "caliber mix": ({ mixed }) => `相加的数字有 ${mixed.length} 种口径：${mixed.join("、")}。`,
  "unit mix": ({ mixed }) => `相加的数字有 ${mixed.length} 种单位：${mixed.join("、")}。`,
};

export function chineseFinding<Kind extends FindingKind>(finding: Finding<Kind>): string {
  return findings[finding.kind](finding);
}
