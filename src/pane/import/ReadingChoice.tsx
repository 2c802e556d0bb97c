import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  // A message below one of two fields leaves them side by side.
  top: { alignSelf: "start" },
  input: { minWidth: 0, width: "100%" },
});

interface Props<Value extends string> {
  readonly label: string;
  /** Null for what the column itself tells. */
  readonly value: Value | null;
  readonly words: Readonly<Record<string, string>>;
  readonly onValue: (value: Value | null) => void;
  /** Rows that cannot be read before it is chosen. */
  readonly waitingRows: number;
}

/** One of the things that a column may leave open. */
export function ReadingChoice<Value extends string>({ label, value, words, onValue, waitingRows }: Props<Value>) {
  const styles = useStyles();
  const { imports: texts } = useTexts();
  return (
    <Field
      className={styles.top}
      label={label}
      size="small"
      validationMessage={waitingRows === 0 ? null : texts.waiting(waitingRows)}
      validationState={waitingRows === 0 ? "none" : "warning"}
    >
      <Select
        size="small"
        className={styles.input}
        select={{ className: styles.input }}
        value={value ?? ""}
        onChange={(_, { value: next }) => onValue(next === "" ? null : (next as Value))}
      >
        <option value="">{texts.asColumn}</option>
        {Object.entries(words).map(([key, word]) => (
          <option key={key} value={key}>
            {word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
