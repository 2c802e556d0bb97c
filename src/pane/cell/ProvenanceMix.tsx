import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { gradeBandOf } from "../grades/gradeBand";
import { useGradeName } from "../grades/GradeLetter";
import { useGradePattern } from "../grades/gradePattern";
import type { GradeShare } from "./provenanceMix";
import { percentOf } from "../parts/percentOf";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";
import { labelled } from "../texts/language";

const useStyles = makeStyles({
  bar: { display: "flex", height: "20px", gap: "1px", borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "2px",
    overflow: "hidden",
    // Where a theme knows no colours a part without a pattern still has its edge.
    boxShadow: `inset 0 0 0 1px ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightBold,
    lineHeight: 1,
    // Windows' own contrast colours take the patterns away; the edges stay.
    "@media (forced-colors: active)": { border: "1px solid CanvasText", boxSizing: "border-box" },
  },
  // The letter needs a calm ground to be read on a pattern.
  letter: { padding: "0 3px", borderRadius: tokens.borderRadiusSmall, backgroundColor: "inherit" },
});

/** Narrower parts have no room for their letter. */
const leastForLetter = 0.07;

/** How much of the value rests on which grade, best first. */
export function ProvenanceMix({ shares }: { shares: readonly GradeShare[] }) {
  const styles = useStyles();
  const { provenance: texts, pane } = useTexts();
  const { environment } = useWorkbook();
  const said = shares.map(({ grade, part }) =>
    texts.mixPart(percentOf(part, environment.language, 0), grade === "ungraded" ? texts.ungradedWord : grade),
  );
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={labelled(texts.mix, said.join(pane.language === "en" ? ", " : "、"), pane.language)}
    >
      {shares.map((share) => (
        <MixPart key={share.grade} share={share} language={environment.language} />
      ))}
    </div>
  );
}

function MixPart({ share: { grade, part }, language }: { share: GradeShare; language: string }) {
  const styles = useStyles();
  const pattern = useGradePattern();
  const name = useGradeName(grade);
  return (
    <span
      className={mergeClasses(styles.part, pattern[gradeBandOf(grade)])}
      style={{ flexGrow: part, flexBasis: 0 }}
      title={`${percentOf(part, language, 0)} ${name}`}
    >
      {part >= leastForLetter && <span className={styles.letter}>{grade === "ungraded" ? "?" : grade}</span>}
    </span>
  );
}
