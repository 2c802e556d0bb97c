import { Body1, Button, Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useRef, useState } from "react";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "4px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    alignItems: "stretch",
  },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "28px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorBrandStroke1}` },
  hidden: { display: "none" },
});

const secAddress = "https://www.sec.gov/search-filings/edgar-application-programming-interfaces";

/** Where files are dropped or chosen. */
export function FilingsChoice({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const { filings: texts } = useTexts();
  const { environment } = useWorkbook();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);

  return (
    <div className={styles.scroll}>
      <Body1>{texts.intro}</Body1>
      <Link as="button" onClick={() => environment.openAddress(secAddress)}>
        {texts.where}
      </Link>
      <div
        className={mergeClasses(styles.zone, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          onFiles([...event.dataTransfer.files]);
        }}
      >
        <Caption1>{texts.drop}</Caption1>
        <Button size="small" icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <input
          ref={input}
          className={styles.hidden}
          type="file"
          multiple
          accept=".json,.csv,.tsv,application/json,text/csv"
          aria-label={texts.fileInput}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = "";
          }}
        />
      </div>
    </div>
  );
}
