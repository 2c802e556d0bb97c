import { Badge, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckedSignature, SealedChange } from "../ports/sharePort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "3px",
    padding: "8px 12px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center" },
  who: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  changes: {
    listStyleType: "none",
    margin: "4px 0 0",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  after: { fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200 },
  start: { alignSelf: "flex-start" },
});

/** So many changes are listed at once. */
const pageLength = 20;

interface Props {
  readonly signature: CheckedSignature;
  readonly onGoTo: (address: string) => void;
}

/** One signature: whether it holds, who gave it for what, and what has changed since. */
export function SignatureItem({ signature, onGoTo }: Props) {
  const styles = useStyles();
  const { share: texts, sources } = useTexts();
  const [pages, setPages] = useState(1);
  const { number, name, role, day, scope, statement, seal, isValid, isRecordIntact, changes } = signature;
  const rest = changes.length - pages * pageLength;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="filled" color={isValid ? "success" : "danger"}>
          {isValid ? texts.holds : texts.stale}
        </Badge>
        <span className={styles.who}>{[name, role].filter(Boolean).join(", ")}</span>
      </div>
      <div>{statement}</div>
      <div className={styles.quiet}>
        {[texts.signatureNumber(number), day, scope === "all" ? texts.wholeWorkbook : scope].join(" · ")}
      </div>
      <div className={styles.quiet} title={seal}>
        {texts.seal(`${seal.slice(0, 16)}…`)}
      </div>
      {!isRecordIntact && <div>{texts.recordBroken}</div>}
      {changes.length > 0 && (
        <>
          <div className={styles.quiet}>{texts.changesSince(changes.length)}</div>
          <ul className={styles.changes} aria-label={texts.changesSince(changes.length)}>
            {changes.slice(0, pages * pageLength).map((change, index) => (
              <Change key={index} change={change} onGoTo={onGoTo} />
            ))}
          </ul>
          {rest > 0 && (
            <Button className={styles.start} size="small" onClick={() => setPages(pages + 1)}>
              {sources.showMore(Math.min(pageLength, rest))}
            </Button>
          )}
        </>
      )}
    </li>
  );
}

function Change({ change, onGoTo }: { readonly change: SealedChange; readonly onGoTo: (address: string) => void }) {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const { address, before, after } = change;
  const nothing = <span className={styles.quiet}>{texts.nothing}</span>;
  return (
    <li>
      {address.includes("!") ? (
        <Link as="button" inline className={styles.place} title={texts.goTo(address)} onClick={() => onGoTo(address)}>
          {address}
        </Link>
      ) : (
        <span>{address}</span>
      )}
      <div>
        {before ?? nothing}
        <span aria-hidden> → </span>
        {after === null ? nothing : <span className={styles.after}>{after}</span>}
      </div>
    </li>
  );
}
