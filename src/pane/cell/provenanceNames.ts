import { formatValue } from "../parts/formatValue";
import type { ProvenanceNode } from "../ports/provenancePort";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import type { ProvenanceTexts } from "../texts/provenanceTexts.en";

/** What a node is called: its label, else the register's id, else where it stands. */
export function nodeName(node: ProvenanceNode, texts: ProvenanceTexts): string {
  if (node.kind === "missing source") return texts.missingSource(node.label || node.text || String(node.value));
  return node.label || node.source?.id || node.address;
}

/** The figure as its cell shows it, a source's with its unit. */
export function nodeFigure(node: ProvenanceNode, language: string): string {
  if (node.source !== null) return `${formatValue(node.source.value, language)} ${node.source.unit}`.trim();
  return node.text;
}

/** "all 37 rows of Register", empty for anything but a whole column. */
export function nodeWhole({ wholeOf }: ProvenanceNode, texts: ProvenanceTexts): string {
  return wholeOf === null ? "" : texts.whole(wholeOf.rows, wholeOf.table);
}

/** Short enough to stand before " were D". */
export function shortName(node: ProvenanceNode): string {
  return node.source?.id || node.label || node.address;
}

/** "B4" of "Stack!B4" stays with its sheet; quotes around the sheet do not matter. */
export function sameAddress(one: string, other: string): boolean {
  const plain = (address: string) => address.replace(/['$]/g, "").toUpperCase();
  return plain(one) === plain(other);
}

export function gradeLetterOf(grade: GradeOrUngraded, texts: ProvenanceTexts): string {
  return grade === "ungraded" ? texts.ungradedWord : grade;
}
