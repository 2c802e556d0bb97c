import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import type { SourceField } from "../../register/source";
import { useTexts } from "../texts/texts";
import { labelled } from "../texts/language";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface TextFieldProps {
  readonly name: SourceField;
  readonly text: string;
  readonly onText: (name: SourceField, text: string) => void;
  readonly problem: string | undefined;
  readonly className?: string;
  readonly date?: boolean;
  readonly numeric?: boolean;
  readonly long?: boolean;
  readonly list?: string;
  readonly placeholder?: string | undefined;
  readonly suggestions?: readonly string[];
}

export function TextField({ name, text, onText, problem, className, ...kind }: TextFieldProps) {
  const styles = useStyles();
  const { sources } = useTexts();
  const hints: Partial<Record<SourceField, string>> = sources.hints;
  return (
    <div className={className}>
      <Field label={sources.fields[name]} hint={hints[name] ?? null} validationMessage={problem ?? null} size="small">
        {kind.long ? (
          <Textarea
            name={name}
            size="small"
            resize="vertical"
            value={text}
            onChange={(_, { value }) => onText(name, value)}
          />
        ) : (
          <Input
            className={styles.input}
            name={name}
            size="small"
            type={kind.date ? "date" : "text"}
            inputMode={kind.numeric ? "decimal" : undefined}
            autoComplete="off"
            list={kind.list}
            placeholder={kind.placeholder}
            value={text}
            onChange={(_, { value }) => onText(name, value)}
          />
        )}
      </Field>
      {kind.list !== undefined && (
        <datalist id={kind.list}>
          {kind.suggestions?.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface CaliberFieldProps {
  readonly caliber: string;
  readonly onCaliber: (caliber: string) => void;
  readonly className: string;
}

export function CaliberField({ caliber, onCaliber, className }: CaliberFieldProps) {
  const styles = useStyles();
  const { sources, calibers: words, pane } = useTexts();
  const known = caliber === "" || Object.hasOwn(words, caliber);
  return (
    <Field className={className} label={sources.fields.caliber} hint={sources.hints.caliber} size="small">
      <Select
        size="small"
        className={styles.input}
        select={{ className: styles.input }}
        value={caliber}
        onChange={(_, { value }) => onCaliber(value)}
      >
        <option value="">{sources.chooseCaliber}</option>
        {!known && <option>{caliber}</option>}
        {Object.entries(words).map(([value, meaning]) => (
          <option key={value} value={value}>
            {labelled(value, meaning, pane.language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
