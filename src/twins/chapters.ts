/** All twins, by the chapters of the functions. A twin's export name is its function's id. */
import * as capex from "./capex";
import * as coverage from "./coverage";
import * as evidence from "./evidence";
import * as momentum from "./momentum";
import * as risk from "./risk";
import * as stack from "./stack";
import * as tokens from "./tokens";
import * as unitEconomics from "./unitEconomics";
import type { Twin } from "./twin";

export const chapters: Readonly<Record<string, Readonly<Record<string, Twin>>>> = {
  stack,
  capex,
  tokens,
  momentum,
  evidence,
  unitEconomics,
  risk,
  coverage,
};

const byId = new Map(Object.values(chapters).flatMap((chapter) => Object.entries(chapter)));

/** Undefined for a function that has none. */
export function twinOf(id: string): Twin | undefined {
  return byId.get(id);
}

export const twinIds: readonly string[] = [...byId.keys()];
