import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ModelStructure } from "./ModelStructure";
import { useTexts } from "../texts/texts";
import type { ModelCard } from "../ports/workbookPort";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    height: "auto",
    // The pictures are drawn on white, in a dark pane as well.
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
    aspectRatio: "720 / 400",
    objectFit: "contain",
  },
});

/** What the model shows; where the picture cannot be had, how its sheets depend on each other. */
export function ModelPicture({ card }: { card: ModelCard }) {
  const styles = useStyles();
  const { models: texts } = useTexts();
  const [isMissing, setIsMissing] = useState(false);
  if (card.picture === null || isMissing) return <ModelStructure card={card} />;
  return (
    <img
      className={styles.picture}
      src={card.picture}
      alt={texts.picture(card.title)}
      loading="lazy"
      onError={() => setIsMissing(true)}
    />
  );
}
