import { Body1, Button, Caption1, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { useState } from "react";
import type { BadRow } from "../../register/import/importedTable";
import { useAnnounce } from "../parts/announcements";
import { copyText } from "../parts/clipboard";
import { asDelimited, asPastable } from "../../register/import/readDelimited";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  line: { fontWeight: tokens.fontWeightSemibold },
  cells: {
    color: tokens.colorNeutralForeground3,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  text: { fontFamily: tokens.fontFamilyMonospace, minHeight: "90px" },
});

const shown = 50;

interface Props {
  readonly headers: readonly string[];
  readonly rows: readonly BadRow[];
  /** Brings the rows back into the box as text. */
  readonly onCorrect: (text: string) => void;
}

/** Rows that no source could be made of, each with its line and reasons; none of them is lost. */
export function ImportBadRows({ headers, rows, onCorrect }: Props) {
  const styles = useStyles();
  const { imports: texts } = useTexts();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const reasonsOf = ({ problems }: BadRow) => problems.map((problem) => texts.reasons[problem.kind](problem));
  const cellsOf = ({ row }: BadRow) => headers.map((_, place) => row.cells[place] ?? "");
  const withReasons = () =>
    asPastable(
      [...headers, texts.lineHeader, texts.reasonHeader],
      rows.map((bad) => [...cellsOf(bad), String(bad.row.line), reasonsOf(bad).join(" ")]),
    );

  const copy = async () => {
    const isCopied = await copyText(withReasons());
    setOutcome(isCopied ? "copied" : "refused");
    announce(isCopied ? texts.copied : texts.copyFailed);
  };

  return (
    <>
      <Body1>{texts.badText}</Body1>
      <div className={styles.actions}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {texts.copyBad}
        </Button>
        <Button size="small" icon={<EditRegular />} onClick={() => onCorrect(asDelimited(headers, rows.map(cellsOf)))}>
          {texts.correctBad}
        </Button>
      </div>
      {outcome !== null && <Caption1>{outcome === "copied" ? texts.copied : texts.copyFailed}</Caption1>}
      {outcome === "refused" && (
        <Textarea
          readOnly
          aria-label={texts.copyBad}
          textarea={{ className: styles.text }}
          value={withReasons()}
          onFocus={({ target }) => target.select()}
        />
      )}
      <ul className={styles.list} aria-label={texts.badTitle(rows.length)}>
        {rows.slice(0, shown).map((bad, index) => (
          <li key={index} className={styles.row}>
            <Caption1 className={styles.line}>{texts.line(bad.row.line)}</Caption1>
            {reasonsOf(bad).map((reason, index) => (
              <Caption1 key={index}>{reason}</Caption1>
            ))}
            <Caption1 className={styles.cells}>
              {bad.row.cells.filter((cell) => cell.trim() !== "").join(" · ")}
            </Caption1>
          </li>
        ))}
      </ul>
      {rows.length > shown && <Caption1>{texts.moreBad(rows.length - shown)}</Caption1>}
    </>
  );
}
