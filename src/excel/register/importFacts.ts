/** Facts into their table at once: new rows at its end, changed ones in their place. What fails or is cancelled on the way is taken back. */
import type { Fact } from "../../register/fact";
import { planFacts, type FactsPlan } from "../../register/import/filings/planFacts";
import { Refusal } from "../../register/refusal";
import { refusal } from "../host/hostRefusal";
import { inExcel, readable } from "../host/officeErrors";
import { withOneUndo, type UndoOptions } from "../host/oneUndo";
import { clearRows, hearEvents, nextIndex, refuseOccupied, rowsAfter, stretch } from "../host/tableRows";
import { goneBack, type WayBack } from "../host/wayBack";
import { factsFor, openFacts, type OpenFacts } from "./openFacts";
import { queueFacts } from "./factsSheet";
import type { ImportSteps } from "./importSources";

export type FactsOutcome =
  | { readonly kind: "written"; readonly added: number; readonly changed: number; readonly sheetName: string }
  | { readonly kind: "cancelled" };

/** Quick enough to cancel in between, and well below the 5 MB that Excel on the web takes at once. */
const rowsAtOnce = 500;

/** What the facts would do to the table as it is. */
export function planFactsImport(facts: readonly Fact[]): Promise<FactsPlan> {
  return inExcel(async (context) => planFacts((await openFacts(context))?.rows ?? [], facts));
}

/** The table comes into being when there is none, and is read anew: it may have changed since it was planned. */
export function importFacts(facts: readonly Fact[], steps: ImportSteps = {}): Promise<FactsOutcome> {
  return withOneUndo((options) => write(facts, steps, options));
}

async function write(facts: readonly Fact[], steps: ImportSteps, options: UndoOptions): Promise<FactsOutcome> {
  const { signal } = steps;
  const wayBack: WayBack = [];
  try {
    return await Excel.run(options, async (context) => {
      const open = await factsFor(context, wayBack);
      if (open.isProtected) throw refusal("factsProtected", { sheet: open.sheetName });
      const plan = planFacts(open.rows, facts);
      await refuseOccupied(context, open, plan.added.length);
      await writePlan(context, open, plan, wayBack, steps);
      return { kind: "written", added: plan.added.length, changed: plan.changed.length, sheetName: open.sheetName };
    });
  } catch (failure) {
    const wasCancelled = signal?.aborted === true && failure === signal.reason;
    const after = await goneBack(wayBack, wasCancelled ? refusal("importCancelled", {}) : readable(failure));
    if (wasCancelled && !(after instanceof Refusal && after.code === "notTakenBack")) return { kind: "cancelled" };
    throw after;
  }
}

async function writePlan(
  context: Excel.RequestContext,
  open: OpenFacts,
  { added, changed }: FactsPlan,
  wayBack: WayBack,
  { onProgress = () => undefined, signal }: ImportSteps,
): Promise<void> {
  const total = added.length + changed.length;
  const start = nextIndex(open);
  const rowCount = rowsAfter(open, added.length);
  let done = 0;
  const step = async (count: number) => {
    await context.sync();
    done += count;
    onProgress({ done, total });
    // A moment in which the pane draws its progress and hears a click on Cancel.
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };
  const put = (sheet: Excel.Worksheet, index: number, facts: readonly Fact[]) =>
    queueFacts(sheet, open.firstRow + index, open.firstColumn, open.places, facts);
  onProgress({ done, total });
  wayBack.push(hearEvents);
  context.runtime.enableEvents = false;
  for (const block of blocksOf(changed)) {
    wayBack.push(async (later) => {
      const sheet = later.workbook.tables.getItem(open.tableName).worksheet;
      for (const { index, before } of block) put(sheet, index, [before]);
      await later.sync();
    });
    for (const { index, fact } of block) put(open.sheet, index, [fact]);
    await step(block.length);
  }
  if (added.length > 0) {
    wayBack.push(clearRows(open, start, added.length, rowCount));
    if (rowCount > open.rowCount) stretch(open, rowCount);
  }
  for (const [number, block] of blocksOf(added).entries()) {
    context.application.suspendApiCalculationUntilNextSync();
    put(open.sheet, start + number * rowsAtOnce, block);
    await step(block.length);
  }
  await hearEvents(context);
}

function blocksOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_, block) =>
    items.slice(block * rowsAtOnce, (block + 1) * rowsAtOnce),
  );
}
