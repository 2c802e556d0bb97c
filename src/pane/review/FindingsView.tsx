import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
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
import { byKind } from "./byKind";
import { acceptSuggestions, dismissSuggestions } from "./settleSuggestions";
import { SuggestionGroup } from "./SuggestionGroup";
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
  all: { padding: "8px 12px 0" },
  none: { display: "flex", flexDirection: "column", gap: "6px", padding: "20px 12px", alignItems: "flex-start" },
  good: { fontSize: "28px", color: tokens.colorPaletteGreenForeground1, display: "flex" },
});

/** What looks doubtful in the workbook, and what rules propose. Nothing changes before somebody accepts it. */
export function FindingsView({ isShown, changes }: ReviewPartProps) {
  const styles = useStyles();
  const { review: texts, pane, sources: sourceTexts, many, kinds } = useTexts();
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
  /** Cards leave the list: the keyboard goes on with the one after them. */
  const leave = (...keys: readonly string[]) => {
    const cards = [...(scroll.current?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])];
    const place = Math.max(
      0,
      cards.findIndex((card) => card.contains(document.activeElement)),
    );
    setDismissed((before) => new Set([...before, ...keys]));
    requestAnimationFrame(() => {
      const rest = scroll.current?.querySelectorAll<HTMLElement>("[data-finding]");
      (rest?.[Math.min(place, rest.length - 1)] ?? scroll.current)?.focus();
    });
  };
  const settle = async (how: "accept" | "dismiss", proposals: readonly ReviewSuggestion[], judgement: Judgement) => {
    const write = how === "accept" ? acceptSuggestions : dismissSuggestions;
    await write(register, proposals, judgement, texts.changedMeanwhile);
    const [{ source, from, to }] = proposals as readonly [ReviewSuggestion];
    const title =
      proposals.length > 1
        ? many.done[how](proposals.length, "")
        : how === "accept"
          ? texts.accepted(source.id, to)
          : texts.kept(source.id, from === "ungraded" ? "" : from);
    setNotice({ kind: "success", title, detail: sourceTexts.undoHint });
    announce(title);
    leave(...proposals.map(({ key }) => key));
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

  const group = (title: string, found: readonly PlausibilityFinding[], startsFolded: boolean) =>
    byKind(found, ({ finding }) => finding.kind).map(([kind, items]) => (
      <FoldingSection
        key={`${title} ${kind}`}
        title={texts.group(title, kinds.findings[kind])}
        items={items}
        startsFolded={startsFolded}
        above={
          items.length > 1 && (
            <div className={styles.all}>
              <Button
                size="small"
                aria-label={many.allOf(many.hideAll(items.length), kinds.findings[kind])}
                onClick={() => leave(...items.map(({ key }) => key))}
              >
                {many.hideAll(items.length)}
              </Button>
            </div>
          )
        }
      >
        {doubt}
      </FoldingSection>
    ));

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
        {byKind(suggestions, ({ suggestion }) => suggestion?.kind ?? "import").map(([kind, proposals]) => (
          <SuggestionGroup
            key={`suggestion ${kind}`}
            title={texts.group(texts.suggestions, kinds.suggestions[kind])}
            proposals={proposals}
            onSettle={(how, judgement) => settle(how, proposals, judgement)}
          >
            {(proposed) => (
              <FindingsSuggestion
                key={proposed.key}
                proposed={proposed}
                onSettle={(how, judgement) => settle(how, [proposed], judgement)}
                onGoTo={() => goToSource(proposed.source.id)}
              />
            )}
          </SuggestionGroup>
        ))}
        {group(texts.plausibility, doubts, false)}
        {group(texts.notices, notices, doubts.length > 0)}
      </div>
    </>
  );
}
