/**
 * Which incoming rows are in the register already, or twice among themselves.
 *
 * Two rows are of one figure when company, datapoint, period end and caliber agree, after folding as in quantity.ts and
 * caliber.ts ("Revenues" at "Month x 12" is "Revenue" at "Month × 12"); a blank date or caliber agrees
 * with a blank. Rows without a company or a datapoint are of no figure. Of one figure there are
 * three kinds: the same row again (equal value in its measure, and the same source: nothing new), the same value from another
 * source (evidence worth keeping), and another value (a conflict or a correction, for a person to decide).
 * The register is searched first; one finding for each incoming row, the closest kind. Limits: as those of quantity.ts.
 */
import { caliberKey } from "./caliber";
import type { Datapoint } from "./datapoint";
import { figureName, type FindingBase } from "./finding";
import { siteOf } from "./origins";
import { quantityKey } from "./quantity";
import { nameKey } from "../arguments/table";
import { inMeasure, unitScale } from "./unitScale";

export interface DuplicateFinding extends FindingBase<"same row" | "same value, other source" | "other value"> {
  /** Where the earlier row stands: `rows[1]` is a place in this list. `rows[0]` is a place among the incoming. */
  readonly among: "register" | "incoming";
  /** The earlier row's value and unit, as they stand. */
  readonly earlierValue: number | string;
  readonly earlierUnit: string;
}

interface Earlier {
  readonly among: DuplicateFinding["among"];
  readonly row: number;
  readonly datapoint: Datapoint;
}

type FindingKind = DuplicateFinding["kind"];
const severities = { "same row": "warning", "same value, other source": "notice", "other value": "warning" } as const;
const says: Record<FindingKind, string> = {
  "same row": "with the same value and source",
  "same value, other source": "with the same value from another source",
  "other value": "with another value",
};

/** In the order of the incoming rows; 10,000 of them take one pass. */
export function duplicateSources(incoming: readonly Datapoint[], register: readonly Datapoint[]): DuplicateFinding[] {
  const seen = new Map<string, Earlier>();
  const remember = (earlier: Earlier) => {
    for (const [, key] of keysOf(earlier.datapoint)) if (!seen.has(key)) seen.set(key, earlier);
  };
  register.forEach((datapoint, row) => remember({ among: "register", row, datapoint }));
  return incoming.flatMap((datapoint, row): DuplicateFinding[] => {
    const [kind, key] = keysOf(datapoint).find(([, known]) => seen.has(known)) ?? [];
    const earlier = key === undefined ? undefined : seen.get(key);
    remember({ among: "incoming", row, datapoint });
    return kind === undefined || earlier === undefined ? [] : [duplicate(kind, row, datapoint, earlier)];
  });
}

function duplicate(kind: FindingKind, row: number, datapoint: Datapoint, earlier: Earlier): DuplicateFinding {
  const { id, value, unit } = earlier.datapoint;
  const place = earlier.among === "register" ? "the register" : "the rows before it";
  return {
    kind,
    severity: severities[kind],
    rows: [row, earlier.row],
    ids: [datapoint.id, id],
    among: earlier.among,
    earlierValue: value,
    earlierUnit: unit,
    sentence: `${figureName(datapoint)} at ${datapoint.periodEnd.trim() || "no date"} is in ${place} already${id.trim() === "" ? "" : ` as ${id.trim()}`}, ${says[kind]}`,
  };
}

/** What a row is known by, the closest kind first. */
function keysOf(datapoint: Datapoint): (readonly [FindingKind, string])[] {
  const names = [nameKey(datapoint.company), quantityKey(datapoint.datapoint) || nameKey(datapoint.datapoint)];
  if (names.includes("")) return [];
  const figure = [...names, datapoint.periodEnd.trim(), caliberKey(datapoint.caliber)].join("\n");
  const value = `${figure}\nvalue ${valueKey(datapoint)}`;
  const source = `${value}\nsource ${siteOf(datapoint.reference) || nameKey(datapoint.source)}`;
  return [
    ["same row", source],
    ["same value, other source", value],
    ["other value", figure],
  ];
}

function valueKey({ value, unit }: Datapoint): string {
  return typeof value === "number" ? `${inMeasure(value, unit)} ${unitScale(unit).measure}` : `"${nameKey(value)}"`;
}
