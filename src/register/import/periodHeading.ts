/**
 * What a heading or the label of a row says beside a name: its period and its unit: "2024", "FY2024 ($m)", "Revenue 2024", "2025E
 * Capex, USD bn", "OpenAI ($m)", "Mistral*".
 */
import { namesPeriod } from "./periodText";
import { unitNamed, unitOfHeading, unitTextOfHeading } from "./unitWords";

export interface HeadingParts {
  readonly period: string;
  /** What is measured, or who is. */
  readonly name: string;
  readonly unit: string;
}

const mostWords = 3;
const withUnit = /^(.*\S)\s*(?:[([]([^()[\]]+)[)\]]|,\s*([^,]+))$/;

/** Null where it names no period. */
export function periodHeading(header: string): HeadingParts | null {
  const plain = header.normalize("NFKC").replaceAll("_", " ").trim();
  const said = withUnit.exec(plain);
  const unit = said?.[2] ?? said?.[3] ?? "";
  if (said?.[1] !== undefined && unitNamed(unit) !== null) {
    const inner = periodHeading(said[1]);
    return inner === null ? null : { ...inner, unit: inner.unit || unit };
  }
  if (namesPeriod(plain)) return { period: plain, name: "", unit: "" };
  const words = plain.split(/\s+/);
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1)
    for (const isLast of [true, false]) {
      const [period, others] = isLast
        ? [words.slice(-count), words.slice(0, -count)]
        : [words.slice(0, count), words.slice(count)];
      const name = others
        .join(" ")
        .replace(/[,:-]$/, "")
        .trim();
      if (/\p{L}/u.test(name) && namesPeriod(period.join(" "))) return { period: period.join(" "), name, unit: "" };
    }
  return null;
}

/** The name without its unit in brackets and marks of footnotes; without a period. */
export function namedHeading(header: string): HeadingParts {
  const plain = header
    .trim()
    .replace(/(?:[*†‡§\u00b9\u00b2\u00b3]+|\s*\(\d\))+$/, "")
    .trim();
  const unit = unitOfHeading(plain).unit === "" ? "" : unitTextOfHeading(plain);
  const said = withUnit.exec(plain.normalize("NFKC"));
  const isApart = unit !== "" && said?.[1] !== undefined && (said[2] ?? said[3] ?? "").includes(unit);
  return { period: "", name: isApart ? said[1]! : plain, unit };
}
