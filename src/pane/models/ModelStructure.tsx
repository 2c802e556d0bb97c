import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { layoutOf, type Box } from "./modelLayout";
import { useTexts } from "../texts/texts";
import type { ModelCard } from "../ports/workbookPort";

const useStyles = makeStyles({
  picture: { width: "100%", maxWidth: "420px", height: "auto", display: "block" },
  box: { fill: tokens.colorNeutralBackground3, stroke: tokens.colorNeutralStroke1 },
  arrow: { stroke: tokens.colorNeutralForeground3, fill: "none", strokeWidth: 1.2 },
  head: { fill: tokens.colorNeutralForeground3 },
  name: { fill: tokens.colorNeutralForeground1, fontSize: "11px", fontFamily: tokens.fontFamilyBase },
});

const boxHeight = 24;
const gapBelow = 8;
const gapBeside = 22;
const roomAbove = 20;
const width = 320;

/** The model's sheets as boxes, an arrow from each sheet to those that read it. */
export function ModelStructure({ card }: { card: ModelCard }) {
  const styles = useStyles();
  const { models: texts, sources } = useTexts();
  const head = useId();
  const layout = useMemo(() => layoutOf(card.sheets), [card.sheets]);
  const boxWidth = Math.min(110, (width - 2 - (layout.columns - 1) * gapBeside) / Math.max(1, layout.columns));
  const left = ({ column }: Box) => 1 + column * (boxWidth + gapBeside);
  const above = layout.arrows.some(({ from, to }) => to.column - from.column > 1) ? roomAbove : 0;
  const top = ({ row }: Box) => 1 + above + row * (boxHeight + gapBelow);
  const height = above + layout.rows * (boxHeight + gapBelow) - gapBelow + 2;
  const between = (from: Box, to: Box) => {
    const start = left(from) + boxWidth;
    const end = left(to) - 1;
    const middle = end - gapBeside / 2;
    const [startDown, endDown] = [top(from) + boxHeight / 2, top(to) + boxHeight / 2];
    return `M${start} ${startDown}C${middle} ${startDown} ${middle} ${endDown} ${end} ${endDown}`;
  };
  // Over the boxes in between; each ends a little apart from the others that come down on the same box.
  const arcOver = (from: Box, to: Box) => {
    const start = left(from) + boxWidth * 0.6;
    const end = left(to) + boxWidth * (0.5 - 0.12 * (to.column - from.column - 2));
    return `M${start} ${top(from)}C${start} ${top(from) - roomAbove} ${end} ${top(to) - roomAbove} ${end} ${top(to) - 1}`;
  };
  const names = card.sheets.map((sheet) => sheet.name).join(sources.separator);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={texts.structure(card.title, names)}
    >
      <defs>
        <marker id={head} viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 6 3 0 6z" className={styles.head} />
        </marker>
      </defs>
      {layout.arrows.map(({ from, to }) => (
        <path
          key={`${from.name}>${to.name}`}
          className={styles.arrow}
          markerEnd={`url(#${head})`}
          d={to.column - from.column > 1 ? arcOver(from, to) : between(from, to)}
        />
      ))}
      {layout.boxes.map((box) => (
        <g key={box.name}>
          <rect className={styles.box} x={left(box)} y={top(box)} width={boxWidth} height={boxHeight} rx={4} />
          <text
            className={styles.name}
            x={left(box) + boxWidth / 2}
            y={top(box) + boxHeight / 2 + 4}
            textAnchor="middle"
          >
            {box.name}
          </text>
        </g>
      ))}
    </svg>
  );
}
