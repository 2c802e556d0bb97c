import { useState } from "react";
import { reasonOf } from "../parts/reason";
import type { StartingCell } from "../ports/scenariosPort";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";

export interface CellChoice {
  readonly text: string;
  readonly problem: string | null;
  readonly setText: (text: string) => void;
  /** Shows the address with its sheet. Null where the field says what it needs. */
  readonly resolve: () => Promise<StartingCell | null>;
  readonly useSelection: () => Promise<void>;
}

/** A cell that is typed or taken from the selection; `onCell` is told of one that was taken. */
export function useCellChoice(first = "", onCell: (cell: StartingCell) => void = () => undefined): CellChoice {
  const { functions, scenarios } = useWorkbook();
  const { scenarios: texts } = useTexts();
  const [text, setOwn] = useState(first);
  const [problem, setProblem] = useState<string | null>(null);
  const setText = (next: string) => {
    setOwn(next);
    setProblem(null);
  };
  return {
    text,
    problem,
    setText,
    resolve: async () => {
      if (text.trim() === "") {
        setProblem(texts.needsCell);
        return null;
      }
      try {
        const cell = await scenarios.startingCell(text.trim());
        // Meanwhile another one may have been typed or selected.
        setOwn((now) => (now === text ? cell.address : now));
        return cell;
      } catch (failure) {
        setProblem(reasonOf(failure));
        return null;
      }
    },
    useSelection: async () => {
      try {
        const cell = await scenarios.startingCell(await functions.selectionReference());
        setText(cell.address);
        onCell(cell);
      } catch (failure) {
        setProblem(reasonOf(failure));
      }
    },
  };
}
