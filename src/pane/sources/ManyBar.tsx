import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { Source } from "../../register/source";
import { suggestedOnImport } from "../../register/suggestedOnImport";
import { useTexts } from "../texts/texts";
import type { ManyTask } from "./ManyJudgement";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    rowGap: "4px",
    alignItems: "center",
    padding: "4px 12px 4px 6px",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground3 },
  count: { fontSize: tokens.fontSizeBase200, flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** Those that the filters leave. */
  readonly shown: readonly Source[];
  readonly selected: readonly Source[];
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly onTask: (task: ManyTask) => void;
  readonly onRemove: () => void;
  readonly children: React.ReactNode;
}

/** Chooses all that are shown, and says what can be done with the chosen ones. */
export function ManyBar({ shown, selected, onSelectAll, onTask, onRemove, children }: Props) {
  const styles = useStyles();
  const { many: texts, sources: sourceTexts } = useTexts();
  const count = selected.length;
  const suggested = selected.filter((source) => suggestedOnImport(source) !== null).length;
  const chosenShown = shown.filter((source) => selected.includes(source)).length;
  return (
    <div className={styles.bar} role="group" aria-label={texts.bar}>
      <Checkbox
        size="medium"
        aria-label={texts.selectAll(shown.length)}
        title={texts.selectAll(shown.length)}
        checked={chosenShown === 0 ? false : chosenShown === shown.length ? true : "mixed"}
        onChange={() => onSelectAll(chosenShown < shown.length)}
      />
      {count === 0 ? (
        <span className={styles.count}>{children}</span>
      ) : (
        <>
          <span className={styles.count} role="status">
            {texts.selected(count)}
          </span>
          <Button size="small" onClick={() => onTask("grade")}>
            {texts.grade}
          </Button>
          {suggested > 0 && (
            <>
              <Button size="small" onClick={() => onTask("accept")}>
                {texts.accept(suggested)}
              </Button>
              <Button size="small" onClick={() => onTask("dismiss")}>
                {texts.dismiss(suggested)}
              </Button>
            </>
          )}
          <Button size="small" onClick={onRemove}>
            {sourceTexts.remove}…
          </Button>
          <Button size="small" appearance="subtle" onClick={() => onSelectAll(false)}>
            {texts.clear}
          </Button>
        </>
      )}
    </div>
  );
}
