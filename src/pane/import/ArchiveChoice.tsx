import { Body1, Button, Caption1, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { archivedText, type FilingText } from "./readFilingFiles";
import type { FilingsArchive } from "../ports/filingsPort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
});

/** The SEC's archive has some twenty thousand. */
const mostShown = 50;

interface Props {
  readonly archives: readonly FilingsArchive[];
  readonly isReading: boolean;
  readonly onRead: (chosen: readonly FilingText[]) => void;
}

/** Which companies of an archive are read, by their CIK: its directory knows no names. */
export function ArchiveChoice({ archives, isReading, onRead }: Props) {
  const styles = useStyles();
  const { filings: texts } = useTexts();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<ReadonlyMap<string, FilingText>>(new Map());
  const entries = archives.flatMap((archive) => archive.names.map((name) => ({ name, archive })));
  const parts = typed.split(/[\s,;，、]+/).filter(Boolean);
  const matching = entries.filter(
    ({ name }) => chosen.has(name) || parts.length === 0 || parts.some((part) => isIn(name, part)),
  );
  const shown = matching.slice(0, mostShown);
  const choose = (name: string, archive: FilingsArchive, isChosen: boolean) => {
    const next = new Map(chosen);
    if (isChosen) next.set(name, archivedText(archive, name));
    else next.delete(name);
    setChosen(next);
  };
  return (
    <div className={styles.scroll}>
      <Body1>{texts.archiveIntro(entries.length)}</Body1>
      <Field label={texts.archiveFilter} hint={texts.archiveFilterHint} size="small">
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Caption1 role="status">
        {matching.length === 0 ? texts.archiveNone : texts.archiveMatches(shown.length, matching.length)}
      </Caption1>
      <ul className={styles.list}>
        {shown.map(({ name, archive }) => (
          <li key={name}>
            <Checkbox
              size="medium"
              label={cikOf(name)}
              checked={chosen.has(name)}
              onChange={(_, { checked }) => choose(name, archive, checked === true)}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={chosen.size === 0 || isReading}
          onClick={() => chosen.size > 0 && !isReading && onRead([...chosen.values()])}
        >
          {texts.archiveRead(chosen.size)}
        </Button>
      </div>
    </div>
  );
}

/** "CIK0001045810.json" as "CIK 1045810"; another name as it is. */
function cikOf(name: string): string {
  const digits = /^CIK0*(\d+)\.json$/i.exec(name)?.[1];
  return digits === undefined ? name : `CIK ${digits}`;
}

/** A whole CIK is that one alone, however many others hold its digits. */
function isIn(name: string, part: string): boolean {
  const sought = part.toUpperCase().replace(/^CIK/, "");
  return /^0\d{9}$/.test(sought) ? name.includes(sought) : cikOf(name).toUpperCase().includes(sought);
}
