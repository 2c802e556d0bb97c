import type { ShareTexts } from "./shareTexts.en";

export const chineseShare: ShareTexts = {
  tasks: {
    compare: {
      title: "与文件比较",
      text: "与较早版本相比有哪些变化：输入、来源与等级、公式、结构，以及哪些结果因此变动。",
      open: "比较",
    },
  },
  goTo: (place) => `转到 ${place}`,

  compare: "与文件比较",
  compareIntro: "请选择此工作簿的较早版本。行和列按标签与内容对应；两份工作簿都不会被更改。",
  dropWorkbook: "将 .xlsx 文件拖到此处，或",
  chooseWorkbook: "选择文件",
  workbookInput: "此工作簿的较早版本",
  oneFile: "请一次只拖入一个文件。",
  comparing: (name) => `正在与 ${name} 比较…`,
  compared: (name) => `已与 ${name} 比较。`,
  notCompared: (name) => `无法与 ${name} 比较。`,
  since: (name) => `自 ${name} 以来的变化`,
  changedSince: "此后单元格又有变化；请重新比较。",
  compareAgain: "重新比较",
  anotherFile: "其他文件",
};
