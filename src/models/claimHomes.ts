/**
 * Where each claim of the ledger has its home: the models that compute it and agree, those that compute it and differ,
 * those that read it as an input, or none.
 */
import { claims, type Claim } from "./claims/claim";
import { definitions, models } from "./gallery";
import type { Localised } from "./language/model";

export const claimStatuses = ["agrees", "differs", "input", "none"] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export interface ClaimHome {
  readonly claim: Claim;
  readonly status: ClaimStatus;
  /** Titles of the models that compute or read it. */
  readonly models: readonly Localised[];
  /** Why a model's figure is another. */
  readonly reasons: readonly string[];
}

/** "R-124H" is the upper end of a claim, "R-007S" a share made of it. */
const claimOfSource = (id: string) => id.replace(/(?<=^[A-Z]-\d{3})[HS]$/, "");

/** In the ledger's order. A claim that several models compute counts as differing if one of them does. */
export function claimHomes(): ClaimHome[] {
  return claims.map((claim): ClaimHome => {
    const computing = definitions.flatMap(({ title, anchors }) =>
      anchors
        .filter(({ source }) => claimOfSource(source) === claim.id)
        .map(({ differs }) => ({ title, reason: differs })),
    );
    const reading = models
      .filter(({ sources }) => sources.some(({ id }) => claimOfSource(id) === claim.id))
      .map(({ title }) => title);
    const reasons = computing.flatMap(({ reason }) => reason ?? []);
    const status =
      computing.length > 0 ? (reasons.length > 0 ? "differs" : "agrees") : reading.length > 0 ? "input" : "none";
    const homes = computing.length > 0 ? computing.map(({ title }) => title) : reading;
    return { claim, status, models: [...new Set(homes)], reasons: [...new Set(reasons)] };
  });
}
