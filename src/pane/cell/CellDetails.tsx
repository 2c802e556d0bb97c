import { Body1, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { CellDependents } from "./CellDependents";
import { CellError, CellFacts } from "./CellFacts";
import { CellNothing } from "./CellNothing";
import { CellPathStrip } from "./CellPathStrip";
import { LinkSources, type Picking } from "./LinkSources";
import { ProvenanceGrades } from "./ProvenanceGrades";
import { reasonOf } from "../parts/reason";
import { sameAddress } from "./provenanceNames";
import { ProvenancePicture } from "./ProvenancePicture";
import type { ProvenanceNode } from "../ports/provenancePort";
import { ProvenanceProgress } from "./ProvenanceProgress";
import { ProvenanceTree } from "./ProvenanceTree";
import { useTexts } from "../texts/texts";
import type { CellProvenance } from "./useProvenance";
import { useWorkbook } from "../ports/workbookContext";
import type { CellReport } from "../ports/workbookPort";

const useStyles = makeStyles({
  details: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  views: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingLeft: "2px" },
  // At Excel's narrowest, 320 px, all five are seen, whatever font stands in for Segoe.
  narrowViews: {
    "@container (max-width: 340px)": { "& > [role=tab]": { paddingLeft: "4px", paddingRight: "4px" } },
  },
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: "8px 0 10px",
  },
  nothing: { padding: "8px 12px", color: tokens.colorNeutralForeground3 },
  flush: { padding: 0, gap: 0 },
});

const views = ["grade", "path", "picture", "dependents", "links"] as const;
type View = (typeof views)[number];

interface Props {
  readonly report: CellReport | null;
  readonly failure: string | null;
  readonly cell: CellProvenance;
}

/** Views of the cell: how far to trust it, the path to its sources as a tree and as a picture, what reads it, and its links. */
export function CellDetails({ report, failure, cell }: Props) {
  const styles = useStyles();
  const { provenance: texts, cell: cellTexts } = useTexts();
  const { register } = useWorkbook();
  const [view, setView] = useState<View>("grade");
  const [picking, setPicking] = useState<{ address: string; what: Picking }>({ address: "", what: null });
  const [reveal, setReveal] = useState<{ key: string; turn: number } | null>(null);
  const [unreached, setUnreached] = useState<string | null>(null);
  const id = useId();
  if (report === null) return <CellNothing failure={failure} />;

  const { view: traced, origin } = cell;
  const provenance = traced.phase === "ready" ? traced.provenance : null;
  const root = provenance?.nodes.get(provenance.root);
  const isEmpty = provenance !== null && provenance.floor === null && provenance.nodes.size === 1;
  const isWalking = !sameAddress(origin, report.address);
  const walk = (node: ProvenanceNode) => {
    setUnreached(null);
    if (node.address === "") return;
    const done =
      node.source === null
        ? cell.walkTo(node.address)
        : cell.walkTo(node.address, () => register.select(node.source?.id ?? ""));
    done.catch((reason: unknown) => setUnreached(reasonOf(reason)));
  };
  const show = (node: ProvenanceNode) => {
    setReveal({ key: node.key, turn: (reveal?.turn ?? 0) + 1 });
    setView("path");
  };
  const startPicking = (what: Picking) => setPicking({ address: report.address, what });

  return (
    <div className={styles.details}>
      <TabList
        className={mergeClasses(styles.views, styles.narrowViews)}
        size="small"
        selectTabOnFocus
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
        aria-label={texts.viewList}
      >
        {views.map((one) => (
          <Tab key={one} value={one} id={`${id}-${one}`} aria-controls={`${id}-panel`}>
            {texts.views[one]}
          </Tab>
        ))}
      </TabList>
      {isWalking && view !== "links" && view !== "dependents" && (
        <CellPathStrip cell={cell} selected={report.address} />
      )}
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${view}`}
        // Its text may hold nothing that takes the focus, and the keyboard could not scroll it.
        tabIndex={view === "grade" ? 0 : undefined}
        className={mergeClasses(styles.scroll, ["path", "picture"].includes(view) && styles.flush)}
      >
        {view === "dependents" ? (
          <CellDependents report={report} />
        ) : view === "links" ? (
          <LinkSources
            report={report}
            value={root !== undefined && !isWalking ? root.value : null}
            picking={picking.address === report.address ? picking.what : null}
            onPicking={startPicking}
            onChanged={cell.again}
          />
        ) : (
          <>
            {report.error !== null && view === "grade" && !isWalking && <CellError error={report.error} />}
            <ProvenanceProgress cell={cell} unreached={unreached} failure={failure} />
            {provenance !== null && view === "grade" && (report.error === null || isWalking) && (
              <ProvenanceGrades
                provenance={provenance}
                onWalk={walk}
                onShow={show}
                onLink={() => {
                  startPicking("link");
                  setView("links");
                }}
              />
            )}
            {isEmpty && view !== "grade" && <Body1 className={styles.nothing}>{cellTexts.notGradedText}</Body1>}
            {provenance !== null && !isEmpty && view === "path" && (
              <ProvenanceTree
                key={`${origin} ${reveal?.turn}`}
                provenance={provenance}
                origin={origin}
                here={report.address}
                reveal={reveal?.key ?? null}
                onWalk={walk}
              />
            )}
            {provenance !== null && !isEmpty && view === "picture" && (
              <ProvenancePicture provenance={provenance} origin={origin} here={report.address} onWalk={walk} />
            )}
            {view === "grade" && <CellFacts report={report} hasLimits={root?.kind !== "assumption"} />}
          </>
        )}
      </div>
    </div>
  );
}
