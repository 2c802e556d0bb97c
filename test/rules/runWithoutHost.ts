/** Loads every module of the parts that need no host, puts them to work, and prints what came out. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { reviewSteps } from "../../src/audit/review/reviewSteps";
import { atOnce } from "../../src/audit/trace/timeSlices";
import { readDelimited } from "../../src/register/import/readDelimited";
import { registerSheet, snapshotOf, traceOf } from "../audit/snapshotOf";
import { filesUnder, root } from "./sourceFiles";

const modules = ["src/audit", "src/formula", "src/register"].flatMap((part) => [...filesUnder(part, [".ts"]).keys()]);
const load = createRequire(__filename);
for (const path of modules) load(join(root, path));

const written = readDelimited("ID,Value,Grade\nS-1,20,B\nS-2,30,A\n", { separator: null, hasHeader: null });
const { sheet, table } = registerSheet(
  written.table.rows.map(({ cells: [id = "", value, grade = ""] }) => ({ id, value: Number(value), grade })),
);
const lookUp = (id: string) => `=XLOOKUP("${id}",Register[ID],Register[Value])`;
const flows = {
  cells: { A1: ["=B1+C1", 50], B1: ["=D1", 20], C1: [lookUp("S-2"), 30], D1: [lookUp("S-1"), 20] },
} as const;
const snapshot = snapshotOf({ sheets: { Flows: flows, Sources: sheet }, tables: [table] });
const { floor, nodes } = traceOf(snapshot, "Flows!A1").provenance;

console.log(
  JSON.stringify({
    loaded: modules.filter((path) => load.cache[join(root, path)]?.loaded),
    floor,
    sources: [...nodes.values()].flatMap(({ source, address }) => (source === null ? [] : [[source.id, address]])),
    sourcesReviewed: atOnce(reviewSteps(snapshot, "2026-06-30")).sourceCount,
  }),
);
