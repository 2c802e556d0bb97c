import { useState } from "react";
import { reasonOf } from "../parts/reason";
import type { StartingCell } from "../ports/scenariosPort";
import { useWorkbook } from "../ports/workbookContext";

export interface CellChoice {
  readonly text: string;
  readonly problem: string | null;
  readonly setText: (text: string) => void;
  readonly setProblem: (problem: string | null) => void;
  readonly useSelection: () => Promise<void>;
}

/** A cell that is typed or taken from the selection; `onCell` is told of one that was taken. */
export function useCellChoice(first = "", onCell: (cell: StartingCell) => void = () => undefined): CellChoice {
  const { functions, scenarios } = useWorkbook();
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
    setProblem,
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
