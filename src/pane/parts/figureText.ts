/** A figure of the register with its unit, as people of the language write it: 1.2 bn USD, 12亿 USD, 3,700 USD m. */
import { unitScale } from "../../engine/evidence/unitScale";
import type { Source } from "../../register/source";
import { isChinese } from "../texts/language";
import { formatValue } from "./formatValue";

type Magnitude = readonly [size: number, word: string];

const english: readonly Magnitude[] = [
  [1e12, " tn"],
  [1e9, " bn"],
  [1e6, " m"],
];
const chinese: readonly Magnitude[] = [
  [1e12, "万亿"],
  [1e8, "亿"],
  [1e4, "万"],
];

/** Large values of a unit without a magnitude get one, no digit lost; others keep the unit they are stated in. */
export function figureText({ value, unit }: Pick<Source, "value" | "unit">, language: string): string {
  if (typeof value !== "number") return `${value} ${unit}`.trim();
  const size = Math.abs(value);
  const magnitudes = isChinese(language) ? chinese : english;
  const magnitude = unitScale(unit).scale === 1 ? magnitudes.find(([from]) => size >= from && size < 1e15) : undefined;
  if (magnitude === undefined) return `${formatValue(value, language)} ${unit}`.trim();
  const [scale, word] = magnitude;
  return `${formatValue(value / scale, language)}${word} ${unit}`.trim();
}
