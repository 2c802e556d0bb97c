/**
 * `Excel.run({ mergeUndoGroup: true }, batch)`. The client on Microsoft's network knows the option, the one in the package drops
 * it. Here each request of such a run says in a header which group it belongs to, and the host hears when the run is over.
 */
import { undoGroupHeader } from "../richApi/protocol/undoGroups";

type Run = (...args: unknown[]) => Promise<unknown>;
type Batch = (context: { readonly requestHeaders: Record<string, string> }) => Promise<unknown>;

export function carryUndoGroups(client: { readonly Excel: { run: unknown } }, endGroup: () => void): void {
  const run = client.Excel.run as Run;
  let next = 1;
  client.Excel.run = ((...args) => {
    const [options, batch] = args as [{ mergeUndoGroup?: boolean } | undefined, Batch];
    if (options?.mergeUndoGroup !== true || typeof batch !== "function") return run(...args);
    const group = String(next++);
    return run(options, async (context: Parameters<Batch>[0]) => {
      context.requestHeaders[undoGroupHeader] = group;
      try {
        return await batch(context);
      } finally {
        delete context.requestHeaders[undoGroupHeader];
      }
    }).finally(endGroup);
  }) satisfies Run;
}
