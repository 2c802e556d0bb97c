import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FindingsView } from "./FindingsView";
import { GradeMapView } from "./GradeMapView";
import { GradeProfileView } from "./GradeProfileView";
import type { ReviewPartProps } from "./useChanges";
import { useTab } from "../parts/route";
import { useTexts } from "../texts/texts";
import { useChanges } from "./useChanges";

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

const parts = {
  findings: FindingsView,
  map: GradeMapView,
  profile: GradeProfileView,
} satisfies Record<string, (props: ReviewPartProps) => React.JSX.Element>;
type Part = keyof typeof parts;
const partNames = Object.keys(parts) as Part[];

/** What is doubtful in the workbook, what its figures rest on cell by cell, and what its totals rest on. */
export function ReviewTab() {
  const styles = useStyles();
  const { review } = useTexts();
  const isOpen = useTab() === "review";
  const changes = useChanges();
  const [part, setPart] = useState<Part>("findings");
  const [visited, setVisited] = useState<ReadonlySet<Part>>(new Set(["findings"]));
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
        aria-label={review.partList}
      >
        {partNames.map((name) => (
          <Tab key={name} value={name} id={`aie-review-${name}`} aria-controls={`aie-review-panel-${name}`}>
            {review.parts[name]}
          </Tab>
        ))}
      </TabList>
      {partNames.map((name) => {
        const View = parts[name];
        return (
          <div
            key={name}
            role="tabpanel"
            id={`aie-review-panel-${name}`}
            aria-labelledby={`aie-review-${name}`}
            className={name === part ? styles.panel : styles.hidden}
          >
            {visited.has(name) && <View isShown={isOpen && name === part} changes={changes} />}
          </div>
        );
      })}
    </>
  );
}
