/**
 * The ledger of claims: every figure that the documents print, with where it stands, whom the document credits and what
 * it follows from. Words are our own; a claim that a later edition corrects is a new row.
 */
import rows from "./claims.json";
import type { DocumentKey } from "./documents";

export interface Claim {
  /** "R-098" */
  readonly id: string;
  readonly document: DocumentKey;
  /** Slide or section, and lines. */
  readonly locator: string;
  readonly company: string;
  readonly figure: string;
  /** As printed, in `unit`; null where a definition prints none. */
  readonly value: number | null;
  /** The upper end of a range. */
  readonly high?: number;
  /** What the document must mean where its print is a slip of digits or units. */
  readonly meant?: number;
  readonly unit: string;
  /** One unit of the last digit printed. */
  readonly lastDigit?: number;
  /** The document says "about" or "nearly". */
  readonly isAbout?: boolean;
  /** The document says "over" or "under". */
  readonly bound?: "over" | "under";
  /** One of the register's. */
  readonly caliber: string;
  readonly periodEnd?: string;
  /** Whom the document names as its source. */
  readonly credited: string;
  readonly grade: string;
  /** How it follows from other claims. */
  readonly from?: string;
}

export const claims = rows as readonly Claim[];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** An unknown id is an Error: a figure is printed somewhere, or it is none. */
export function claimOf(id: string): Claim {
  const claim = byId.get(id);
  if (claim === undefined) throw new Error(`A published figure needs the id of a claim in the ledger; got ${id}.`);
  return claim;
}
