import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { GradeLetter } from "../grades/GradeLetter";
import { gradesOrUngraded, type GradeOrUngraded } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "4px" },
  chip: {
    position: "relative",
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "1px 6px 1px 1px",
    minHeight: "24px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly counts: ReadonlyMap<GradeOrUngraded, number>;
  readonly chosen: readonly GradeOrUngraded[];
  readonly onChoose: (chosen: readonly GradeOrUngraded[]) => void;
}

/** How many sources have which grade; pressing one or more shows only those. */
export function GradeChips({ counts, chosen, onChoose }: Props) {
  const styles = useStyles();
  const { sources } = useTexts();
  const present = gradesOrUngraded.filter((grade) => counts.has(grade) || chosen.includes(grade));
  return (
    <div role="group" aria-label={sources.byGrade} className={styles.chips}>
      {present.map((grade) => (
        <GradeChip
          key={grade}
          grade={grade}
          count={counts.get(grade) ?? 0}
          pressed={chosen.includes(grade)}
          onPress={() =>
            onChoose(chosen.includes(grade) ? chosen.filter((other) => other !== grade) : [...chosen, grade])
          }
        />
      ))}
    </div>
  );
}

function GradeChip(props: { grade: GradeOrUngraded; count: number; pressed: boolean; onPress: () => void }) {
  const styles = useStyles();
  const { grades: gradeTexts, sources } = useTexts();
  const words = props.grade === "ungraded" ? gradeTexts.ungraded : gradeTexts.words[props.grade];
  return (
    <button
      type="button"
      aria-pressed={props.pressed}
      title={words}
      className={mergeClasses(styles.chip, props.pressed && styles.pressed)}
      onClick={props.onPress}
    >
      <GradeLetter grade={props.grade} spoken="letter" /> {props.count}{" "}
      <span className={styles.unseen}>{sources.ofGrade(props.count, words)}</span>
    </button>
  );
}
