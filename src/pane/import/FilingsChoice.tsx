import { Body1, Link, makeStyles } from "@fluentui/react-components";
import { FileDrop } from "../parts/FileDrop";
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
});

const secAddress = "https://www.sec.gov/search-filings/edgar-application-programming-interfaces";

/** Where files are dropped or chosen. */
export function FilingsChoice({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const styles = useStyles();
  const { filings: texts } = useTexts();
  const { environment } = useWorkbook();
  return (
    <div className={styles.scroll}>
      <Body1>{texts.intro}</Body1>
      <Link as="button" onClick={() => environment.openAddress(secAddress)}>
        {texts.where}
      </Link>
      <FileDrop
        prompt={texts.drop}
        choose={texts.choose}
        label={texts.fileInput}
        accept=".json,.zip,.csv,.tsv,application/json,application/zip,text/csv"
        multiple
        onFiles={onFiles}
      />
    </div>
  );
}
