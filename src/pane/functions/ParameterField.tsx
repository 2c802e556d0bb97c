import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { ReferenceField } from "../parts/ReferenceField";
import { useTexts } from "../texts/texts";
import type { ParameterDescription } from "../ports/workbookPort";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, paddingRight: "2px" },
  label: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  optional: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly parameter: ParameterDescription;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onUseSelection: () => void;
}

export function ParameterField({ parameter, text, onText, onUseSelection }: Props) {
  const styles = useStyles();
  const { functions: texts, pane } = useTexts();
  const remark = [parameter.optional ? pane.optional : "", parameter.repeating ? texts.several : ""].filter(Boolean);
  const label = (
    <>
      <span className={styles.label}>{parameter.name}</span>
      {remark.length > 0 && <span className={styles.optional}> ({remark.join("; ")})</span>}
    </>
  );
  if (parameter.choices.length === 0)
    return (
      <ReferenceField
        hint={parameter.description}
        label={label}
        text={text}
        onText={onText}
        selectionLabel={texts.useSelectionFor(parameter.name)}
        onUseSelection={onUseSelection}
      />
    );
  return (
    <Field size="small" hint={parameter.description} label={label}>
      <Combobox
        className={styles.input}
        input={{ className: styles.input }}
        size="small"
        freeform
        autoComplete="off"
        placeholder={texts.choose}
        // Hidden, and with an English name.
        clearIcon={null}
        expandIcon={{ "aria-label": texts.choices }}
        value={text}
        selectedOptions={parameter.choices.filter((word) => word === text)}
        onChange={(event) => onText(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onText(optionValue);
        }}
      >
        {parameter.choices.map((word) => (
          <Option key={word} value={word}>
            {word}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
