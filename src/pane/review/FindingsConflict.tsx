import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { EstimatesPicture } from "./EstimatesPicture";
import { FindingCard } from "./FindingCard";
import { formatValue } from "../parts/formatValue";
import { GradeLetter } from "../grades/GradeLetter";
import { percentOf } from "../parts/percentOf";
import { nameKey } from "../../engine/arguments/table";
import type { Conflict } from "../../engine/evidence/conflicts";
import type { Triangulation } from "../../engine/triangulation";
import type { ReviewConflict } from "../ports/reviewPort";
import { gradeOf } from "../../register/sourceGrade";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  head: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "start",
    padding: "0 8px 2px 0",
  },
  cell: {
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    padding: "4px 8px 4px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  last: { paddingRight: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  outcome: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
    padding: "6px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  term: { color: tokens.colorNeutralForeground3 },
  definition: { margin: 0 },
  grade: { display: "inline-flex", gap: "6px", alignItems: "center" },
});

interface Props {
  readonly found: ReviewConflict;
  readonly onGoTo: (id: string) => void;
}

/** Sources that contradict each other, one under the other, and the figure that follows from them all. */
export function FindingsConflict({ found, onGoTo }: Props) {
  const styles = useStyles();
  const { review: texts, sources: sourceTexts, calibers } = useTexts();
  const { environment } = useWorkbook();
  const { conflict, sources, triangulated } = found;
  const number = (value: number) => formatValue(value, environment.language);
  const title = [conflict.company, conflict.datapoint].filter(Boolean).join(" · ");
  const caliber = calibers[conflict.caliber as keyof typeof calibers] ?? conflict.caliber;
  return (
    <FindingCard title={title} facts={texts.apart(percentOf(conflict.distance, environment.language, 1), caliber)}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{texts.sideBySide(title)}</caption>
        <thead>
          <tr>
            {[texts.grade, texts.valueIn(conflict.unit), texts.source].map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source, index) => (
            <tr key={`${source.id}#${index}`}>
              <td className={styles.cell}>
                <GradeLetter grade={gradeOf(source)} spoken="words" />
              </td>
              <td className={mergeClasses(styles.cell, styles.value)}>{number(conflict.values[index] ?? NaN)}</td>
              <td className={mergeClasses(styles.cell, styles.last)}>
                {source.source || source.reference || "–"}
                <div className={styles.quiet}>
                  {[source.id, conflict.periodEnds[index]].filter(Boolean).join(" · ")}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <EstimatesPicture values={conflict.values} central={triangulated.central} />
      <Outcome outcome={triangulated} conflict={conflict} />
      <div role="group" aria-label={texts.goToSources} style={{ display: "flex", flexWrap: "wrap", gap: "6px" }}>
        {sources.map(({ id }, index) => (
          <Button key={`${id}#${index}`} size="small" title={sourceTexts.goTo(id)} onClick={() => onGoTo(id)}>
            {texts.goToNamed(id)}
          </Button>
        ))}
      </div>
    </FindingCard>
  );
}

/** What =AIE.TRIANGULATE gives for these sources; the one percentage of their gap stands in the heading. */
function Outcome({ outcome, conflict }: { outcome: Triangulation; conflict: Conflict }) {
  const styles = useStyles();
  const { review: texts, grades } = useTexts();
  const { environment } = useWorkbook();
  const figure = (value: number) => `${formatValue(value, environment.language)} ${conflict.unit}`.trim();
  const { central, low, high, agreeing, verdict } = outcome;
  const origins = new Set(conflict.origins.map(nameKey)).size;
  // An ungraded source counts as J, and is not called unsourced for it.
  const grade = outcome.grade === "J" && !conflict.grades.includes("J") ? "ungraded" : outcome.grade;
  const facts: [string, string][] = [
    [texts.central, figure(central)],
    [texts.range, `${figure(low)} – ${figure(high)}`],
    [texts.verdict, `${texts.verdicts[verdict] ?? verdict} (${texts.agreeing(agreeing, origins)})`],
  ];
  return (
    <dl className={styles.outcome}>
      <dt className={mergeClasses(styles.whole, styles.name)}>TRIANGULATE</dt>
      {facts.map(([term, definition]) => (
        <FactRow key={term} term={term}>
          {definition}
        </FactRow>
      ))}
      <FactRow term={texts.grade}>
        <span className={styles.grade}>
          <GradeLetter grade={grade} spoken="letter" /> {grade === "ungraded" ? grades.ungraded : grades.words[grade]}
        </span>
      </FactRow>
    </dl>
  );
}

function FactRow({ term, children }: { term: string; children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.definition}>{children}</dd>
    </>
  );
}
