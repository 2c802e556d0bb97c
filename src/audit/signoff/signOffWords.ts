/** What the sheets of a signature say, in the language in which they are written. */
import type { SheetLanguage } from "../sheets/sheetLanguage";

interface SignOffWords {
  readonly title: string;
  readonly explanations: readonly string[];
  /** Of a signature that holds, in parts of a formula: the role has its comma only where there is one. */
  readonly signed: { readonly before: string; readonly beforeDay: string; readonly after: string };
  readonly beforeRole: string;
  /** Of one that does not: before the day, between day and count of inputs, at the end. */
  readonly stale: readonly [string, string, string];
}

export const signOffWords: Readonly<Record<SheetLanguage, SignOffWords>> = {
  en: {
    title: "Sign-off",
    explanations: [
      "The status is calculated by any spreadsheet program: it turns to Stale when a typed number, text or source of the scope is another one.",
      "The seal is the SHA-256 of the canonical text of all constants and formulas of the scope. The task pane and `aie verify` work it out anew and name every cell that changed, formulas too.",
      "Each record sheet is hidden; it lists what was signed, a line for each cell: sheet, place, kind and content. Formats, widths and the order of sheets are not sealed.",
    ],
    signed: { before: "Signed by ", beforeDay: " on ", after: "" },
    beforeRole: ", ",
    stale: ["Stale: inputs changed since ", " (", ")"],
  },
  "zh-CN": {
    title: "签署",
    explanations: [
      "状态（Status）由任何电子表格程序计算：范围内手工输入的数字、文本或来源一旦不同，状态即变为“已失效”。各列：Name 姓名，Role 职务，Date 日期，Scope 范围（all 为整个工作簿），Statement 声明，Inputs changed 已变输入数，Cells sealed 封存单元格数，Seal 封印，Record 记录表。",
      "封印是范围内全部常量和公式的规范文本的 SHA-256。任务窗格和 `aie verify` 会重新计算，并列出每个变化的单元格，包括公式。",
      "每张记录表均隐藏；逐格列出签署内容：工作表、位置、类型和内容。格式、列宽和工作表顺序不在封存之列。",
    ],
    signed: { before: "", beforeDay: " 于 ", after: " 签署" },
    beforeRole: "，",
    stale: ["已失效：自 ", " 以来输入有变化（", "）"],
  },
};
