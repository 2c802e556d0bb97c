import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "6px 12px 6px 6px",
    flexShrink: 0,
    minWidth: 0,
  },
  title: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export function BackHeading({ onBack, children }: { onBack: () => void; children: ReactNode }) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <div className={styles.heading}>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} aria-label={pane.back} onClick={onBack} />
      <Subtitle2 as="h2" className={styles.title}>
        {children}
      </Subtitle2>
    </div>
  );
}
