/** Tells Excel which function answers which id. A function's export name is its id, so nothing is written twice. */
import * as capex from "./capex";
import * as evidence from "./evidence";
import * as stack from "./stack";
import * as tokens from "./tokens";

export const chapters = { stack, capex, tokens, evidence };

export function associateFunctions(): void {
  for (const chapter of Object.values(chapters))
    for (const [id, call] of Object.entries(chapter)) CustomFunctions.associate(id, call as (...cells: never[]) => unknown);
}
