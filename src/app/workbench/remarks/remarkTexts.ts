/** What the card at a cell says. */
import type { Language } from "../parts/pageOptions";

const english = {
  card: (address: string) => `Note, conversation and link of ${address}`,
  resolved: "Resolved",
  nobody: "Unnamed",
  newConversation: (address: string) => `Comment on ${address}`,
  begin: "Post",
  reply: "Reply",
  sendReply: "Post",
  resolve: "Resolve",
  reopen: "Reopen",
  removeConversation: "Delete",
  said: (time: number) => new Date(time).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" }),
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
  card: (address) => `${address} 的备注、对话和链接`,
  resolved: "已解决",
  nobody: "未署名",
  newConversation: (address) => `对 ${address} 的批注`,
  begin: "发表",
  reply: "回复",
  sendReply: "发表",
  resolve: "解决",
  reopen: "重新打开",
  removeConversation: "删除",
  said: (time) => new Date(time).toLocaleString("zh-CN", { dateStyle: "medium", timeStyle: "short" }),
  editor: (address) => `${address} 的备注`,
  edit: "编辑备注",
  remove: "删除备注",
  save: "保存备注",
  cancel: "取消",
  goTo: (place) => `转到 ${place}`,
  gone: (place) => `此工作簿中没有 ${place}。`,
};

export const remarkTextsIn: Readonly<Record<Language, RemarkTexts>> = { "en-US": english, "zh-CN": chinese };
