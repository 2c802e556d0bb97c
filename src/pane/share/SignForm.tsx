import { Button, Field, Input, makeStyles, Radio, RadioGroup, Spinner, Textarea } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import { BackHeading } from "../parts/BackHeading";
import { Notice } from "../parts/Notice";
import { useFormStyles } from "../parts/formStyles";
import { painted } from "../parts/painted";
import { reasonOf } from "../parts/reason";
import { rememberReviewer, useReviewer } from "../grades/reviewer";
import type { Signed } from "../ports/sharePort";
import { useWorkbook } from "../ports/workbookContext";
import { useFormRoom } from "../parts/formRoom";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  start: { alignSelf: "flex-start", flexShrink: 0 },
});

interface Props {
  readonly onClose: () => void;
  readonly onSigned: (signed: Signed) => void;
}

/** Who signs, for what, and what they say of it. */
export function SignForm({ onClose, onSigned }: Props) {
  useFormRoom("share");
  const own = useStyles();
  const styles = useFormStyles();
  const { share: texts, pane } = useTexts();
  const { share, review, functions } = useWorkbook();
  const reviewer = useReviewer();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(reviewer);
  const [role, setRole] = useState("");
  const [day, setDay] = useState(() => review.today());
  const [isWhole, setWhole] = useState(true);
  const [outputs, setOutputs] = useState("");
  const [statement, setStatement] = useState("");
  const [tried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const problems: Partial<Record<"name" | "day" | "outputs" | "statement", string>> = {
    ...(name.trim() === "" && { name: texts.neededToSign }),
    ...(day === "" && { day: texts.neededToSign }),
    ...(!isWhole && outputs.trim() === "" && { outputs: texts.neededToSign }),
    ...(statement.trim() === "" && { statement: texts.neededToSign }),
  };
  const told = (field: keyof typeof problems) => (tried ? (problems[field] ?? null) : null);

  const addSelection = async () => {
    setFailure(null);
    try {
      const reference = await functions.selectionReference();
      setOutputs((before) => (before.trim() === "" ? reference : `${before.trim()}, ${reference}`));
    } catch (reason) {
      setFailure(reasonOf(reason));
    }
  };
  const sign = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(problems);
    if (first !== undefined) return form.current?.querySelector<HTMLElement>(`[name="sign.${first}"]`)?.focus();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    rememberReviewer(name);
    try {
      await painted();
      const signer = { name: name.trim(), role: role.trim(), day, statement: statement.trim() };
      onSigned(await share.sign({ ...signer, outputs: isWhole ? null : outputs.trim() }));
    } catch (reason) {
      setFailure(reasonOf(reason));
      setBusy(false);
    }
  };

  return (
    <form
      ref={form}
      className={own.form}
      noValidate
      onSubmit={(event) => void sign(event)}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onClose()}
    >
      <BackHeading onBack={onClose}>{texts.newSignature}</BackHeading>
      <div className={styles.scroll}>
        <div className={styles.row}>
          <Field label={texts.signer} size="small" validationMessage={told("name")}>
            <Input
              className={styles.input}
              name="sign.name"
              size="small"
              value={name}
              onChange={(_, { value }) => setName(value)}
            />
          </Field>
          <Field label={texts.role(pane.optional)} size="small">
            <Input
              className={styles.input}
              name="sign.role"
              size="small"
              value={role}
              onChange={(_, { value }) => setRole(value)}
            />
          </Field>
        </div>
        <Field label={texts.day} size="small" validationMessage={told("day")}>
          <Input
            className={styles.input}
            name="sign.day"
            type="date"
            size="small"
            value={day}
            onChange={(_, { value }) => setDay(value)}
          />
        </Field>
        <Field label={texts.scope} size="small">
          <RadioGroup value={isWhole ? "all" : "outputs"} onChange={(_, { value }) => setWhole(value === "all")}>
            <Radio value="all" label={texts.wholeWorkbook} />
            <Radio value="outputs" label={texts.namedOutputs} />
          </RadioGroup>
        </Field>
        {!isWhole && (
          <>
            <Field label={texts.outputs} size="small" hint={texts.outputsHint} validationMessage={told("outputs")}>
              <Input
                className={styles.input}
                name="sign.outputs"
                size="small"
                value={outputs}
                onChange={(_, { value }) => setOutputs(value)}
              />
            </Field>
            <Button className={own.start} size="small" onClick={() => void addSelection()}>
              {texts.addSelection}
            </Button>
          </>
        )}
        <Field label={texts.statement} size="small" hint={texts.statementHint} validationMessage={told("statement")}>
          <Textarea
            name="sign.statement"
            size="small"
            resize="vertical"
            rows={3}
            value={statement}
            onChange={(_, { value }) => setStatement(value)}
          />
        </Field>
        {failure !== null && <Notice notice={{ kind: "error", title: texts.notSigned, detail: failure }} />}
      </div>
      <div className={styles.actions}>
        {isBusy && <Spinner size="tiny" label={texts.signing} />}
        <Button size="small" onClick={onClose}>
          {pane.cancel}
        </Button>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isBusy}>
          {texts.sign}
        </Button>
      </div>
    </form>
  );
}
