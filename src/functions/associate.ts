/** Tells Excel which function answers which id. A function's export name is its id, so nothing is written twice. */
import * as capex from "./capex";
import * as coverage from "./coverage";
import * as evidence from "./evidence";
import * as momentum from "./momentum";
import * as risk from "./risk";
import * as stack from "./stack";
import * as tokens from "./tokens";
import * as unitEconomics from "./unitEconomics";

export const chapters = { stack, capex, tokens, momentum, evidence, unitEconomics, risk, coverage };

/** The function with this id, as the task pane calls it for a preview. */
export function functionOf(id: string): ((...cells: unknown[]) => unknown) | undefined {
  return Object.values<Record<string, unknown>>(chapters).find((chapter) => Object.hasOwn(chapter, id))?.[id] as
    ((...cells: unknown[]) => unknown) | undefined;
}

export function associateFunctions(): void {
  for (const chapter of Object.values(chapters))
    for (const [id, call] of Object.entries(chapter))
      CustomFunctions.associate(id, call as (...cells: never[]) => unknown);
}
