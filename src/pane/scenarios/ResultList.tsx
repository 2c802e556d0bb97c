import { Badge, Button, Caption1, makeStyles, mergeClasses, Subtitle2 } from "@fluentui/react-components";
import { useListStyles } from "../parts/listStyles";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "2px", paddingTop: "6px" },
  // A day is not broken at its dashes.
  day: { display: "inline-block" },
  title: { flexGrow: 1, minWidth: "140px", overflowWrap: "anywhere" },
});

export interface ListedResult {
  readonly sheet: string;
  readonly title: string;
  /** "2026-06-25"; "" where the sheet no longer says it. */
  readonly day: string;
  readonly isStale: boolean;
  /** Every cell that it reads is there. */
  readonly canRefresh: boolean;
}

interface Props {
  readonly results: readonly ListedResult[];
  readonly onShow: (sheet: string) => void;
  /** Without it they are only shown. */
  readonly onRefresh?: (place: number) => void;
}

/** What was worked out before, whether it still holds, and the click that works it out anew. */
export function ResultList({ results, onShow, onRefresh }: Props) {
  const styles = useStyles();
  const list = useListStyles();
  const { scenarios: texts } = useTexts();
  if (results.length === 0) return null;
  return (
    <section className={styles.section} aria-label={texts.inWorkbook}>
      <Subtitle2 as="h3">{texts.inWorkbook}</Subtitle2>
      <ul className={list.list}>
        {results.map(({ sheet, title, day, isStale, canRefresh }, place) => (
          <li key={sheet} className={list.item}>
            <span className={styles.title}>
              {title}{" "}
              <Caption1 className={mergeClasses(list.quiet, styles.day)}>
                {day === "" ? sheet : texts.sheetAsOf(sheet, day)}
              </Caption1>
            </span>
            <Badge appearance="tint" color={isStale ? "warning" : "success"}>
              {isStale ? texts.stale : texts.current}
            </Badge>
            <Button size="small" appearance="subtle" aria-label={texts.show(sheet)} onClick={() => onShow(sheet)}>
              {texts.show("").trim()}
            </Button>
            {!canRefresh ? (
              <Caption1>{texts.cellGone}</Caption1>
            ) : (
              onRefresh !== undefined && (
                <Button size="small" aria-label={texts.refreshNamed(sheet)} onClick={() => onRefresh(place)}>
                  {texts.refresh}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
