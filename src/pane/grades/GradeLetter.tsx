import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { gradeBandOf } from "./gradeBand";
import type { GradeOrUngraded } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  letter: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "22px",
    height: "22px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1,
  },
  large: { width: "44px", height: "44px", fontSize: tokens.fontSizeHero700 },
  filed: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  stated: { backgroundColor: tokens.colorPaletteBlueBackground2, color: tokens.colorPaletteBlueForeground2 },
  reported: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorPaletteYellowForeground2 },
  assumed: { backgroundColor: tokens.colorPaletteRedBackground2, color: tokens.colorPaletteRedForeground2 },
  ungraded: { border: `1px dashed ${tokens.colorNeutralForeground3}`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly grade: GradeOrUngraded;
  readonly large?: boolean;
  /** What a screen reader says: the letter with its words, the letter alone, or nothing as the words stand beside it. */
  readonly spoken?: "words" | "letter" | "nothing";
}

/** The letter in its colour. Colour only groups; words always stand beside it or in its name. */
export function GradeLetter({ grade, large = false, spoken = "nothing" }: Props) {
  const styles = useStyles();
  const name = useGradeName(grade);
  const speech =
    spoken === "words" ? { role: "img", "aria-label": name, title: name } : { "aria-hidden": spoken === "nothing" };
  return (
    <span className={mergeClasses(styles.letter, large && styles.large, styles[gradeBandOf(grade)])} {...speech}>
      {grade === "ungraded" ? "?" : grade}
    </span>
  );
}

export function useGradeName(grade: GradeOrUngraded): string {
  const { grades } = useTexts();
  return grade === "ungraded" ? grades.ungraded : grades.grade(grade, grades.words[grade]);
}
