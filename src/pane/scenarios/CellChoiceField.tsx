import { ReferenceField } from "../parts/ReferenceField";
import { useTexts } from "../texts/texts";
import type { CellChoice } from "./useCellChoice";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly choice: CellChoice;
}

export function CellChoiceField({ label, hint, name, choice }: Props) {
  const { scenarios: texts } = useTexts();
  return (
    <ReferenceField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      name={name}
      problem={choice.problem}
      text={choice.text}
      onText={choice.setText}
      onLeave={() => void (choice.text.trim() === "" || choice.text.includes("!") || choice.resolve())}
      selectionLabel={texts.takeFor(label)}
      onUseSelection={() => void choice.useSelection()}
    />
  );
}
