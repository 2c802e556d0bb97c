import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 12px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

interface Props {
  readonly title: string;
  readonly mark?: ReactNode;
  readonly facts?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One finding in the list. It can take the focus when the one before it is settled. */
export function FindingCard({ title, mark, facts = "", children, actions }: Props) {
  const styles = useStyles();
  return (
    <li className={styles.card} tabIndex={-1} data-finding data-row>
      {mark}
      <h4 style={{ margin: 0 }} className={styles.title}>
        {title}
      </h4>
      {facts !== "" && <div className={styles.facts}>{facts}</div>}
      {children}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}
