/** What Format cells says, in the words of Excel's dialog. */
import type { HorizontalAlignment, VerticalAlignment } from "../../../workbench/book/book";
import type { Language } from "../parts/pageOptions";

type Horizontal = Extract<HorizontalAlignment, "General" | "Left" | "Center" | "Right" | "Justify">;
type Vertical = Extract<VerticalAlignment, "Top" | "Center" | "Bottom">;

export interface FormatCellsTexts {
  readonly title: string;
  readonly number: string;
  readonly category: string;
  readonly custom: string;
  readonly code: string;
  readonly sample: string;
  readonly invalid: string;
  readonly alignment: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly horizontals: Readonly<Record<Horizontal, string>>;
  readonly verticals: Readonly<Record<Vertical, string>>;
  readonly indent: string;
  readonly wrap: string;
  readonly font: string;
  readonly fontName: string;
  readonly size: string;
  readonly bold: string;
  readonly italic: string;
  readonly strikethrough: string;
  readonly fontColor: string;
  readonly fill: string;
  readonly noFill: string;
  readonly ok: string;
  readonly cancel: string;
}

const english: FormatCellsTexts = {
  title: "Format cells",
  number: "Number",
  category: "Category",
  custom: "Custom",
  code: "Type",
  sample: "Sample",
  invalid: "This is not a number format.",
  alignment: "Alignment",
  horizontal: "Horizontal",
  vertical: "Vertical",
  horizontals: { General: "General", Left: "Left", Center: "Center", Right: "Right", Justify: "Justify" },
  verticals: { Top: "Top", Center: "Center", Bottom: "Bottom" },
  indent: "Indent",
  wrap: "Wrap text",
  font: "Font and fill",
  fontName: "Font",
  size: "Size",
  bold: "Bold",
  italic: "Italic",
  strikethrough: "Strikethrough",
  fontColor: "Font color",
  fill: "Fill color",
  noFill: "No fill",
  ok: "OK",
  cancel: "Cancel",
};

const chinese: FormatCellsTexts = {
  title: "设置单元格格式",
  number: "数字",
  category: "分类",
  custom: "自定义",
  code: "类型",
  sample: "示例",
  invalid: "这不是数字格式。",
  alignment: "对齐",
  horizontal: "水平对齐",
  vertical: "垂直对齐",
  horizontals: { General: "常规", Left: "靠左", Center: "居中", Right: "靠右", Justify: "两端对齐" },
  verticals: { Top: "靠上", Center: "居中", Bottom: "靠下" },
  indent: "缩进",
  wrap: "自动换行",
  font: "字体和填充",
  fontName: "字体",
  size: "字号",
  bold: "加粗",
  italic: "倾斜",
  strikethrough: "删除线",
  fontColor: "字体颜色",
  fill: "填充颜色",
  noFill: "无填充",
  ok: "确定",
  cancel: "取消",
};

export const formatCellsTextsIn: Readonly<Record<Language, FormatCellsTexts>> = {
  "en-US": english,
  "zh-CN": chinese,
};
