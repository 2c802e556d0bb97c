import { useState } from "react";
import { useCellReport } from "../parts/selectedCell";
import { TaskList } from "../parts/TaskList";
import { useTexts } from "../texts/texts";
import { CasesView } from "./CasesView";
import { GoalView } from "./GoalView";
import { TableView } from "./TableView";
import { TornadoView } from "./TornadoView";

interface TaskProps {
  readonly onBack: () => void;
  /** The selected cell where it holds a formula: an output to look at. */
  readonly startAt: string;
}

const views = { cases: CasesView, table: TableView, goal: GoalView, tornado: TornadoView } satisfies Record<
  string,
  (props: TaskProps) => React.JSX.Element
>;

/** What comes of other inputs, a view each. */
export function ScenariosView() {
  const { scenarios: texts } = useTexts();
  const selected = useCellReport();
  const [open, setOpen] = useState<{ readonly view: keyof typeof views; readonly startAt: string } | null>(null);
  if (open === null) {
    const startAt = selected !== null && selected.formula !== "" ? selected.address : "";
    return <TaskList tasks={texts.tasks} onOpen={(view) => setOpen({ view, startAt })} />;
  }
  const Open = views[open.view];
  return <Open startAt={open.startAt} onBack={() => setOpen(null)} />;
}
