/** "zh-CN", "zh-Hans" and the like read Chinese, every other language English. */
export function isChinese(language: string): boolean {
  return /^zh(-|$)/i.test(language);
}
