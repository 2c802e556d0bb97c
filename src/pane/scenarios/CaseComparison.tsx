import { Button, makeStyles } from "@fluentui/react-components";
import { caseNames, caseOnSheet, switchOnSheet, type CasesPlace } from "../../audit/scenarios/casesSheet";
import type { NoticeText } from "../parts/Notice";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";
import { CellChoiceField } from "./CellChoiceField";
import { useCellChoice } from "./useCellChoice";
import { useTrials } from "./useTrials";

const useStyles = makeStyles({
  comparison: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch", paddingTop: "6px" },
  start: { alignSelf: "flex-start" },
});

interface Props {
  readonly place: CasesPlace;
  readonly startAt: string;
  readonly onTold: (notice: NoticeText) => void;
}

/** A table of an output over the switch itself: what each case comes to, side by side. */
export function CaseComparison({ place, startAt, onTold }: Props) {
  const styles = useStyles();
  const { scenarios: texts } = useTexts();
  const { scenarios } = useWorkbook();
  const trials = useTrials();
  const output = useCellChoice(startAt);
  const compare = async () => {
    const cell = await output.resolve();
    if (cell === null) return;
    const down = { address: switchOnSheet(place), values: caseNames.map((name) => caseOnSheet(name, place)) };
    await trials.start(
      (steps) => scenarios.writeTable({ output: cell.address, down, across: null }, steps, null),
      (sheet) => {
        onTold({ kind: "success", title: texts.written(sheet) });
        return null;
      },
    );
  };
  const { notice } = trials;
  return (
    <div className={styles.comparison}>
      <CellChoiceField
        label={texts.output}
        hint={notice?.kind === "error" ? (notice.detail ?? notice.title) : texts.compareHint}
        name="compared"
        choice={output}
      />
      <Button
        className={styles.start}
        size="small"
        disabledFocusable={trials.progress !== null}
        onClick={() => void compare()}
      >
        {texts.compareCases}
      </Button>
    </div>
  );
}
