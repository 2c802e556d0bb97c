import { Body1, Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons/svg/clipboard-paste";
import { BuildingBankRegular } from "@fluentui/react-icons/svg/building-bank";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useEffect, useRef, useState } from "react";
import { clipboardText } from "../parts/clipboard";
import { textOfBytes } from "../../register/import/textOfBytes";
import { EncodingChoice } from "./EncodingChoice";
import { fileText, type TextFile } from "./fileText";
import { reasonOf } from "../parts/reason";
import { useTexts } from "../texts/texts";
import { useElement } from "../parts/useElement";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
  box: { width: "100%", maxWidth: "none" },
  text: { minHeight: "180px", maxHeight: "50vh", fontFamily: tokens.fontFamilyMonospace },
  large: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "6px",
    padding: "10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  hidden: { display: "none" },
});

/** A text box draws more than this with a pause at every key. */
const longestInBox = 100_000;

export interface GivenText {
  readonly text: string;
  /** Of the file; "" for pasted text. */
  readonly name: string;
  /** Where it came from, as long as nothing was typed into it. */
  readonly file?: TextFile;
}

interface Props {
  readonly given: GivenText;
  readonly problem: string | null;
  readonly onGiven: (given: GivenText) => void;
  /** Companies' filings are chosen elsewhere. */
  readonly onFilings: () => void;
}

export function ImportText({ given, problem, onGiven, onFilings }: Props) {
  const styles = useStyles();
  const { imports: texts, filings, pane } = useTexts();
  const [failure, setFailure] = useState<string | null>(null);
  const [box, boxRef] = useElement<HTMLTextAreaElement>();
  const file = useRef<HTMLInputElement>(null);
  const isLarge = given.text.length > longestInBox;

  useEffect(() => box.current?.focus(), [isLarge, box]);

  // After a paste the box shows the end of the last line.
  const showBeginning = () => {
    if (box.current !== null) Object.assign(box.current, { scrollLeft: 0, scrollTop: 0 });
  };
  const take = (next: GivenText) => {
    setFailure(null);
    onGiven(next);
  };
  const fromClipboard = async () => {
    const text = await clipboardText();
    requestAnimationFrame(showBeginning);
    if (text === null) setFailure(texts.clipboardRefused);
    else if (text.trim() === "") setFailure(texts.clipboardEmpty);
    else take({ text, name: "" });
    box.current?.focus();
  };
  const fromFile = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      const file = await fileText(chosen, pane.language);
      take({ text: file.text, name: chosen.name, file });
    } catch (reason) {
      setFailure(`${texts.fileFailed(chosen.name)} ${reasonOf(reason)}`);
    }
  };

  return (
    <div className={styles.scroll}>
      <Body1>{texts.intro}</Body1>
      <div className={styles.ways}>
        <Button size="small" icon={<ClipboardPasteRegular />} onClick={() => void fromClipboard()}>
          {texts.fromClipboard}
        </Button>
        <Button size="small" icon={<DocumentTableRegular />} onClick={() => file.current?.click()}>
          {texts.chooseFile}
        </Button>
        <Button size="small" icon={<BuildingBankRegular />} onClick={onFilings}>
          {filings.open}
        </Button>
        <input
          ref={file}
          className={styles.hidden}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-label={texts.fileInput}
          onChange={({ target }) => {
            void fromFile(target.files?.[0]);
            target.value = "";
          }}
        />
      </div>
      {given.file !== undefined && (
        <EncodingChoice
          {...given.file}
          onChoice={(encoding) => {
            const text = textOfBytes(given.file!.bytes, pane.language, encoding);
            take({ text, name: given.name, file: { ...given.file!, encoding, text } });
          }}
        />
      )}
      {isLarge ? (
        <div className={styles.large}>
          <Caption1>{texts.large(given.name || texts.pasted, given.text.split("\n").length)}</Caption1>
          <Button size="small" onClick={() => take({ text: "", name: "" })}>
            {texts.removeText}
          </Button>
        </div>
      ) : (
        <Field
          label={texts.paste}
          size="small"
          validationMessage={failure ?? problem}
          validationState={(failure ?? problem) === null ? "none" : "error"}
        >
          <Textarea
            ref={boxRef}
            className={styles.box}
            textarea={{ className: styles.text, spellCheck: false, wrap: "off" }}
            placeholder={texts.placeholder}
            value={given.text}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              if (pasted.length <= longestInBox) return void requestAnimationFrame(showBeginning);
              event.preventDefault();
              take({ text: pasted, name: "" });
            }}
            onChange={(_, { value }) => take({ text: value, name: given.name })}
          />
        </Field>
      )}
    </div>
  );
}
