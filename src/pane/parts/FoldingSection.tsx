import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { useOneTabStop } from "./oneTabStop";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  heading: { margin: 0, position: "sticky", top: 0, zIndex: 1 },
  toggle: {
    display: "flex",
    gap: "6px",
    alignItems: "center",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "30px",
    padding: "3px 12px 3px 8px",
    textAlign: "start",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { display: "flex", flexShrink: 0, fontSize: "16px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { margin: "8px 12px" },
});

/** A page is what a slow machine draws at once without a pause. */
const pageLength = 50;

interface Props<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly startsFolded?: boolean;
  /** What concerns all of them, under the heading. */
  readonly above?: React.ReactNode;
  readonly children: (item: Item) => React.JSX.Element;
}

/** Items of one sort under a heading that folds them away. */
export function FoldingSection<Item>({ title, items, startsFolded = false, above, children }: Props<Item>) {
  const styles = useStyles();
  const { sources: texts } = useTexts();
  const [isOpen, setOpen] = useState(!startsFolded);
  const [pages, setPages] = useState(1);
  const list = useId();
  const oneTabStop = useOneTabStop();
  const hidden = items.length - pages * pageLength;
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={list}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.chevron} aria-hidden>
            {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          {`${title} (${items.length})`}
        </button>
      </h3>
      {isOpen && above}
      <ul ref={oneTabStop} id={list} className={styles.list} hidden={!isOpen}>
        {isOpen && items.slice(0, pages * pageLength).map(children)}
      </ul>
      {isOpen && hidden > 0 && (
        <Button className={styles.more} size="small" onClick={() => setPages(pages + 1)}>
          {texts.showMore(Math.min(pageLength, hidden))}
        </Button>
      )}
    </section>
  );
}
