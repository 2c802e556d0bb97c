import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { FullScreenMaximizeRegular } from "@fluentui/react-icons/svg/full-screen-maximize";
import { FullScreenMinimizeRegular } from "@fluentui/react-icons/svg/full-screen-minimize";
import { useEffect, useId, useRef, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { CellDetails } from "./CellDetails";
import { GradeLetter } from "../grades/GradeLetter";
import { sameAddress } from "./provenanceNames";
import { useSelectedCell } from "../parts/selectedCell";
import { useHasForm } from "../parts/formRoom";
import { OpenDocument } from "./OpenDocument";
import { PastNotices } from "../parts/PastNotices";
import type { Tab } from "../parts/route";
import { useTexts, type Texts } from "../texts/texts";
import { useProvenance, type CellProvenance } from "./useProvenance";
import type { CellReport } from "../ports/workbookPort";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // As tall as what it holds, but the tab above keeps a third.
  half: { height: "64%" },
  full: { flexGrow: 1, borderTop: "none" },
  top: { display: "flex", alignItems: "center", flexShrink: 0, minWidth: 0 },
  fill: { flexShrink: 0, marginRight: "6px" },
  bar: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "34px",
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
  details: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, maxWidth: "50%" },
  // A figure is read whole; in a narrow pane the words of its grade are cut before it.
  grow: { flexGrow: 1, minWidth: "7ch" },
  words: { color: tokens.colorNeutralForeground2, maxWidth: "34%" },
  // A sentence that says what is wrong is read whole.
  error: { color: tokens.colorPaletteRedForeground1, whiteSpace: "normal", overflowWrap: "anywhere" },
  chevron: { flexShrink: 0, fontSize: "16px", display: "flex" },
});

/** Below this height an open footer leaves too little of the tab above. */
const tallEnoughPixels = 800;

interface Props {
  readonly tab: Tab;
  /** It takes the place of the tabs. */
  readonly isFull: boolean;
  readonly onFull: (isFull: boolean) => void;
}

export function CellFooter({ tab, isFull, onFull }: Props) {
  const styles = useStyles();
  const texts = useTexts();
  const announce = useAnnounce();
  const selected = useSelectedCell();
  const { report, failure } = selected;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const [tall, setTall] = useState(false);
  const footer = useRef<HTMLElement>(null);
  const details = useId();
  useEffect(() => setTall((footer.current?.parentElement?.clientHeight ?? 0) >= tallEnoughPixels), []);
  // A form has the room; who opens the cell meanwhile means it for this form.
  const hasForm = useHasForm(tab);
  const [chosenInForm, setChosenInForm] = useState(false);
  const [hadForm, setHadForm] = useState(hasForm);
  if (hadForm !== hasForm) {
    setHadForm(hasForm);
    setChosenInForm(false);
  }
  const open = isFull || (hasForm ? chosenInForm : (chosen ?? (tall && report !== null)));
  const cell = useProvenance(selected, open);
  const grade = gradeOfCell(report, cell);
  const unknown = selected.isStopped ? texts.provenance.notTraced : texts.provenance.waiting;
  const isUnknown = selected.isGlimpse && grade === null && cell.view.phase !== "ready";
  const summary = summaryOf(report, grade, isUnknown ? unknown : texts.cell.notGraded, texts);

  useEffect(() => {
    if (summary !== null) announce(texts.cell.announce(summary.address, summary.text, summary.words));
  }, [announce, texts, summary?.address, summary?.text, summary?.words]); // eslint-disable-line react-hooks/exhaustive-deps -- a new object with the same words is not read again

  return (
    <section
      ref={footer}
      className={mergeClasses(styles.footer, open && (isFull ? styles.full : styles.half))}
      aria-label={texts.cell.title}
      onKeyDown={(event) => {
        if (event.key === "Escape" && isFull) onFull(false);
      }}
    >
      <div className={styles.top}>
        <button
          type="button"
          className={styles.bar}
          aria-expanded={open}
          aria-controls={details}
          title={open ? texts.cell.collapse : texts.cell.expand}
          onClick={() => {
            if (hasForm) setChosenInForm(!open);
            else setChosen(!open);
            onFull(false);
          }}
        >
          {grade !== null && <GradeLetter grade={grade} />}
          <span className={mergeClasses(styles.line, styles.title)}>{report?.address || texts.cell.title}</span>
          <span
            className={mergeClasses(styles.line, styles.grow, report !== null && report.error !== null && styles.error)}
          >
            {summary?.text}
          </span>
          {(report === null || report.error === null) && (
            <span className={mergeClasses(styles.line, styles.words)}>{summary?.shortWords}</span>
          )}
          <span className={styles.chevron} aria-hidden>
            {open ? <ChevronDownRegular /> : <ChevronUpRegular />}
          </span>
        </button>
        {report !== null && <OpenDocument sources={report.sources} />}
        <PastNotices />
        {open && (
          <Button
            className={styles.fill}
            size="small"
            appearance="subtle"
            icon={isFull ? <FullScreenMinimizeRegular /> : <FullScreenMaximizeRegular />}
            aria-label={isFull ? texts.provenance.shrink : texts.provenance.fill}
            title={isFull ? texts.provenance.shrink : texts.provenance.fill}
            onClick={() => onFull(!isFull)}
          />
        )}
      </div>
      <div id={details} hidden={!open} className={open ? styles.details : undefined}>
        {open && <CellDetails report={report} failure={failure} cell={cell} />}
      </div>
    </section>
  );
}

/** The trace knows best, once it is there. */
function gradeOfCell(report: CellReport | null, { view, origin }: CellProvenance): CellReport["grade"] {
  // What is no figure has no grade.
  if (report === null || report.error !== null) return null;
  return view.phase === "ready" && sameAddress(origin, report.address) ? view.provenance.floor : report.grade;
}

function summaryOf(report: CellReport | null, grade: CellReport["grade"], without: string, { cell, grades }: Texts) {
  if (report === null) return null;
  const words =
    report.error !== null
      ? ""
      : grade === null
        ? without
        : grade === "ungraded"
          ? grades.ungraded
          : grades.grade(grade, grades.words[grade]);
  const shortWords = grade === null || grade === "ungraded" ? words : grades.words[grade];
  const text = report.error !== null ? `${report.error.code} ${report.error.message}` : report.text || cell.empty;
  return { address: report.address, text, words, shortWords };
}
