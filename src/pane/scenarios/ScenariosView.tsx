import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useCellReport } from "../parts/selectedCell";
import { TaskList } from "../parts/TaskList";
import { useWorkbook } from "../ports/workbookContext";
import { useTexts } from "../texts/texts";
import { CasesView } from "./CasesView";
import { GoalView } from "./GoalView";
import { ResultList } from "./ResultList";
import { sheetPlace } from "./sheetPlace";
import { TableView } from "./TableView";
import { TornadoView } from "./TornadoView";
import { useResults } from "./useResults";

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  results: { padding: "0 12px" },
});

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
  const selected = useCellReport();
  const [open, setOpen] = useState<{ readonly view: keyof typeof views; readonly startAt: string } | null>(null);
  if (open === null) {
    const startAt = selected !== null && selected.formula !== "" ? selected.address : "";
    return <FirstPage onOpen={(view) => setOpen({ view, startAt })} />;
  }
  const Open = views[open.view];
  return <Open startAt={open.startAt} onBack={() => setOpen(null)} />;
}

/** What can be worked out, below what was worked out before. */
function FirstPage({ onOpen }: { readonly onOpen: (view: keyof typeof views) => void }) {
  const styles = useStyles();
  const { scenarios: texts } = useTexts();
  const { scenarios } = useWorkbook();
  const { tables, tornados } = useResults().results;
  const listed = [
    ...tables.map((one) => ({ ...one, canRefresh: one.draft !== null })),
    ...tornados.map((one) => ({ ...one, canRefresh: one.output !== null })),
  ];
  return (
    <div className={styles.page}>
      <div className={styles.results}>
        <ResultList results={listed} onShow={(sheet) => void scenarios.select(sheetPlace(sheet))} />
      </div>
      <TaskList tasks={texts.tasks} onOpen={onOpen} />
    </div>
  );
}
