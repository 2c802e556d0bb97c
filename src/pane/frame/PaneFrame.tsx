import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useCellHistory } from "../cell/useCellHistory";
import { useSelectedCell } from "../parts/selectedCell";
import { CellFooter } from "../cell/CellFooter";
import { FunctionsTab } from "../functions/FunctionsTab";
import { ModelsTab } from "../models/ModelsTab";
import { ReviewTab } from "../review/ReviewTab";
import { showTab, tabs, useTab, type Tab as TabName } from "../parts/route";
import { ShareTab } from "../share/ShareTab";
import { SourcesTab } from "../sources/SourcesTab";
import { HelpTopicContext, type HelpTopic } from "../parts/HelpLink";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  tabs: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "4px" },
  // At Excel's narrowest, 320 px, all five are seen, whatever font stands in for Segoe.
  narrowTabs: {
    "@container (max-width: 340px)": {
      "& > [role=tab]": { paddingLeft: "3px", paddingRight: "3px" },
      "& > [role=tab] > span": { fontSize: tokens.fontSizeBase200 },
    },
  },
  panel: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    // What does not fit above an open cell would stand over it.
    "@media (max-height: 560px)": { overflowY: "auto" },
  },
  hidden: { display: "none" },
});

const panels: Record<TabName, () => React.JSX.Element> = {
  sources: SourcesTab,
  models: ModelsTab,
  functions: FunctionsTab,
  review: ReviewTab,
  share: ShareTab,
};

const topics: Record<TabName, HelpTopic> = {
  sources: "register",
  models: "models",
  functions: "index",
  review: "review",
  share: "reviewers",
};

/** Five tabs above, the selected cell below. A tab once opened keeps its state, e.g. a half-filled form. */
export function PaneFrame() {
  const styles = useStyles();
  const { pane } = useTexts();
  const open = useTab();
  const [isFull, setFull] = useState(false);
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set([open]));
  if (!visited.has(open)) setVisited(new Set([...visited, open]));
  const { report } = useSelectedCell();
  const travel = useCellHistory(report?.address ?? "");
  return (
    <div
      className={styles.frame}
      onKeyDown={(event) => {
        if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
        event.preventDefault();
        // What a cell rests on goes with it, and the keyboard would be left nowhere.
        const panel = (event.target as HTMLElement).closest("section [role=tabpanel]");
        document.getElementById(panel?.getAttribute("aria-labelledby") ?? "")?.focus();
        travel(event.key === "ArrowLeft" ? -1 : 1);
      }}
    >
      <TabList
        className={mergeClasses(styles.tabs, styles.narrowTabs, isFull && styles.hidden)}
        size="small"
        selectTabOnFocus
        selectedValue={open}
        onTabSelect={(_, { value }) => showTab(value as TabName)}
        aria-label={pane.tabList}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} id={`aie-tab-${tab}`} aria-controls={`aie-panel-${tab}`}>
            {pane.tabs[tab]}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => {
        const Panel = panels[tab];
        return (
          <div
            key={tab}
            role="tabpanel"
            id={`aie-panel-${tab}`}
            aria-labelledby={`aie-tab-${tab}`}
            className={tab === open && !isFull ? styles.panel : styles.hidden}
          >
            {visited.has(tab) && (
              <HelpTopicContext.Provider value={topics[tab]}>
                <Panel />
              </HelpTopicContext.Provider>
            )}
          </div>
        );
      })}
      <HelpTopicContext.Provider value="tracing">
        <CellFooter tab={open} isFull={isFull} onFull={setFull} />
      </HelpTopicContext.Provider>
    </div>
  );
}
