import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useEffect, useId, useRef, useState } from "react";
import { useAnnounce } from "./announcements";
import { CellDetails } from "./CellDetails";
import { GradeLetter } from "./GradeLetter";
import { useSelectedCell } from "./selectedCell";
import { useTexts, type Texts } from "./texts";
import type { CellReport } from "./workbookPort";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    minHeight: 0,
    maxHeight: "42%",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "34px",
    flexShrink: 0,
    padding: "2px 12px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  details: { minHeight: 0, overflowY: "auto" },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  grow: { flexGrow: 1 },
  words: { color: tokens.colorNeutralForeground2, flexShrink: 1 },
  error: { color: tokens.colorPaletteRedForeground1 },
  chevron: { flexShrink: 0, fontSize: "16px", display: "flex" },
});

/** Below this height an open footer leaves too little of the tab above. */
const tallEnoughPixels = 800;

export function CellFooter() {
  const styles = useStyles();
  const texts = useTexts();
  const announce = useAnnounce();
  const { report, failure } = useSelectedCell();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [tall, setTall] = useState(false);
  const footer = useRef<HTMLElement>(null);
  const details = useId();
  useEffect(() => setTall((footer.current?.parentElement?.clientHeight ?? 0) >= tallEnoughPixels), []);
  const open = chosen ?? (tall && report !== null);
  const summary = summaryOf(report, texts);

  useEffect(() => {
    if (summary !== null) announce(texts.cell.announce(summary.address, summary.text, summary.words));
  }, [announce, texts, summary?.address, summary?.text, summary?.words]); // eslint-disable-line react-hooks/exhaustive-deps -- a new object with the same words is not read again

  return (
    <section ref={footer} className={styles.footer} aria-label={texts.cell.title}>
      <button
        type="button"
        className={styles.bar}
        aria-expanded={open}
        aria-controls={details}
        title={open ? texts.cell.collapse : texts.cell.expand}
        onClick={() => setChosen(!open)}
      >
        {report !== null && report.grade !== null && <GradeLetter grade={report.grade} />}
        <span className={styles.title}>{report?.address || texts.cell.title}</span>
        <span
          className={mergeClasses(styles.line, styles.grow, report !== null && report.error !== null && styles.error)}
        >
          {summary?.text}
        </span>
        <span className={mergeClasses(styles.line, styles.words)}>{summary?.shortWords}</span>
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronDownRegular /> : <ChevronUpRegular />}
        </span>
      </button>
      <div id={details} hidden={!open} className={open ? styles.details : undefined}>
        {open && <CellDetails report={report} failure={failure} />}
      </div>
    </section>
  );
}

function summaryOf(report: CellReport | null, { cell, grades }: Texts) {
  if (report === null) return null;
  const { grade } = report;
  const words =
    grade === null ? cell.notGraded : grade === "ungraded" ? grades.ungraded : grades.grade(grade, grades.words[grade]);
  const shortWords = grade === null || grade === "ungraded" ? words : grades.words[grade];
  const text = report.error !== null ? `${report.error.code} ${report.error.message}` : report.text || cell.empty;
  return { address: report.address, text, words, shortWords };
}
