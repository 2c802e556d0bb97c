import { Link, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { QueueComment } from "./QueueComment";
import type { ListedRow } from "../ports/sharePort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "3px",
    padding: "6px 12px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "baseline" },
  place: { fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace },
  marks: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", paddingTop: "2px" },
});

export type MarkHeader = "Tick" | "Query" | "Fail";
const headers: readonly MarkHeader[] = ["Tick", "Query", "Fail"];

interface Props {
  readonly row: ListedRow;
  readonly onGoTo: (address: string) => void;
  readonly onMark: (header: MarkHeader) => void;
  readonly onComment: (comment: string) => Promise<boolean>;
}

/** One thing to look at, and the marks of whoever did. */
export function QueueItemView({ row, onGoTo, onMark, onComment }: Props) {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const { kind, place, address, label, content, source, grade, marks, note } = row;
  const name = [label, place].filter(Boolean).join(", ");
  return (
    <li className={styles.item}>
      {label !== "" && <div className={styles.label}>{label}</div>}
      <div className={styles.head}>
        {address === null ? (
          <span>{place}</span>
        ) : (
          <Link
            as="button"
            inline
            className={styles.place}
            aria-label={texts.goTo(name)}
            title={texts.goTo(place)}
            onClick={() => onGoTo(address)}
          >
            {place}
          </Link>
        )}
        <span className={styles.quiet}>
          {[texts.queueKinds[kind as keyof typeof texts.queueKinds] ?? kind, source, grade && texts.ofGrade(grade)]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </div>
      {content !== "" && <div className={content.startsWith("=") ? styles.code : ""}>{content}</div>}
      {note !== "" && <div>{note}</div>}
      {kind !== "gone" && (
        <div className={styles.marks} role="group" aria-label={texts.marksOf(name)}>
          {headers.map((header) => (
            <ToggleButton key={header} size="small" checked={marks[header] !== ""} onClick={() => onMark(header)}>
              {texts.marks[header]}
            </ToggleButton>
          ))}
          <QueueComment name={name} comment={marks.Comment} onComment={onComment} />
          <span className={styles.quiet}>{[marks.Reviewer, marks.Date].filter(Boolean).join(", ")}</span>
        </div>
      )}
      {marks.Comment !== "" && <div className={styles.quiet}>{marks.Comment}</div>}
    </li>
  );
}
