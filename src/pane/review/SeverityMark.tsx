import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../engine/evidence/datapoint";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  mark: { display: "inline-flex", gap: "4px", alignItems: "center", fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: "16px", flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  notice: { color: tokens.colorNeutralForeground2 },
});

const icons = { error: ErrorCircleRegular, warning: WarningRegular, notice: InfoRegular } satisfies Record<
  Severity,
  unknown
>;

/** How heavy a finding is, as a shape and a word; the colour only repeats it. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const { review } = useTexts();
  const Icon = icons[severity];
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <Icon className={styles.icon} aria-hidden />
      {review.severities[severity]}
    </span>
  );
}
