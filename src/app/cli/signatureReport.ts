/** What `aie verify` says of a workbook's signatures. */
import type { SealedChange } from "../../audit/signoff/signatures";
import { checkedSignatures } from "../../audit/signoff/signatures";
import type { WorkbookSnapshot } from "../../audit/snapshot/workbookSnapshot";
import { columnsOf } from "./terminal";

export interface VerifiedSignature {
  readonly number: number;
  readonly name: string;
  readonly role: string;
  readonly date: string;
  readonly scope: string;
  readonly statement: string;
  readonly seal: string;
  /** The workbook is what was signed. */
  readonly isValid: boolean;
  readonly isRecordIntact: boolean;
  readonly changes: readonly SealedChange[];
}

const mostLines = 40;

export function verifiedSignatures(snapshot: WorkbookSnapshot): VerifiedSignature[] {
  return checkedSignatures(snapshot).map(({ day, ...signature }) => ({ ...signature, date: day }));
}

export function signatureLines(signatures: readonly VerifiedSignature[]): string[] {
  return signatures.flatMap((signature) => {
    const { number, name, role, date, scope, isValid, isRecordIntact, changes } = signature;
    const who = [name, role].filter(Boolean).join(", ");
    const state = isValid ? "signed" : "STALE";
    const rows = changes
      .slice(0, mostLines)
      .map(({ address, before, after }) => [address, shown(before), shown(after)]);
    const rest = changes.length - rows.length;
    return [
      "",
      `Signature ${number} (${scope}): ${state}, ${who}, ${date}`,
      ...(isRecordIntact ? [] : ["Its record of the cells is not what was sealed: changes named here may not be all."]),
      ...(rows.length === 0 ? [] : columnsOf([["Changed since", "As signed", "Now"], ...rows])),
      ...(rest > 0 ? [`… and ${rest.toLocaleString("en-US")} more; --json has them`] : []),
    ];
  });
}

function shown(content: string | null): string {
  if (content === null) return "(nothing)";
  const text = content.replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
