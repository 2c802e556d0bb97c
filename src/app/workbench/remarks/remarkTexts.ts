/** What the card at a cell says. */
import type { Language } from "../parts/pageOptions";

const english = {
  card: (address: string) => `Note and link of ${address}`,
  editor: (address: string) => `Note on ${address}`,
  edit: "Edit note",
  remove: "Delete note",
  save: "Save note",
  cancel: "Cancel",
  goTo: (place: string) => `Go to ${place}`,
  gone: (place: string) => `${place} is not in this workbook.`,
};

export type RemarkTexts = typeof english;

const chinese: RemarkTexts = {
  card: (address) => `${address} 的备注和链接`,
  editor: (address) => `${address} 的备注`,
  edit: "编辑备注",
  remove: "删除备注",
  save: "保存备注",
  cancel: "取消",
  goTo: (place) => `转到 ${place}`,
  gone: (place) => `此工作簿中没有 ${place}。`,
};

export const remarkTextsIn: Readonly<Record<Language, RemarkTexts>> = { "en-US": english, "zh-CN": chinese };
