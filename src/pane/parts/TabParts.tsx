import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  parts: {
    flexShrink: 0,
    padding: "2px 4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  panel: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
});

interface Props<Part extends string> {
  /** Tells the ids of one tab's parts from those of another. */
  readonly id: string;
  readonly label: string;
  readonly names: Readonly<Record<Part, string>>;
  readonly children: (part: Part, isShown: boolean) => React.JSX.Element;
}

/** The parts of a tab, of which one is shown. One that was opened once keeps its state. */
export function TabParts<Part extends string>({ id, label, names, children }: Props<Part>) {
  const styles = useStyles();
  const parts = Object.keys(names) as Part[];
  const [part, setPart] = useState<Part>(parts[0]!);
  const [visited, setVisited] = useState<ReadonlySet<Part>>(new Set([part]));
  return (
    <>
      <TabList
        className={styles.parts}
        size="small"
        appearance="subtle"
        selectTabOnFocus
        selectedValue={part}
        onTabSelect={(_, { value }) => {
          setPart(value as Part);
          setVisited((before) => new Set([...before, value as Part]));
        }}
        aria-label={label}
      >
        {parts.map((name) => (
          <Tab key={name} value={name} id={`aie-${id}-${name}`} aria-controls={`aie-${id}-panel-${name}`}>
            {names[name]}
          </Tab>
        ))}
      </TabList>
      {parts.map((name) => (
        <div
          key={name}
          role="tabpanel"
          id={`aie-${id}-panel-${name}`}
          aria-labelledby={`aie-${id}-${name}`}
          className={name === part ? styles.panel : styles.hidden}
        >
          {visited.has(name) && children(name, name === part)}
        </div>
      ))}
    </>
  );
}
