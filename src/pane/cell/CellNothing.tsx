import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  text: { padding: "8px 12px 12px", color: tokens.colorNeutralForeground3 },
  error: { padding: "8px 12px 12px", color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
});

/** Before the first cell is known. */
export function CellNothing({ failure }: { failure: string | null }) {
  const styles = useStyles();
  const { cell: texts } = useTexts();
  if (failure === null) return <Body1 className={styles.text}>{texts.nothing}</Body1>;
  return (
    <Body1 className={styles.error}>
      {texts.failed} {failure}
    </Body1>
  );
}
