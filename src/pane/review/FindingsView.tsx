import { Body1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useCallback, useRef, useState } from "react";
import { useAnnounce } from "../parts/announcements";
import { FindingsConflict } from "./FindingsConflict";
import { FindingsPlausibility } from "./FindingsPlausibility";
import { FoldingSection } from "../parts/FoldingSection";
import { FindingsSuggestion } from "./FindingsSuggestion";
import { FindingsSummary } from "./FindingsSummary";
import { Loading, LoadFailure } from "../parts/Loading";
import { Notice, type NoticeText } from "../parts/Notice";
import { acceptSuggestion } from "./acceptSuggestion";
import type { Judgement } from "../grades/overriddenSource";
import { reasonOf } from "../parts/reason";
import type { PlausibilityFinding, ReviewSuggestion } from "../ports/reviewPort";
import type { ReviewPartProps } from "./useChanges";
import { useTexts } from "../texts/texts";
import { useReading } from "../parts/useReading";
import { useWorkbook } from "../ports/workbookContext";

const useStyles = makeStyles({
  notice: { padding: "8px 12px 0", flexShrink: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  none: { display: "flex", flexDirection: "column", gap: "6px", padding: "20px 12px", alignItems: "flex-start" },
  good: { fontSize: "28px", color: tokens.colorPaletteGreenForeground1, display: "flex" },
});

/** What looks doubtful in the workbook, and what rules propose. Nothing changes before somebody accepts it. */
export function FindingsView({ isShown, changes }: ReviewPartProps) {
  const styles = useStyles();
  const { review: texts, pane, sources: sourceTexts } = useTexts();
  const { register, review } = useWorkbook();
  const announce = useAnnounce();
  const { reading, again } = useReading(
    useCallback(() => review.findings(), [review]),
    isShown,
    changes.register,
  );
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [notice, setNotice] = useState<NoticeText | null>(null);
  const scroll = useRef<HTMLDivElement>(null);

  if (reading.phase === "loading") return <Loading />;
  if (reading.phase === "failed")
    return <LoadFailure title={texts.readFailed} reason={reading.reason} onRetry={() => void again()} />;

  const { sourceCount, conflicts } = reading.result;
  const open = <Item extends { readonly key: string }>(items: readonly Item[]) =>
    items.filter(({ key }) => !dismissed.has(key));
  const suggestions = open(reading.result.suggestions);
  const plausibility = open(reading.result.plausibility);
  const notices = plausibility.filter(({ finding }) => finding.severity === "notice");
  const doubts = plausibility.filter(({ finding }) => finding.severity !== "notice");
  const settled = reading.result.suggestions.length + reading.result.plausibility.length;
  const dismissedCount = settled - suggestions.length - plausibility.length;

  const fail = (failure: unknown) => setNotice({ kind: "error", title: pane.failed, detail: reasonOf(failure) });
  const goToSource = (id: string) => void register.select(id).catch(fail);
  const goToCells = (address: string) => void review.select(address).catch(fail);
  /** The card leaves the list: the keyboard goes on with the one after it. */
  const leave = (key: string) => {
    const cards = [...(scroll.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const place = cards.findIndex((card) => card.contains(document.activeElement));
    setDismissed((before) => new Set([...before, key]));
    requestAnimationFrame(() => {
      const rest = scroll.current?.querySelectorAll<HTMLElement>("[data-finding]");
      (rest?.[Math.min(place, rest.length - 1)] ?? scroll.current)?.focus();
    });
  };
  const accept = async (proposed: ReviewSuggestion, judgement: Judgement) => {
    const { key, source, to } = proposed;
    await acceptSuggestion(register, proposed, judgement, texts.changedMeanwhile);
    const title = texts.accepted(source.id, to);
    setNotice({ kind: "success", title, detail: sourceTexts.undoHint });
    announce(title);
    leave(key);
    // Hosts tell of changes late or not at all; what rests on the old grade must not be offered meanwhile.
    await again();
  };

  const doubt = (found: PlausibilityFinding) => (
    <FindingsPlausibility
      key={found.key}
      found={found}
      onGoTo={() => goToCells(found.place.address)}
      onDismiss={() => leave(found.key)}
    />
  );

  return (
    <>
      <FindingsSummary
        conflicts={conflicts.length}
        suggestions={suggestions.length}
        plausibility={plausibility}
        dismissed={dismissedCount}
        isRefreshing={reading.isRefreshing}
        onAgain={() => void again()}
        onRestore={() => setDismissed(new Set())}
      />
      {notice !== null && (
        <div className={styles.notice}>
          <Notice notice={notice} onDismiss={() => setNotice(null)} />
        </div>
      )}
      <div ref={scroll} className={styles.scroll} tabIndex={-1} aria-busy={reading.isRefreshing}>
        {conflicts.length + suggestions.length + plausibility.length === 0 && (
          <div className={styles.none}>
            <span className={styles.good} aria-hidden>
              <CheckmarkCircleRegular />
            </span>
            <Subtitle2 as="h2">{texts.nothingFound}</Subtitle2>
            <Body1>{sourceCount === null ? texts.nothingWithoutRegister : texts.nothingFoundText(sourceCount)}</Body1>
          </div>
        )}
        <FoldingSection title={texts.conflicts} items={conflicts}>
          {(found) => <FindingsConflict key={found.key} found={found} onGoTo={goToSource} />}
        </FoldingSection>
        <FoldingSection title={texts.suggestions} items={suggestions}>
          {(proposed) => (
            <FindingsSuggestion
              key={proposed.key}
              proposed={proposed}
              onAccept={(judgement) => accept(proposed, judgement)}
              onDismiss={() => leave(proposed.key)}
              onGoTo={() => goToSource(proposed.source.id)}
            />
          )}
        </FoldingSection>
        <FoldingSection title={texts.plausibility} items={doubts}>
          {doubt}
        </FoldingSection>
        <FoldingSection title={texts.notices} items={notices} startsFolded={doubts.length > 0}>
          {doubt}
        </FoldingSection>
      </div>
    </>
  );
}
