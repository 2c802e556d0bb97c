import { Body1, Button, Field, Input, Radio, RadioGroup, Select, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { CopyPreview } from "./CopyPreview";
import { FormerField } from "./FormerField";
import { useAnnounce } from "../parts/announcements";
import type { NoticeText } from "../parts/Notice";
import { useFormRoom } from "../parts/formRoom";
import { useFormStyles } from "../parts/formStyles";
import { painted } from "../parts/painted";
import { reasonOf } from "../parts/reason";
import { rememberReviewer, useReviewer } from "../grades/reviewer";
import {
  portableKinds,
  portableReaders,
  type FormerVersion,
  type PortableCopy,
  type PortableKind,
  type PortableReader,
} from "../ports/sharePort";
import { useWorkbook } from "../ports/workbookContext";
import { TaskView } from "../parts/TaskView";
import { useTexts } from "../texts/texts";

/** A copy for people without the add-in: what becomes of its calls, first to look at, then to hand over. */
export function CopyView({ onBack }: { readonly onBack: () => void }) {
  useFormRoom("share");
  const styles = useFormStyles();
  const { share: texts } = useTexts();
  const { share } = useWorkbook();
  const announce = useAnnounce();
  const reviewer = useReviewer();
  const [as, setAs] = useState<PortableKind>("recomputing");
  const [reader, setReader] = useState<PortableReader>("365");
  const [title, setTitle] = useState("");
  const [by, setBy] = useState(reviewer);
  const [former, setFormer] = useState<FormerVersion | null>(null);
  const [copy, setCopy] = useState<PortableCopy | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [notice, setNotice] = useState<NoticeText | null>(null);

  /** What was looked at no longer is what would be written. */
  const change = (set: () => void) => {
    set();
    setCopy(null);
  };
  const run = async (title: string, work: () => Promise<void>) => {
    if (isBusy) return;
    setNotice(null);
    setBusy(true);
    try {
      await painted();
      await work();
    } catch (failure) {
      setNotice({ kind: "error", title, detail: reasonOf(failure) });
    }
    setBusy(false);
  };
  const preview = () =>
    run(texts.copyFailed, async () => {
      if (by.trim() !== "") rememberReviewer(by);
      const name = title.trim() === "" ? texts.copyTitle : title.trim();
      setCopy(await share.portable({ as, reader, title: name, by: by.trim(), former }));
      announce(texts.copyReady);
    });
  const handOver = (made: PortableCopy) =>
    run(texts.copyNotHandedOver, async () => {
      const name = `${(title.trim() || texts.copyName).replace(/[\\/:*?"<>|]/g, "_")}${made.ending}`;
      const way = await share.handOver(made.bytes, name);
      const told = way === "opened" ? texts.copyOpened : texts.copyDownloaded(name);
      setNotice({ kind: "success", title: told });
      announce(told);
    });

  return (
    <TaskView title={texts.copy} notice={notice} onDismiss={() => setNotice(null)} onBack={onBack}>
      <div className={styles.scroll}>
        <Body1>{texts.copyIntro}</Body1>
        <Field label={texts.copyCalls} size="small">
          <RadioGroup value={as} onChange={(_, { value }) => change(() => setAs(value as PortableKind))}>
            {portableKinds.map((kind) => (
              <Radio key={kind} value={kind} label={texts.copyKinds[kind]} />
            ))}
          </RadioGroup>
        </Field>
        {as === "recomputing" && (
          <Field label={texts.copyReader} size="small">
            <Select
              size="small"
              value={reader}
              onChange={(_, { value }) => change(() => setReader(value as PortableReader))}
            >
              {portableReaders.map((one) => (
                <option key={one} value={one}>
                  {texts.copyReaders[one]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <div className={styles.row}>
          <Field label={texts.copyTitleField} size="small">
            <Input
              className={styles.input}
              size="small"
              value={title}
              placeholder={texts.copyTitle}
              onChange={(_, { value }) => change(() => setTitle(value))}
            />
          </Field>
          <Field label={texts.copyBy} size="small">
            <Input
              className={styles.input}
              size="small"
              value={by}
              onChange={(_, { value }) => change(() => setBy(value))}
            />
          </Field>
        </div>
        <FormerField
          former={former}
          onChange={(chosen) => change(() => setFormer(chosen))}
          onFailed={(detail) => setNotice({ kind: "error", title: texts.formerNotRead, detail })}
        />
        {copy !== null && <CopyPreview copy={copy} />}
      </div>
      <div className={styles.actions}>
        {isBusy && <Spinner size="tiny" label={texts.copyWorking} />}
        <Button
          size="small"
          appearance={copy === null ? "primary" : "secondary"}
          disabledFocusable={isBusy}
          onClick={() => void preview()}
        >
          {texts.copyPreview}
        </Button>
        {copy !== null && (
          <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void handOver(copy)}>
            {texts.copyHandOver}
          </Button>
        )}
      </div>
    </TaskView>
  );
}
