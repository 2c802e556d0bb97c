import { Button, Field, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useRef } from "react";
import { fileBytes } from "../parts/fileBytes";
import { reasonOf } from "../parts/reason";
import type { FormerVersion } from "../ports/sharePort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  hidden: { display: "none" },
});

interface Props {
  readonly former: FormerVersion | null;
  readonly onChange: (former: FormerVersion | null) => void;
  readonly onFailed: (reason: string) => void;
}

/** The version before, chosen as a file. */
export function FormerField({ former, onChange, onFailed }: Props) {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      onChange({ name: file.name, bytes: await fileBytes(file) });
    } catch (failure) {
      onFailed(reasonOf(failure));
    }
  };
  return (
    <Field label={texts.former} hint={texts.formerHint} size="small">
      <div className={styles.row}>
        {former !== null && <span className={styles.name}>{former.name}</span>}
        {former !== null && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.formerRemove(former.name)}
            title={texts.formerRemove(former.name)}
            onClick={() => onChange(null)}
          />
        )}
        {former === null && (
          <Button size="small" icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
            {texts.chooseWorkbook}
          </Button>
        )}
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-label={texts.former}
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = "";
          }}
        />
      </div>
    </Field>
  );
}
