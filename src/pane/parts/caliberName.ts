import { isChinese } from "../texts/language";
import type { Texts } from "../texts/texts";

/**
 * What a list calls a caliber. The register keeps the English word, which is a name in the workbook; in Chinese it is said by the first
 * words of its meaning, "财年：完整财年的报告值". A caliber of one's own stays as it is.
 */
export function caliberName(caliber: string, { pane, calibers }: Texts): string {
  if (!isChinese(pane.language)) return caliber;
  return (calibers[caliber as keyof typeof calibers] ?? caliber).split("：")[0]!;
}
