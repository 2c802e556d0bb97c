import { useState } from "react";
import { CompareView } from "./CompareView";
import { CopyView } from "./CopyView";
import { QueueView } from "./QueueView";
import { SignView } from "./SignView";
import { TaskList } from "../parts/TaskList";
import { useTexts } from "../texts/texts";

const views = { compare: CompareView, queue: QueueView, sign: SignView, copy: CopyView } satisfies Record<
  string,
  (props: { readonly onBack: () => void }) => React.JSX.Element
>;

/** What is done to hand the workbook to somebody else, a view each. */
export function ShareTab() {
  const { share: texts } = useTexts();
  const [view, setView] = useState<keyof typeof views | null>(null);
  if (view === null) return <TaskList<keyof typeof views> tasks={texts.tasks} onOpen={setView} />;
  const Open = views[view];
  return <Open onBack={() => setView(null)} />;
}
