import { Body1, makeStyles } from "@fluentui/react-components";
import { CompanyCard } from "./CompanyCard";
import { InsertedModels } from "./InsertedModels";
import { ModelCardView } from "./ModelCardView";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  models: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "8px 12px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
});

/** Models to insert, and those that stand in the workbook. */
export function ModelGallery() {
  const styles = useStyles();
  const { models: texts } = useTexts();
  const { environment, models } = useWorkbook();
  const cards = models.cards(environment.language);
  return (
    <div className={styles.models}>
      <InsertedModels />
      <CompanyCard />
      <Body1>{cards.length === 0 ? texts.none : texts.intro}</Body1>
      {cards.map((card) => (
        <ModelCardView key={card.id} card={card} />
      ))}
    </div>
  );
}
