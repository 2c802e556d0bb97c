import { Body1, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatValue } from "../parts/formatValue";
import { GradeLetter } from "../grades/GradeLetter";
import { GradeProfileBar } from "./GradeProfileBar";
import { percentOf } from "../parts/percentOf";
import type { GradeProfile, GradeShare } from "../ports/reviewPort";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  headline: { display: "flex", flexDirection: "column", gap: "6px" },
  share: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightBold },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200 },
  caption: { textAlign: "start", color: tokens.colorNeutralForeground3, paddingBottom: "4px" },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, padding: "2px 0 4px" },
  cell: { padding: "5px 0", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  number: { textAlign: "end", paddingLeft: "10px", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  // Where what counts as well founded ends.
  floor: { borderTop: `2px dashed ${tokens.colorNeutralStroke1}` },
  total: { borderTop: `2px solid ${tokens.colorNeutralStroke1}`, "& > *": { fontWeight: tokens.fontWeightSemibold } },
  grade: { display: "grid", gridTemplateColumns: "22px minmax(0, 1fr)", columnGap: "8px", rowGap: "3px" },
  words: { alignSelf: "center", "::first-letter": { textTransform: "uppercase" } },
  bar: { gridColumnStart: 2 },
});

const isWellFounded = ({ grade }: GradeShare) => grade !== "ungraded" && grade <= "D";

/** The total split by grade: first the one figure, then a bar over all, then a bar and the numbers of each grade. */
export function GradeProfileTable({ title, profile }: { title: string; profile: GradeProfile }) {
  const styles = useStyles();
  const { review: texts, grades } = useTexts();
  const { environment } = useWorkbook();
  const { shares, total, mean, shareAtDOrBetter } = profile;
  const percent = (share: number | null) => (share === null ? "–" : percentOf(share, environment.language, 1));
  // Shares of amounts of both signs do not fill a bar.
  const isWhole = shares.every(({ share }) => share !== null && share >= 0);
  const largest = Math.max(...shares.map(({ share }) => Math.abs(share ?? 0)));
  const firstBelow = shares.findIndex((share) => !isWellFounded(share));
  return (
    <>
      <div className={styles.headline}>
        <div>
          <div className={styles.share}>{percent(shareAtDOrBetter)}</div>
          <Body1 as="p" block>
            {texts.restsOnD}
          </Body1>
        </div>
        {isWhole && (
          <GradeProfileBar
            height={22}
            letters
            parts={shares.map(({ grade, share }) => ({ grade, part: share ?? 0 }))}
          />
        )}
        {mean !== null && <Caption1>{texts.meanGrade(mean, grades.words[mean])}</Caption1>}
      </div>
      <table className={styles.table}>
        <caption className={styles.caption}>{texts.profileOf(title)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {texts.grade}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>
              {texts.share}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.number)}>
              {texts.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share, index) => (
            <tr key={share.grade} className={index > 0 && index === firstBelow ? styles.floor : styles.row}>
              <th scope="row" className={styles.cell}>
                <span className={styles.grade}>
                  <GradeLetter grade={share.grade} spoken="letter" />
                  <span className={styles.words}>
                    {share.grade === "ungraded" ? grades.ungraded : grades.words[share.grade]}
                  </span>
                  {share.share !== null && (
                    <span className={styles.bar}>
                      <GradeProfileBar
                        height={8}
                        parts={[{ grade: share.grade, part: largest === 0 ? 0 : Math.abs(share.share) / largest }]}
                      />
                    </span>
                  )}
                </span>
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{percent(share.share)}</td>
              <td className={mergeClasses(styles.cell, styles.number)}>
                {formatValue(share.value, environment.language)}
              </td>
            </tr>
          ))}
          <tr className={styles.total}>
            <th scope="row" className={styles.cell}>
              {texts.total}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{total === 0 ? "–" : percent(1)}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>{formatValue(total, environment.language)}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
