import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { caseNames } from "../../audit/scenarios/casesSheet";
import type { CasesOnSheet } from "../ports/scenariosPort";
import { useTexts } from "../texts/texts";

type CaseInput = CasesOnSheet["inputs"][number];

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  input: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: "2px 8px",
    alignItems: "center",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { justifyContent: "flex-start", minWidth: 0, textAlign: "start", paddingLeft: 0 },
  values: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface Props {
  readonly inputs: readonly CaseInput[];
  readonly onSelect: (address: string) => void;
  readonly onRemove: (input: CaseInput) => void;
}

/** Each input with its values, the way to its cell, and out of the cases. */
export function CaseInputs({ inputs, onSelect, onRemove }: Props) {
  const styles = useStyles();
  const { scenarios: texts } = useTexts();
  return (
    <ul className={styles.list} aria-label={texts.inputs(inputs.length)}>
      {inputs.map((input) => (
        <li key={input.row} className={styles.input}>
          <Button
            size="small"
            appearance="transparent"
            className={styles.label}
            disabled={input.cells.length === 0}
            onClick={() => input.cells[0] !== undefined && onSelect(input.cells[0])}
          >
            {input.label}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.removeInput(input.label)}
            title={texts.removeInput(input.label)}
            onClick={() => onRemove(input)}
          />
          <Caption1 className={styles.values}>
            {input.cells.length === 0
              ? texts.unread
              : `${caseNames.map((name, place) => `${texts.caseNames[name]} ${input.texts[place] ?? ""}`).join(" · ")} ${input.unit}`}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
