/** What the sheet of the review queue says, in the language in which it is written. */
import type { SheetLanguage } from "../sheets/sheetLanguage";
import type { QueueKind } from "./queueItems";

interface QueueWords {
  readonly title: string;
  readonly explanations: readonly [string, string];
  readonly coverage: readonly string[];
  readonly all: string;
  readonly kinds: Readonly<Record<QueueKind, string>>;
  readonly isNew: string;
  readonly gone: string;
  /** What a lost tick's note begins with, and what it says of the mark. */
  readonly lostTick: string;
  readonly lostMark: (mark: string, name: string, day: string) => string;
  readonly changed: (content: string) => string;
}

export const queueWords: Readonly<Record<SheetLanguage, QueueWords>> = {
  en: {
    title: "Review queue",
    explanations: [
      "Each distinct formula once, with all cells that were filled from it; each input with its source and grade; each override. Fill in Tick, Query or Fail (any mark), Reviewer, Date, Comment.",
      "Written anew for a later version of the workbook the queue keeps all marks and columns that you added; what has changed since loses its tick and says so.",
    ],
    coverage: ["Coverage", "Rows", "Ticked", "Queries", "Fails", "Rows ticked", "Cells ticked"],
    all: "All",
    kinds: { formula: "Formulas", input: "Inputs", override: "Overrides" },
    isNew: "new",
    gone: "no longer in the workbook",
    lostTick: "tick lost",
    lostMark: (mark, name, day) => ` (${mark}${name === "" ? "" : ` by ${name}`}${day === "" ? "" : ` on ${day}`}): `,
    changed: (content) => `changed since, was ${content}`,
  },
  "zh-CN": {
    title: "复核清单",
    explanations: [
      "每个不同的公式一行，连同由它填充的全部单元格；每个输入一行，附来源和等级；每处人工改动一行。请填写 Tick（通过）、Query（疑问）或 Fail（不通过）（任意标记）、Reviewer（复核者）、Date（日期）、Comment（批注）。Kind 为类别：formula 公式，input 输入，override 人工改动，gone 已消失；Where 位置，What 名称，Holds 内容，Cells 单元格数，Source 来源，Grade 等级，Since the review before 自上次复核以来，As listed 列出时的内容。",
      "为较晚版本重新写入时，清单保留所有标记和您添加的列；此后有变化的内容失去“通过”标记并说明原因。",
    ],
    coverage: ["覆盖率", "行数", "已通过", "疑问", "不通过", "行通过率", "单元格通过率"],
    all: "全部",
    kinds: { formula: "公式", input: "输入", override: "人工改动" },
    isNew: "新增",
    gone: "工作簿中已不存在",
    lostTick: "失去“通过”",
    lostMark: (mark, name, day) => `（${[mark, name, day].filter(Boolean).join("，")}）：`,
    changed: (content) => `此后有变化，原为 ${content}`,
  },
};

/** Whether a note, written in any language, begins with what one of them says of its kind. */
export function saysIn(note: string, kind: "isNew" | "lostTick"): boolean {
  return Object.values(queueWords).some((words) => note.startsWith(words[kind]));
}
