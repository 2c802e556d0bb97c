import { Body1, Button, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { BackHeading } from "../parts/BackHeading";
import { formulaOf, misread, referenceFrom, requiredMissing, typedFrom } from "./formulaText";
import { Notice, type NoticeText } from "../parts/Notice";
import { ParameterField } from "./ParameterField";
import { reasonOf } from "../parts/reason";
import { ResultPreview } from "./ResultPreview";
import { useFormRoom } from "../parts/formRoom";
import { useFormStyles } from "../parts/formStyles";
import { useTexts } from "../texts/texts";
import { usePinnedCell } from "./usePinnedCell";
import { usePreview } from "./usePreview";
import { useWorkbook } from "../ports/workbookContext";
import type { FunctionDescription } from "../ports/workbookPort";

const useStyles = makeStyles({
  fields: { paddingTop: 0 },
  replaces: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minWidth: 0,
    alignSelf: "center",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
  },
  block: { display: "flex", flexDirection: "column", gap: "4px" },
  code: {
    display: "block",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "6px 8px",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  // Always in view below the fields, so that the effect of what is typed is seen.
  outcome: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    flexShrink: 0,
    maxHeight: "38%",
    "@media (max-height: 560px)": { maxHeight: "none" },
    overflowY: "auto",
    padding: "6px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  links: { display: "flex", flexWrap: "wrap", gap: "4px 12px", alignItems: "center" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    justifyContent: "flex-end",
    padding: "2px 12px 8px",
    flexShrink: 0,
  },
  notice: { padding: "0 12px 8px", flexShrink: 0 },
});

/** The formula goes into the cell that was selected when the form was opened, whichever cells are picked as arguments. */
export function FormulaBuilder({ chosen, onBack }: { chosen: FunctionDescription; onBack: () => void }) {
  const styles = useStyles();
  const forms = useFormStyles();
  useFormRoom("functions");
  const { functions: texts, pane, sources } = useTexts();
  const { environment, functions } = useWorkbook();
  const announce = useAnnounce();
  const { target, other, pin } = usePinnedCell();
  const address = target?.address ?? null;
  const [typed, setTyped] = useState<readonly string[]>(
    () => typedFrom(target?.formula ?? "", chosen) ?? chosen.parameters.map(() => ""),
  );
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const preview = usePreview(chosen, typed, address, other ?? target);
  const formula = formulaOf(chosen, typed);
  const example = typedFrom(chosen.example, chosen);

  useEffect(() => fields.current?.querySelector("input")?.focus(), []);

  const tell = (next: NoticeText) => {
    setNotice(next);
    if (next.kind === "success") announce(`${next.title} ${next.detail ?? ""}`);
  };
  const failed = (failure: unknown) => tell({ kind: "error", title: pane.failed, detail: reasonOf(failure) });
  const type = (index: number, text: string) =>
    setTyped((before) => before.map((old, at) => (at === index ? text : old)));
  const takeSelection = async (index: number, repeating: boolean) => {
    try {
      const reference = referenceFrom(await functions.selectionReference(), address);
      const before = typed[index] ?? "";
      type(index, repeating && before.trim() !== "" ? `${before},${reference}` : reference);
    } catch (failure) {
      failed(failure);
    }
  };
  const insert = async () => {
    const missing = requiredMissing(chosen, typed);
    const unclear = misread(chosen, typed);
    if (missing.length > 0 || unclear !== undefined) {
      const isMissing = missing.length > 0;
      const title = isMissing ? texts.fillRequired(missing.join(sources.separator)) : texts.oneValue(unclear!.name);
      tell({ kind: "error", title });
      const first = chosen.parameters.findIndex(({ name }) => name === (isMissing ? missing[0] : unclear!.name));
      fields.current?.querySelectorAll("input")[first]?.focus();
      return;
    }
    try {
      const result = preview.kind === "values" ? { id: chosen.id, rows: preview.rows } : null;
      tell({ kind: "success", title: texts.inserted(await functions.insert(formula, address, result)) });
    } catch (failure) {
      failed(failure);
    }
  };

  return (
    <form
      className={forms.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
      onKeyDown={(event) => event.key === "Escape" && !event.defaultPrevented && onBack()}
    >
      <BackHeading onBack={onBack}>{chosen.id}</BackHeading>
      <div className={mergeClasses(forms.scroll, styles.fields)}>
        <Body1>{chosen.description}</Body1>
        <div className={styles.links}>
          {example !== null && (
            <Button size="small" title={chosen.example} onClick={() => setTyped(example)}>
              {texts.useExample}
            </Button>
          )}
          {typed.some((text) => text !== "") && (
            <Button size="small" appearance="subtle" onClick={() => setTyped(chosen.parameters.map(() => ""))}>
              {texts.clear}
            </Button>
          )}
          {chosen.helpAddress !== "" && (
            <Link
              href={chosen.helpAddress}
              onClick={(event) => {
                event.preventDefault();
                environment.openAddress(chosen.helpAddress);
              }}
            >
              {texts.help}
            </Link>
          )}
        </div>
        <div ref={fields} role="group" aria-label={texts.parameters} className={styles.block}>
          {chosen.parameters.map((parameter, index) => (
            <ParameterField
              key={parameter.name}
              parameter={parameter}
              text={typed[index] ?? ""}
              onText={(text) => type(index, text)}
              onUseSelection={() => void takeSelection(index, parameter.repeating)}
            />
          ))}
        </div>
      </div>
      <div className={styles.outcome}>
        <code className={styles.code} aria-label={texts.formula}>
          {formula}
        </code>
        <ResultPreview view={preview} />
      </div>
      {notice !== null && (
        <div className={styles.notice}>
          <Notice notice={notice} onDismiss={() => setNotice(null)} />
        </div>
      )}
      <div className={styles.actions}>
        {target !== null && target.text !== "" && (
          <Caption1 className={styles.replaces}>{texts.replaces(target.text)}</Caption1>
        )}
        {other !== null && (
          <Button size="small" appearance="subtle" onClick={() => pin(other)}>
            {texts.moveTo(other.address)}
          </Button>
        )}
        <Button size="small" type="submit" appearance="primary">
          {texts.insertIn(address ?? "")}
        </Button>
      </div>
    </form>
  );
}
