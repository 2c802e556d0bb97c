/** What the page says of files. */
import type { OtherChange } from "../../files/bookChanges";
import type { Loss } from "../../files/lossesAnew";
import type { OpeningReport } from "../../files/openFile";
import type { Language } from "../parts/pageOptions";
import { reasonIn } from "./fileReasons";

const english = {
  newTitle: "Start a new book?",
  openTitle: "Open another book?",
  unsaved: (name: string) => `${name} has changes that are in no file.`,
  saveFirst: "Save",
  discard: "Discard changes",
  cancel: "Cancel",
  dropHere: "Drop the file to open it",
  reading: (name: string) => `Reading ${name} …`,
  saving: (name: string) => `Saving ${name} …`,
  saved: (name: string) => `Saved as ${name}`,
  savedInPart: (name: string) => `Saved as ${name}, without what could not go into the file`,
  notOpened: (name: string, failure: unknown) => `${name} could not be opened: ${reasonIn("en-US", failure)}`,
  notSaved: (name: string, failure: unknown) => `${name} could not be saved: ${reasonIn("en-US", failure)}`,
  notKept: (failure: unknown) => `The browser keeps no copy of this book: ${reasonIn("en-US", failure)}`,
  opened(name: string, { keptValues, leftOut }: OpeningReport): string | null {
    const parts = [
      ...(keptValues === 1 ? ["1 formula keeps the value in the file, as nothing here can calculate it"] : []),
      ...(keptValues > 1
        ? [`${keptValues} formulas keep the values in the file, as nothing here can calculate them`]
        : []),
      ...(leftOut.length > 0 ? [`not shown: ${[...new Set(leftOut)].join(", ")}`] : []),
    ];
    return parts.length === 0 ? null : `${name}: ${parts.join("; ")}. Saving keeps all of it.`;
  },
  anewTitle: "Save as a new file?",
  cannotKeep: "The opened file cannot take these changes while its other parts stay as they are:",
  anewLoses: "A new file has everything that the workbench shows. What only the opened file holds is not in it:",
  saveAnew: "Save a new file",
  saveCells: "Save cells only",
  changes: {
    sheets: "sheets added, removed, renamed, moved or hidden",
    lines: "rows, columns or cells inserted or deleted",
    sizes: "widths, heights, hidden rows or columns",
    merges: "merged cells",
    views: "frozen panes, grid lines, colours of tabs",
    rules: "what cells allow, looks by rule",
    tables: "tables",
    charts: "charts",
    properties: "properties of the document",
  } satisfies Record<OtherChange, string> as Record<OtherChange, string>,
  losses: {
    macros: "macros",
    pivotTables: "pivot tables",
    slicers: "slicers and timelines",
    pictures: "pictures and drawings",
    otherCharts: "charts of kinds that the workbench does not draw",
    controls: "buttons, controls and embedded objects",
    notes: "notes and comments",
    links: "hyperlinks",
    externalLinks: "links to other workbooks",
    connections: "data connections and queries",
    ownData: "data of other programs",
    addIns: "add-ins in the task pane",
    richText: "texts in several formats within a cell",
    rulesOfLook: "looks by formula, data bars, colour scales and icons",
    sparklines: "sparklines",
    filters: "filters",
    outlines: "outlines of rows and columns",
    protection: "protection",
    printing: "page set-up for printing",
    styles: "named cell styles",
  } satisfies Record<Loss, string> as Record<Loss, string>,
};

export type FileTexts = typeof english;

const chinese: FileTexts = {
  newTitle: "新建工作簿？",
  openTitle: "打开其他工作簿？",
  unsaved: (name) => `“${name}”有尚未存入文件的更改。`,
  saveFirst: "保存",
  discard: "放弃更改",
  cancel: "取消",
  dropHere: "松开鼠标即可打开文件",
  reading: (name) => `正在读取 ${name}…`,
  saving: (name) => `正在保存 ${name}…`,
  saved: (name) => `已保存为 ${name}`,
  savedInPart: (name) => `已保存为 ${name}，无法写入原文件的更改未包含在内`,
  notOpened: (name, failure) => `无法打开 ${name}：${reasonIn("zh-CN", failure)}`,
  notSaved: (name, failure) => `无法保存 ${name}：${reasonIn("zh-CN", failure)}`,
  notKept: (failure) => `浏览器未能保留此工作簿的副本：${reasonIn("zh-CN", failure)}`,
  opened(name, { keptValues, leftOut }) {
    const parts = [
      ...(keptValues > 0 ? [`${keptValues} 个公式无法在此计算，保留文件中的值`] : []),
      ...(leftOut.length > 0 ? [`未显示：${[...new Set(leftOut)].join("、")}`] : []),
    ];
    return parts.length === 0 ? null : `${name}：${parts.join("；")}。保存时全部保留。`;
  },
  anewTitle: "另存为新文件？",
  cannotKeep: "原文件的其他部分若保持不变，就无法写入以下更改：",
  anewLoses: "新文件包含工作台中显示的全部内容，但不含只存在于原文件中的：",
  saveAnew: "保存新文件",
  saveCells: "仅保存单元格",
  changes: {
    sheets: "新增、删除、重命名、移动或隐藏的工作表",
    lines: "插入或删除的行、列或单元格",
    sizes: "列宽、行高、隐藏的行或列",
    merges: "合并单元格",
    views: "冻结窗格、网格线、标签颜色",
    rules: "数据验证、条件格式",
    tables: "表格",
    charts: "图表",
    properties: "文档属性",
  },
  losses: {
    macros: "宏",
    pivotTables: "数据透视表",
    slicers: "切片器和日程表",
    pictures: "图片和图形",
    otherCharts: "工作台无法绘制的图表类型",
    controls: "按钮、控件和嵌入对象",
    notes: "批注",
    links: "超链接",
    externalLinks: "到其他工作簿的链接",
    connections: "数据连接和查询",
    ownData: "其他程序的数据",
    addIns: "任务窗格中的加载项",
    richText: "单元格内的多种文字格式",
    rulesOfLook: "公式条件格式、数据条、色阶和图标",
    sparklines: "迷你图",
    filters: "筛选",
    outlines: "行列分级显示",
    protection: "保护",
    printing: "打印页面设置",
    styles: "命名的单元格样式",
  },
};

export const fileTextsIn: Readonly<Record<Language, FileTexts>> = { "en-US": english, "zh-CN": chinese };
