import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { ScalesRegular } from "@fluentui/react-icons/svg/scales";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { formatValue } from "../parts/formatValue";
import { GradeLetter } from "../grades/GradeLetter";
import type { GradeMapCell } from "../ports/reviewPort";
import { useTexts } from "../texts/texts";
import { useWorkbook } from "../ports/workbookContext";

/** Every row is as high, so that where each stands is known without drawing it. */
const rowPixels = 50;
/** Rows drawn beyond the edges, so that scrolling finds them there. */
const spareRows = 8;
/** Where nothing is laid out yet. */
const usualRows = 20;

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    outlineStyle: "none",
  },
  all: { position: "relative" },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${rowPixels}px`,
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "22px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignContent: "center",
    alignItems: "center",
    padding: "0 12px",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground3 },
  // The list has the focus; the row that the arrows have reached shows it.
  reached: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  letter: { gridRowStart: 1, gridRowEnd: 3, alignSelf: "center" },
  none: { textAlign: "center", color: tokens.colorNeutralForeground3 },
  line: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  end: { textAlign: "end", maxWidth: "130px" },
  flag: { display: "inline-flex", gap: "2px", alignItems: "center", color: tokens.colorPaletteDarkOrangeForeground1 },
  flags: { display: "inline-flex", gap: "8px", justifyContent: "flex-end" },
});

interface Props {
  readonly cells: readonly GradeMapCell[];
  readonly label: string;
  readonly onSelect: (cell: GradeMapCell) => void;
}

/**
 * A list of which only the rows in view are drawn: ten thousand cells scroll like ten. Arrows walk it, Enter selects. Another
 * list needs another key, so that it is shown from its beginning.
 */
export function GradeMapList({ cells, label, onSelect }: Props) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(0);
  const [reached, setReached] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const active = Math.min(reached, cells.length - 1);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    setHeight(element.clientHeight);
    return () => observer.disconnect();
  }, []);

  const visible = height === 0 ? usualRows : Math.ceil(height / rowPixels);
  const first = Math.max(0, Math.floor(top / rowPixels) - spareRows);
  const drawn = cells.slice(first, first + visible + 2 * spareRows);

  const reach = (index: number) => {
    const next = Math.max(0, Math.min(index, cells.length - 1));
    setReached(next);
    const element = list.current;
    if (element === null) return;
    const from = next * rowPixels;
    if (from < element.scrollTop) element.scrollTop = from;
    else if (from + rowPixels > element.scrollTop + element.clientHeight)
      element.scrollTop = from + rowPixels - element.clientHeight;
    setTop(element.scrollTop);
  };
  const choose = (index: number) => {
    const cell = cells[index];
    if (cell === undefined) return;
    setReached(index);
    setChosen(cell.address);
    onSelect(cell);
  };
  const moves: Record<string, number> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + visible - 1,
    PageUp: active - visible + 1,
    Home: 0,
    End: cells.length - 1,
  };

  return (
    <div
      ref={list}
      className={styles.list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={cells.length > 0 ? `${id}${active}` : undefined}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
      onKeyDown={(event) => {
        const move = moves[event.key];
        if (move !== undefined) reach(move);
        else if (event.key === "Enter" || event.key === " ") choose(active);
        else return;
        event.preventDefault();
      }}
    >
      <div className={styles.all} role="presentation" style={{ height: `${cells.length * rowPixels}px` }}>
        {drawn.map((cell, offset) => {
          const index = first + offset;
          return (
            <div
              key={cell.address}
              id={`${id}${index}`}
              role="option"
              aria-selected={cell.address === chosen}
              aria-posinset={index + 1}
              aria-setsize={cells.length}
              className={mergeClasses(
                styles.row,
                cell.address === chosen && styles.chosen,
                hasFocus && index === active && styles.reached,
              )}
              style={{ top: `${index * rowPixels}px` }}
              onClick={() => choose(index)}
            >
              <Row cell={cell} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ cell }: { cell: GradeMapCell }) {
  const styles = useStyles();
  const { review: texts } = useTexts();
  const { environment } = useWorkbook();
  const [sheet, place] = splitAddress(cell.address);
  return (
    <>
      <span className={styles.letter}>
        {cell.floor === null ? (
          <span className={styles.none} role="img" aria-label={texts.noGrade} title={texts.noGrade}>
            –
          </span>
        ) : (
          <GradeLetter grade={cell.floor} spoken="words" />
        )}
      </span>
      <span className={mergeClasses(styles.line, styles.label)}>
        <span className={styles.strong} title={`${sheet}!${place}`}>
          {place}
        </span>{" "}
        {cell.label}
      </span>
      <span className={mergeClasses(styles.line, styles.end, styles.strong)}>{cell.text}</span>
      <span className={mergeClasses(styles.line, styles.quiet)}>
        {texts.restingOn(formatValue(Number(cell.restingOn.toPrecision(6)), environment.language))}
        {cell.weighted !== null && ` · ${texts.weighted(cell.weighted)}`}
      </span>
      <span className={styles.flags}>
        {cell.isDisputed && (
          <span className={styles.flag}>
            <ScalesRegular aria-hidden /> {texts.filters.disputed}
          </span>
        )}
        {cell.isStale && (
          <span className={styles.flag}>
            <HistoryRegular aria-hidden /> {texts.filters.stale}
          </span>
        )}
      </span>
    </>
  );
}

function splitAddress(address: string): [string, string] {
  const mark = address.lastIndexOf("!");
  return [address.slice(0, Math.max(0, mark)), address.slice(mark + 1)];
}
