import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { PlausibilityFinding } from "../ports/reviewPort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  bar: { display: "flex", gap: "8px", alignItems: "flex-start", padding: "8px 12px 6px", flexShrink: 0 },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    rowGap: "2px",
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: { whiteSpace: "nowrap" },
  number: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  keep: { flexShrink: 0 },
});

interface Props {
  readonly conflicts: number;
  readonly suggestions: number;
  readonly plausibility: readonly PlausibilityFinding[];
  readonly dismissed: number;
  readonly isRefreshing: boolean;
  readonly onAgain: () => void;
  readonly onRestore: () => void;
}

export function FindingsSummary(props: Props) {
  const styles = useStyles();
  const { review: texts } = useTexts();
  const { conflicts, suggestions, plausibility, dismissed, isRefreshing } = props;
  const notices = plausibility.filter(({ finding }) => finding.severity === "notice").length;
  const errors = plausibility.filter(({ finding }) => finding.severity === "error").length;
  const counts = [
    texts.conflictCount(conflicts),
    texts.suggestionCount(suggestions),
    texts.plausibilityCount(plausibility.length - notices, errors),
    ...(notices > 0 ? [texts.noticeCount(notices)] : []),
  ];
  return (
    <div className={styles.bar}>
      <div className={styles.counts} role="status">
        {counts.map((count) => (
          <span key={count} className={styles.count}>
            {count}
          </span>
        ))}
        {dismissed > 0 && (
          <span className={styles.quiet}>
            {texts.dismissedCount(dismissed)}{" "}
            <Button size="small" appearance="transparent" onClick={props.onRestore}>
              {texts.restore}
            </Button>
          </span>
        )}
      </div>
      <Button
        className={styles.keep}
        size="small"
        appearance="subtle"
        icon={isRefreshing ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
        aria-label={texts.checkAgain}
        title={texts.checkAgain}
        onClick={props.onAgain}
      />
    </div>
  );
}
