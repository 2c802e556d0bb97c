import { Body1, Caption1, Caption1Strong, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import { groupByChapter, searchFunctions } from "./catalogueGroups";
import { useTexts } from "../texts/texts";
import type { FunctionDescription } from "../ports/workbookPort";

const useStyles = makeStyles({
  search: { padding: "8px 12px 6px", display: "flex", gap: "8px", alignItems: "center", flexShrink: 0 },
  box: { flexGrow: 1, flexShrink: 1, flexBasis: 0, minWidth: 0, maxWidth: "none" },
  count: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", paddingBottom: "12px" },
  chapter: {
    display: "block",
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: "5px 12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  entry: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    boxSizing: "border-box",
    padding: "5px 12px",
    textAlign: "start",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForegroundLink,
    overflowWrap: "anywhere",
  },
  description: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { padding: "16px 12px", display: "block" },
});

interface Props {
  readonly functions: readonly FunctionDescription[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The function whose builder was just closed. */
  readonly focusOn: string | null;
  readonly onOpen: (id: string) => void;
}

export function FunctionCatalogue({ functions, search, onSearch, focusOn, onOpen }: Props) {
  const styles = useStyles();
  const { functions: texts, pane } = useTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const found = useMemo(() => searchFunctions(functions, search), [functions, search]);

  useEffect(() => {
    if (focusOn !== null) scroll.current?.querySelector<HTMLElement>(`[data-function="${focusOn}"]`)?.focus();
  }, [focusOn]);

  return (
    <>
      <div className={styles.search}>
        <SearchBox
          className={styles.box}
          size="small"
          aria-label={texts.search}
          placeholder={texts.search}
          dismiss={{ "aria-label": pane.clearSearch }}
          value={search}
          onChange={(_, { value }) => onSearch(value)}
        />
        <Caption1 className={styles.count} role="status">
          {texts.found(found.length)}
        </Caption1>
      </div>
      <div ref={scroll} className={styles.scroll}>
        {found.length === 0 && <Body1 className={styles.none}>{texts.noMatch}</Body1>}
        {groupByChapter(found).map(([chapter, members]) => (
          <section key={chapter} aria-label={texts.chapters[chapter] ?? texts.otherChapter}>
            <Caption1Strong as="h2" className={styles.chapter}>
              {texts.chapters[chapter] ?? texts.otherChapter}
            </Caption1Strong>
            <ul className={styles.list}>
              {members.map((each) => (
                <li key={each.id}>
                  <button
                    type="button"
                    className={styles.entry}
                    data-function={each.id}
                    onClick={() => onOpen(each.id)}
                  >
                    <span className={styles.name}>{each.id}</span>
                    <span className={styles.description}>{each.description}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
