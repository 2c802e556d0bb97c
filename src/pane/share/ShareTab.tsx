import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { CompareView } from "./CompareView";
import { CopyView } from "./CopyView";
import { QueueView } from "./QueueView";
import { SignView } from "./SignView";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, flexGrow: 1, minHeight: 0, overflowY: "auto" },
  task: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    alignItems: "flex-start",
    padding: "10px 12px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

const views = { compare: CompareView, queue: QueueView, sign: SignView, copy: CopyView } satisfies Record<
  string,
  (props: { readonly onBack: () => void }) => React.JSX.Element
>;
type View = keyof typeof views;

/** What is done to hand the workbook to somebody else, a view each. */
export function ShareTab() {
  const styles = useStyles();
  const { share: texts } = useTexts();
  const [view, setView] = useState<View | null>(null);
  if (view !== null) {
    const Open = views[view];
    return <Open onBack={() => setView(null)} />;
  }
  return (
    <ul className={styles.list}>
      {(Object.keys(views) as View[]).map((name) => (
        <li key={name} className={styles.task}>
          <Subtitle2 as="h2">{texts.tasks[name].title}</Subtitle2>
          <Body1>{texts.tasks[name].text}</Body1>
          <Button size="small" onClick={() => setView(name)}>
            {texts.tasks[name].open}
          </Button>
        </li>
      ))}
    </ul>
  );
}
