/** Which column of a foreign table holds which field of a source, told by its header in English or Chinese. */
import { registerColumns } from "../registerColumns";
import type { SourceField } from "../source";
import { simplifiedHeading } from "./simplifiedHeading";

/** For each column its field, null for a column that is left out. */
export type ColumnMapping = readonly (SourceField | null)[];

/** In lower case without signs; the first words of a field are the register's own. */
const synonyms: Readonly<Record<SourceField, readonly string[]>> = {
  id: ["id", "source id", "key", "编号", "来源编号", "标识"],
  company: [
    "company",
    "company name",
    "firm",
    "organization",
    "organisation",
    "issuer",
    "entity",
    "lab",
    "provider",
    "vendor",
    "公司",
    "公司名称",
    "公司简称",
    "企业",
    "企业名称",
    "机构",
    "厂商",
    ...["firma", "unternehmen", "gesellschaft", "société", "entreprise", "会社", "会社名", "企業", "企業名"],
  ],
  datapoint: [
    "datapoint",
    "data point",
    "metric",
    "metric name",
    "measure",
    "indicator",
    "item",
    "line item",
    "kpi",
    "数据项",
    "数据点",
    "指标",
    "指标名称",
    "项目",
    "科目",
    "会计科目",
    "报表项目",
    "数据指标",
    ...["kennzahl", "position", "posten", "indicateur", "poste", "科目名"],
  ],
  value: [
    ...["value", "amount", "figure", "number", "reported value", "数值", "金额", "值", "数额"],
    ...["wert", "betrag", "montant", "valeur", "金額", "数値", "値"],
  ],
  unit: [
    ...["unit", "units", "currency", "unit of measure", "单位", "计量单位", "币种", "货币", "币别"],
    ...["einheit", "währung", "unité", "devise", "単位", "通貨"],
  ],
  periodEnd: [
    "period end",
    "period",
    "period ending",
    "fiscal period",
    "reporting period",
    "end date",
    "date",
    "quarter end",
    "year end",
    "fiscal year",
    "year",
    "quarter",
    "month",
    "期末日",
    "期末",
    "截止日期",
    "期间",
    "日期",
    "截止日",
    "报告期",
    "年份",
    "年度",
    "季度",
    "月份",
    ...["stichtag", "zeitraum", "periode", "datum", "jahr", "geschäftsjahr", "période", "exercice", "année"],
    ...["決算期", "年月", "会計年度"],
  ],
  caliber: ["caliber", "calibre", "basis", "type", "period type", "口径", "类型"],
  grade: ["grade", "rating", "评级", "等级", "级别"],
  source: [
    "source",
    "publisher",
    "published by",
    "outlet",
    "document",
    "source name",
    "data source",
    "来源",
    "数据来源",
    "资料来源",
    "出处",
    "发布者",
    ...["quelle", "出典"],
  ],
  reference: [
    "reference",
    "url",
    "link",
    "doi",
    "web address",
    "source url",
    "source link",
    "source address",
    "citation",
    "出处链接",
    "链接",
    "网址",
    "参考",
    "引用",
    ...["fundstelle", "lien", "リンク", "连结"],
  ],
  quote: ["quote", "excerpt", "quotation", "wording", "notes", "note", "原文", "引文", "摘录", "备注", "附注"],
  asOf: [
    "as of",
    "published",
    "publication date",
    "published on",
    "date published",
    "report date",
    "发布日期",
    "发布时间",
    "披露日期",
    "公告日期",
  ],
  reason: ["reason", "reason for the grade", "rationale", "justification", "理由", "定级理由", "评级理由"],
  gradedBy: ["graded by", "reviewer", "reviewed by", "定级人", "评级人", "审核人"],
  gradedOn: ["graded on", "reviewed on", "review date", "定级日期", "评级日期", "审核日期"],
};

/** In the order of the register's columns. */
export const sourceFields: readonly SourceField[] = registerColumns.map(({ field }) => field);

/** "Period_End (USD)" and "period end" are one header. */
export function headerKey(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\(.*?\)/g, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Each field at most once; a header that is a field's own word wins over one that only means it. */
export function suggestMapping(headers: readonly string[]): ColumnMapping {
  const keys = headers.map((header) => simplifiedHeading(headerKey(header)));
  const mapping: (SourceField | null)[] = headers.map(() => null);
  for (const field of sourceFields)
    for (const synonym of synonyms[field]) {
      const place = keys.findIndex((key, column) => mapping[column] === null && key === simplifiedHeading(synonym));
      if (place < 0) continue;
      mapping[place] = field;
      break;
    }
  return mapping;
}

/** The mapping with the column given to the field; a field leaves the column that had it before. */
export function withField(mapping: ColumnMapping, column: number, field: SourceField | null): ColumnMapping {
  return mapping.map((before, place) =>
    place === column ? field : field !== null && before === field ? null : before,
  );
}
