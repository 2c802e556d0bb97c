import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { useCallback, useState } from "react";
import { SignatureItem } from "./SignatureItem";
import { SignForm } from "./SignForm";
import { useAnnounce } from "../parts/announcements";
import { Loading, LoadFailure } from "../parts/Loading";
import type { NoticeText } from "../parts/Notice";
import { painted } from "../parts/painted";
import { reasonOf } from "../parts/reason";
import { useReading } from "../parts/useReading";
import type { Signed } from "../ports/sharePort";
import { useWorkbook } from "../ports/workbookContext";
import { useChanges } from "../review/useChanges";
import { TaskView } from "../parts/TaskView";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  summary: { display: "flex", gap: "8px", alignItems: "center", padding: "0 12px 8px", flexShrink: 0 },
  told: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  none: { display: "flex", flexDirection: "column", gap: "6px", padding: "16px 12px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  actions: {
    display: "flex",
    justifyContent: "flex-end",
    padding: "8px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

/** Who signed what of the workbook, what has changed since cell by cell, and the form of a new signature. */
export function SignView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { share: texts, pane } = useTexts();
  const { share } = useWorkbook();
  const announce = useAnnounce();
  const { cells } = useChanges();
  const [readAt, setReadAt] = useState(0);
  const [isSigning, setSigning] = useState(false);
  const [notice, setNotice] = useState<NoticeText | null>(null);
  // The whole workbook is read for this: when it is asked for, not at every key.
  const { reading, again } = useReading(
    useCallback(async () => {
      await painted();
      return share.signatures();
    }, [share]),
    true,
    0,
  );
  const check = () => {
    setReadAt(cells);
    void again();
  };
  const signed = ({ number, sealed }: Signed) => {
    const title = texts.signed(number, sealed);
    setSigning(false);
    setNotice({ kind: "success", title, detail: texts.signedDetail });
    announce(title);
    check();
  };
  const goTo = (address: string) =>
    void share
      .select(address)
      .catch((failure: unknown) => setNotice({ kind: "error", title: pane.failed, detail: reasonOf(failure) }));

  if (isSigning) return <SignForm onClose={() => setSigning(false)} onSigned={signed} />;
  const signatures = reading.phase === "ready" ? reading.result : [];
  const stale = signatures.filter(({ isValid }) => !isValid).length;
  return (
    <TaskView title={texts.signOff} notice={notice} onDismiss={() => setNotice(null)} onBack={onBack}>
      {reading.phase === "loading" && <Loading />}
      {reading.phase === "failed" && (
        <LoadFailure title={texts.signaturesFailed} reason={reading.reason} onRetry={check} />
      )}
      {reading.phase === "ready" && (
        <>
          <div className={styles.summary}>
            <div className={styles.told} role="status">
              <Caption1>{texts.signatureCount(signatures.length, stale)}</Caption1>
              {cells !== readAt && signatures.length > 0 && <Caption1>{texts.checkSince}</Caption1>}
            </div>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowSyncRegular />}
              aria-label={texts.checkSignatures}
              title={texts.checkSignatures}
              onClick={check}
            />
          </div>
          <div
            className={styles.scroll}
            aria-busy={reading.isRefreshing}
            // Without signatures nothing in it takes the focus, and the keyboard could not scroll it.
            tabIndex={signatures.length === 0 ? 0 : undefined}
          >
            {signatures.length === 0 ? (
              <div className={styles.none}>
                <Subtitle2 as="h3">{texts.noSignatures}</Subtitle2>
                <Body1>{texts.noSignaturesText}</Body1>
              </div>
            ) : (
              <ul className={styles.list}>
                {[...signatures].reverse().map((signature) => (
                  <SignatureItem key={signature.number} signature={signature} onGoTo={goTo} />
                ))}
              </ul>
            )}
          </div>
        </>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => setSigning(true)}>
          {texts.newSignature}
        </Button>
      </div>
    </TaskView>
  );
}
