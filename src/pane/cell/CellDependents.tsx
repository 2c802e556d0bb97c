import { Body1, Button, makeStyles } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { DependentsTree } from "./DependentsTree";
import { firstCell } from "./dependentsGraph";
import { Notice } from "../parts/Notice";
import { sameAddress } from "./provenanceNames";
import { reasonOf } from "../parts/reason";
import { useReading } from "../parts/useReading";
import { useWorkbook } from "../ports/workbookContext";
import type { CellReport } from "../ports/workbookPort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  inset: { padding: "0 12px" },
  start: { alignSelf: "flex-start", marginLeft: "8px", flexShrink: 0 },
});

/** What reads the selected cell. A cell that is gone to from here leaves the tree as it stands; another one begins a new tree. */
export function CellDependents({ report: { address } }: { report: CellReport }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const [root, setRoot] = useState(address);
  const [walkedTo, setWalkedTo] = useState("");
  const isWalking = !sameAddress(address, root);
  if (isWalking && !sameAddress(address, firstCell(walkedTo))) {
    setRoot(address);
    setWalkedTo("");
  }
  return (
    <>
      {isWalking && (
        <Button className={styles.start} size="small" onClick={() => setRoot(address)}>
          {texts.dependentsFrom(address)}
        </Button>
      )}
      <DependentsOf key={root} root={root} here={address} onWalk={setWalkedTo} />
    </>
  );
}

interface Props {
  readonly root: string;
  readonly here: string;
  readonly onWalk: (address: string) => void;
}

function DependentsOf({ root, here, onWalk }: Props) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { provenance: port } = useWorkbook();
  const [failure, setFailure] = useState<string | null>(null);
  const { reading } = useReading(
    useCallback(() => port.dependentsOf(root), [port, root]),
    true,
    0,
  );
  const failed = (title: string, detail?: string) => (
    <div className={styles.inset}>
      <Notice notice={{ kind: "error", title, ...(detail !== undefined && { detail }) }} />
    </div>
  );
  if (reading.phase === "failed") return failed(texts.noDependentsRead, reading.reason);
  if (reading.phase === "loading") return <Body1 className={styles.inset}>{texts.readingDependents}</Body1>;
  const { result } = reading;
  if (result === null) return <Body1 className={styles.inset}>{texts.dependentsTooOld}</Body1>;
  if (result.ranges.length === 0) return <Body1 className={styles.inset}>{texts.noDependents}</Body1>;
  const walk = (to: string) => {
    setFailure(null);
    onWalk(to);
    port.select(to).catch((reason: unknown) => setFailure(reasonOf(reason)));
  };
  return (
    <>
      {failure !== null && failed(failure)}
      <DependentsTree address={root} found={result} here={here} onWalk={walk} onFailure={setFailure} />
    </>
  );
}
