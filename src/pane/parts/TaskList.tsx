import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

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

export interface TaskText {
  readonly title: string;
  readonly text: string;
  readonly open: string;
}

/** Tasks to choose from, each with what it is for. */
export function TaskList<Name extends string>({
  tasks,
  onOpen,
}: {
  readonly tasks: Readonly<Record<Name, TaskText>>;
  readonly onOpen: (name: Name) => void;
}) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {(Object.keys(tasks) as Name[]).map((name) => (
        <li key={name} className={styles.task}>
          <Subtitle2 as="h2">{tasks[name].title}</Subtitle2>
          <Body1>{tasks[name].text}</Body1>
          <Button size="small" onClick={() => onOpen(name)}>
            {tasks[name].open}
          </Button>
        </li>
      ))}
    </ul>
  );
}
