import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", overflow: "visible" },
  line: { color: tokens.colorNeutralStroke1 },
  range: { color: tokens.colorNeutralForeground3 },
  estimate: { color: tokens.colorNeutralForeground1 },
  central: { color: tokens.colorCompoundBrandStroke },
});

const height = 22;

/** Estimates as dots on a line from the lowest to the highest, the central figure as an upright stroke. The table says the same in numbers. */
export function EstimatesPicture({ values, central }: { values: readonly number[]; central: number }) {
  const styles = useStyles();
  const low = Math.min(...values, central);
  const span = Math.max(...values, central) - low;
  const place = (value: number) => `${span === 0 ? 50 : 4 + ((value - low) / span) * 92}%`;
  return (
    <svg className={styles.drawing} height={height} aria-hidden focusable="false">
      <line x1="0" x2="100%" y1="11" y2="11" className={styles.line} stroke="currentColor" strokeWidth="1" />
      <line x1="4%" x2="96%" y1="11" y2="11" className={styles.range} stroke="currentColor" strokeWidth="3" />
      <line
        x1={place(central)}
        x2={place(central)}
        y1="1"
        y2="21"
        className={styles.central}
        stroke="currentColor"
        strokeWidth="3"
      />
      {values.map((value, index) => (
        <circle
          key={index}
          cx={place(value)}
          cy="11"
          r="5"
          className={styles.estimate}
          style={{ fill: tokens.colorNeutralBackground1 }}
          stroke="currentColor"
          strokeWidth="2"
        />
      ))}
    </svg>
  );
}
