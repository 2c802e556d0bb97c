/** The lines that companies are read into, in the order of the statements, and where each of their tags leads. */
import { assetLines, liabilityLines } from "./balanceLines";
import { cashFlowLines } from "./cashFlowLines";
import type { FiledFact } from "./filedFact";
import { incomeLines } from "./incomeLines";
import { noteLines } from "./noteLines";
import type { StandardLine } from "./standardLine";

export const standardLines: readonly StandardLine[] = [
  ...incomeLines,
  ...cashFlowLines,
  ...assetLines,
  ...liabilityLines,
  ...noteLines,
];

const ofAnyTaxonomy = ({ instead, ifProved, parts }: StandardLine) => [
  ...instead.map(({ tag }) => tag),
  ...ifProved,
  ...parts,
];

const used: Readonly<Record<FiledFact["taxonomy"], ReadonlySet<string>>> = {
  "us-gaap": new Set(standardLines.flatMap((of) => [...of.us, ...ofAnyTaxonomy(of)])),
  "ifrs-full": new Set(standardLines.flatMap((of) => [...of.ifrs, ...ofAnyTaxonomy(of)])),
};

export function isUsedTag(taxonomy: FiledFact["taxonomy"], tag: string): boolean {
  return used[taxonomy].has(tag);
}

export function standardLine(name: string): StandardLine {
  const found = standardLines.find((line) => line.name === name);
  if (found === undefined) throw new Error(`no standard line "${name}"`);
  return found;
}
