import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { gradeBandOf, type GradeBand } from "../grades/gradeBand";
import type { GradeOrUngraded } from "../../register/sourceGrade";

const useStyles = makeStyles({
  // Shapes keep their colours in Windows' contrast themes, where backgrounds are taken away.
  drawing: { display: "block", width: "100%", overflow: "visible" },
  letter: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightBold, fontFamily: "inherit" },
  filed: { color: tokens.colorPaletteGreenForeground2 },
  stated: { color: tokens.colorPaletteBlueForeground2 },
  reported: { color: tokens.colorPaletteYellowForeground2 },
  assumed: { color: tokens.colorPaletteRedForeground2 },
  ungraded: { color: tokens.colorNeutralForeground2 },
});

const grounds: Record<GradeBand, string> = {
  filed: tokens.colorPaletteGreenBackground2,
  stated: tokens.colorPaletteBlueBackground2,
  reported: tokens.colorPaletteYellowBackground2,
  assumed: tokens.colorPaletteRedBackground2,
  ungraded: tokens.colorNeutralBackground1,
};

/** The marks that tell the bands apart without colour, in a square of 6: the same as in the mix of a cell. */
const marks: Record<GradeBand, React.JSX.Element | null> = {
  filed: null,
  stated: <path d="M-1 1 1 -1M0 6 6 0M5 7 7 5" stroke="currentColor" strokeWidth="1" />,
  reported: <circle cx="3" cy="3" r="1.1" fill="currentColor" />,
  assumed: <path d="M0 6 6 0M0 0 6 6" stroke="currentColor" strokeWidth="0.9" />,
  ungraded: <path d="M0 1.5H6M0 4.5H6" stroke="currentColor" strokeWidth="0.8" />,
};

export interface BarPart {
  readonly grade: GradeOrUngraded;
  /** From 0 to 1 of the drawing's width. */
  readonly part: number;
}

/** Narrower parts have no room for their letter. */
const leastForLetter = 0.08;
const percent = (part: number) => `${part * 100}%`;

/** Parts beside each other, each in the colour and the pattern of its grade. Words stand beside it. */
export function GradeProfileBar({
  parts,
  height,
  letters = false,
}: {
  parts: readonly BarPart[];
  height: number;
  letters?: boolean;
}) {
  const styles = useStyles();
  const id = useId();
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { part }) => sum + part, 0));
  return (
    <svg className={styles.drawing} height={height} aria-hidden focusable="false">
      {parts.map(({ grade, part }, index) => {
        const band = gradeBandOf(grade);
        const start = starts[index] ?? 0;
        return (
          <g key={grade} className={styles[band]}>
            <pattern id={`${id}${grade}`} width="6" height="6" patternUnits="userSpaceOnUse">
              <rect width="6" height="6" style={{ fill: grounds[band] }} />
              <g opacity="0.55">{marks[band]}</g>
            </pattern>
            <rect
              x={percent(start)}
              y="0.5"
              width={percent(part)}
              height={height - 1}
              fill={`url(#${id}${grade})`}
              stroke="currentColor"
              strokeWidth="1"
            />
            {letters && part >= leastForLetter && (
              <>
                <svg x={percent(start + part / 2)} y={height / 2} overflow="visible">
                  <rect x="-8" y="-8" width="16" height="16" rx="3" style={{ fill: grounds[band] }} />
                  <text className={styles.letter} textAnchor="middle" dominantBaseline="central" fill="currentColor">
                    {grade === "ungraded" ? "?" : grade}
                  </text>
                </svg>
              </>
            )}
          </g>
        );
      })}
    </svg>
  );
}
