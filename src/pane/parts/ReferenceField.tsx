import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { SelectObjectRegular } from "@fluentui/react-icons/svg/select-object";
import type { ReactNode } from "react";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0, paddingRight: "2px" } });

interface Props {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly name?: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onLeave?: () => void;
  /** What the button that takes the selection is called. */
  readonly selectionLabel: string;
  readonly onUseSelection: () => void;
}

/** A reference to cells, typed or taken from the selection. */
export function ReferenceField({
  label,
  hint,
  problem,
  name,
  text,
  onText,
  onLeave,
  selectionLabel,
  onUseSelection,
}: Props) {
  const styles = useStyles();
  const { functions: texts } = useTexts();
  return (
    <Field
      size="small"
      label={<>{label}</>}
      {...(hint === undefined ? {} : { hint })}
      validationMessage={problem ?? null}
    >
      <Input
        className={styles.input}
        size="small"
        name={name}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(_, { value }) => onText(value)}
        onBlur={() => onLeave?.()}
        contentAfter={
          <Button
            size="small"
            appearance="transparent"
            icon={<SelectObjectRegular />}
            title={texts.useSelection}
            aria-label={selectionLabel}
            onClick={onUseSelection}
          />
        }
      />
    </Field>
  );
}
