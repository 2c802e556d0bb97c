import { Body1, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Duplicate, DuplicateKind } from "../../register/import/sortCandidates";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  kinds: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const kinds: readonly DuplicateKind[] = ["same row", "same value, other source", "other value"];
const named = 3;

interface Props {
  readonly duplicates: readonly Duplicate[];
  readonly chosen: ReadonlySet<DuplicateKind>;
  readonly onChosen: (kinds: ReadonlySet<DuplicateKind>) => void;
}

/** Each kind of duplicate is imported or left out as a person chooses. */
export function ImportDuplicates({ duplicates, chosen, onChosen }: Props) {
  const styles = useStyles();
  const { imports: texts } = useTexts();
  const nameOf = ({ candidate, earlier }: Duplicate) =>
    texts.duplicateOf(candidate.row.line, "id" in earlier ? earlier.id : texts.earlierLine(earlier.line));
  return (
    <>
      <Body1>{texts.duplicatesText}</Body1>
      <div className={styles.kinds}>
        {kinds.map((kind) => {
          const ofKind = duplicates.filter((duplicate) => duplicate.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <div key={kind}>
              <Checkbox
                label={texts.duplicateKinds[kind](ofKind.length)}
                checked={chosen.has(kind)}
                onChange={(_, { checked }) => {
                  const next = new Set(chosen);
                  if (checked === true) next.add(kind);
                  else next.delete(kind);
                  onChosen(next);
                }}
              />
              <Caption1 className={styles.quiet} block>
                {ofKind.slice(0, named).map(nameOf).join("; ")}
                {ofKind.length > named && "; …"}
              </Caption1>
            </div>
          );
        })}
      </div>
    </>
  );
}
