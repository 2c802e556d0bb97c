import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useTexts } from "../texts/texts";
import type { CellProvenance } from "./useProvenance";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    flexShrink: 0,
    padding: "2px 6px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  button: { minWidth: 0, maxWidth: "100%", overflowWrap: "anywhere" },
});

/** While a path is walked another cell than its own is selected; this leads back or on. */
export function CellPathStrip({ cell, selected }: { cell: CellProvenance; selected: string }) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  return (
    <div role="group" aria-label={texts.pathOf(cell.origin)} className={styles.strip}>
      <Button
        className={styles.button}
        size="small"
        appearance="transparent"
        icon={<ArrowLeftRegular />}
        onClick={() => void cell.walkTo(cell.origin).catch(() => undefined)}
      >
        {texts.backTo(cell.origin)}
      </Button>
      <Button className={styles.button} size="small" appearance="transparent" onClick={cell.release}>
        {texts.lookAt(selected)}
      </Button>
    </div>
  );
}
