import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { IgnoredInput } from "../ports/provenancePort";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  ignored: {
    padding: "0 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  summary: {
    minHeight: "24px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: "2px 0 0", padding: "0 0 0 14px" },
  item: { display: "flex", gap: "10px", justifyContent: "space-between" },
  address: {
    minWidth: 0,
    padding: "1px 0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  reason: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

const mostShown = 100;

/** What the formulas read and the grade leaves out, each with the reason; closed until somebody asks. */
export function ProvenanceIgnored({ ignored }: { ignored: readonly IgnoredInput[] }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const { provenance: port } = useWorkbook();
  const [isOpen, setOpen] = useState(false);
  if (ignored.length === 0) return null;
  return (
    <details className={styles.ignored} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{texts.ignored(ignored.length)}</summary>
      {isOpen && (
        <ul className={styles.list}>
          {ignored.slice(0, mostShown).map(({ address, reason }) => (
            <li key={`${address} ${reason}`} className={styles.item}>
              <button
                type="button"
                className={styles.address}
                onClick={() => void port.select(address).catch(() => undefined)}
              >
                {address}
              </button>
              <span className={styles.reason}>{texts.reasons[reason]}</span>
            </li>
          ))}
          {ignored.length > mostShown && <li>{texts.moreOf(ignored.length - mostShown)}</li>}
        </ul>
      )}
    </details>
  );
}
