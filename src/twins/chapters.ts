/** All twins, by the chapters of the functions. A twin's export name is its function's id. */
import * as capex from "./capex";
import * as coverage from "./coverage";
import * as evidence from "./evidence";
import * as momentum from "./momentum";
import * as risk from "./risk";
import * as stack from "./stack";
import * as tokens from "./tokens";
import * as unitEconomics from "./unitEconomics";
import type { Limit, Twin } from "./twin";

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

const graph: Limit = {
  en: "Payments as a graph have no formula of Excel's own here yet: the views of layers, firms and rows are several tables in one.",
  "zh-CN": "付款图在此尚无 Excel 自带的公式：层、公司与逐行视图是合在一起的多张表。",
};

/** The functions without a twin, and why. */
export const reasonsWithoutTwin: Readonly<Record<string, Limit>> = Object.fromEntries(
  ["GENAI_DEDUPE_SERIES"].map((id) => [id, graph]),
);
