import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useTexts } from "../texts/texts";
import { usePastNotices } from "./pastNotices";

const useStyles = makeStyles({
  surface: {
    boxSizing: "border-box",
    width: "min(260px, calc(100vw - 40px))",
    maxHeight: "60vh",
    overflowY: "auto",
    padding: "10px 12px",
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase300 },
  title: { fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
});

/** A button that shows what was told before; nothing while nothing was. */
export function PastNotices() {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  const notices = usePastNotices();
  if (notices.length === 0) return null;
  return (
    <Popover positioning="above-end" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<HistoryRegular />}
          aria-label={texts.pastNotices(notices.length)}
          title={texts.pastNotices(notices.length)}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-label={texts.pastTitle} tabIndex={0}>
        <h3 className={styles.heading}>{texts.pastTitle}</h3>
        <ul className={styles.list}>
          {notices.map(({ number, kind, title, detail }) => (
            <li key={number}>
              <span className={kind === "error" ? styles.error : styles.title}>{title}</span> {detail}
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
}
