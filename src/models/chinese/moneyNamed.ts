/** Currencies by their Chinese names, as they stand behind 亿. */
const written: Readonly<Record<string, string>> = { CNY: "元人民币", TWD: "元新台币", HKD: "港元" };

/** "美元" of USD; of what names no currency, itself. */
export function moneyNamed(code: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  return written[code] ?? new Intl.DisplayNames("zh-CN", { type: "currency" }).of(code) ?? code;
}
