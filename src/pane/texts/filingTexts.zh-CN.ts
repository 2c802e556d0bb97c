import type { FilingTexts } from "./filingTexts.en";
import { chineseOfReading } from "./readingWords.zh-CN";

const number = (count: number) => count.toLocaleString("zh-CN");

/** 将公司申报文件作为事实导入。 */
export const chineseFilings: FilingTexts = {
  open: "申报文件…",
  title: "导入申报文件",
  checkTitle: "检查申报数据",
  intro:
    "公司的 SEC companyfacts 文件（CIK0001045810.json），SEC 的全部公司压缩文件（companyfacts.zip），或列与表 Facts 相同的 CSV。可一次选多个。数据不会离开本机；写入之前会先显示有何变化。",
  where: "SEC 的 companyfacts 文件",
  drop: "将文件拖到此处，或",
  choose: "选择文件…",
  fileInput: "companyfacts 或 CSV 文件",
  reading: (name, place, total) => `正在读取 ${name}（${number(place)} / ${number(total)}）…`,
  archiveTitle: "选择公司",
  archiveIntro: (count) => `压缩文件中有 ${number(count)} 家公司（按 CIK）。只解压所选的公司。`,
  archiveFilter: "CIK 编号",
  archiveFilterHint: "输入其中的数字；多个用逗号分隔",
  archiveMatches: (shown, all) =>
    shown === all ? `${number(all)} 家公司` : `前 ${number(shown)} 家，共 ${number(all)} 家`,
  archiveNone: "压缩文件中没有含这些数字的公司。",
  archiveRead: (count) => (count === 0 ? "请选择公司" : `读取 ${number(count)} 家公司`),
  emptyArchive: (name) => `${name} 中没有 .json 文件。`,
  other: (name) => `${name}：申报数据应为 .json、.zip 或 .csv 文件。`,
  notRead: "没有读取任何内容。",
  company: (lines, years) => `${number(lines)} 个项目，${number(years)} 个财年`,
  summary: (added, changed, unchanged) =>
    `新增 ${number(added)} 条，更改 ${number(changed)} 条，不变 ${number(unchanged)} 条`,
  changes: "有何变化",
  change: (before, after) => `${before} → ${after}`,
  nothingThere: "空白",
  more: (count) => `另有 ${number(count)} 条`,
  restated: (count) => `${number(count)} 个数字在首次申报后有重述。`,
  identities: {
    "Balance sheet": "资产 = 负债 + 权益 + 二者之间的项目",
    "Gross profit": "毛利 = 收入 − 成本",
    "Cash bridge": "期末现金 = 期初现金 + 现金流量",
  },
  holds: (count) => `${number(count)} 个年度成立`,
  differs: (end, difference, unit) => `${end}：相差 ${difference} ${unit}`,
  unchecked: (count) => `${number(count)} 个年度无法核对`,
  notFiled: (lines) => `${number(lines)} 个项目并非每年都有申报；各行备注说明原因。`,
  refused: (count) => `文件中有 ${number(count)} 个数字无法读取`,
  refusedFigure: (place, field, needs, got) =>
    `${place}${field === "" ? "" : `，${field}`}：应为${chineseOfReading(needs)}；实为 ${chineseOfReading(got)}`,
  badRow: (file, line, reason) => `${file} 第 ${number(line)} 行：${reason}`,
  write: (count) => `写入 ${number(count)} 条`,
  nothing: "没有可写入的内容",
  writing: (done, total) => `正在写入：${number(done)} / ${number(total)}…`,
  progress: "导入进度",
  cancelled: "导入已取消；数据未变。",
  failed: "没有写入任何内容。",
  written: (added, changed, sheet) => `已在工作表 ${sheet} 新增 ${number(added)} 条、更改 ${number(changed)} 条。`,
};
