import { useCallback, useEffect, useRef, useState } from "react";
import type { LinkedSource } from "../ports/provenancePort";
import { reasonOf } from "../parts/reason";
import { useWorkbook } from "../ports/workbookContext";
import type { CellReport } from "../ports/workbookPort";

interface LinkedSources {
  /** Null until they are read. */
  readonly linked: readonly LinkedSource[] | null;
  readonly failure: string | null;
}

/** The sources the selected cell is linked to, read again whenever the cell is reported anew. */
export function useLinkedSources(report: CellReport): LinkedSources & { readonly reload: () => Promise<void> } {
  const { provenance } = useWorkbook();
  const [read, setRead] = useState<LinkedSources & { address: string }>({ linked: null, failure: null, address: "" });
  const latest = useRef(0);
  const { address } = report;
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    let next: LinkedSources;
    try {
      next = { linked: await provenance.sourcesOf(address), failure: null };
    } catch (failure) {
      next = { linked: null, failure: reasonOf(failure) };
    }
    if (turn === latest.current) setRead({ ...next, address });
  }, [provenance, address]);
  useEffect(() => {
    void reload();
    const reads = latest;
    return () => void (reads.current += 1);
  }, [reload, report]);
  return read.address === address ? { ...read, reload } : { linked: null, failure: null, reload };
}
