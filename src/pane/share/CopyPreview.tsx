import { Body1Strong, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { FoldingSection } from "../parts/FoldingSection";
import type { PortableCopy } from "../ports/sharePort";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "6px", overflowWrap: "anywhere" },
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "12px",
    rowGap: "2px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
  item: { padding: "4px 0 6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  code: { fontFamily: tokens.fontFamilyMonospace },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** What becomes of the calls, and what else somebody looks at before a workbook leaves the house. */
export function CopyPreview({ copy }: { readonly copy: PortableCopy }) {
  const styles = useStyles();
  const top = useRef<HTMLElement>(null);
  // The form above fills a low pane.
  useEffect(() => top.current?.scrollIntoView?.({ block: "start" }), []);
  const { share: texts } = useTexts();
  const { calls, becomes, without, trial, addedSheets, hiddenSheets, externalLinks, people } = copy;
  const moved = "moved" in trial ? trial.moved : [];
  const list = (items: readonly string[]) => (items.length === 0 ? texts.none : items.join(", "));
  const kinds = Object.entries(becomes).filter(([, count]) => count > 0) as [keyof typeof becomes, number][];
  const facts: readonly (readonly [string, string])[] = [
    [texts.copyCallCount, String(calls)],
    ...kinds.map(([kind, count]) => [texts.becomes[kind], String(count)] as const),
    [
      texts.moved,
      "reason" in trial ? texts.notTried : moved.length === 0 ? texts.noneMoves : texts.someMove(moved.length),
    ],
    [texts.addedSheets, list(addedSheets)],
    [
      texts.hiddenSheets,
      list(hiddenSheets.map(({ name, visibility }) => (visibility === "hidden" ? name : texts.veryHidden(name)))),
    ],
    [texts.externalLinks, list(externalLinks)],
    [
      texts.people,
      list(people.map(({ name, places }) => texts.personIn(name, ...places.map((place) => texts.personPlaces[place])))),
    ],
  ];
  const isTried = becomes.formula + becomes["named formula"] > 0;
  const notes =
    "reason" in trial
      ? [texts.copyNotTried(trial.reason)]
      : [
          ...(isTried ? [moved.length > 0 ? texts.copyTriedManually : texts.copyTried] : []),
          ...(trial.unknown.length > 0 ? [texts.copyUnknown(trial.unknown.join(", "))] : []),
        ];
  return (
    <section ref={top} className={styles.preview}>
      <Body1Strong as="h3">{texts.copyPreviewTitle}</Body1Strong>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => [
          <dt key={`${term} term`} className={styles.term}>
            {term}
          </dt>,
          <dd key={term} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      <FoldingSection title={texts.withoutFormula} items={without}>
        {({ address, call, reason }) => (
          <li key={`${address} ${call}`} className={styles.item}>
            <div>{address}</div>
            <div className={styles.code}>{call}</div>
            <div>{reason}</div>
          </li>
        )}
      </FoldingSection>
      <FoldingSection title={texts.moved} items={moved}>
        {({ address, before, after }) => (
          <li key={address} className={styles.item}>
            <div>{address}</div>
            <div>{texts.movedFrom(String(before), String(after))}</div>
          </li>
        )}
      </FoldingSection>
      {notes.map((note) => (
        <div key={note} className={styles.quiet}>
          {note}
        </div>
      ))}
    </section>
  );
}
