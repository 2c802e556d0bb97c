import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { layoutOf, type Box } from "./modelLayout";
import { useTexts } from "./texts";
import type { ModelCard } from "./workbookPort";

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
const width = 320;

/** The model's sheets as boxes, an arrow from each sheet to those that read it. */
export function ModelStructure({ card }: { card: ModelCard }) {
  const styles = useStyles();
  const { models: texts, sources } = useTexts();
  const head = useId();
  const layout = useMemo(() => layoutOf(card.sheets), [card.sheets]);
  const boxWidth = Math.min(110, (width - 2 - (layout.columns - 1) * gapBeside) / Math.max(1, layout.columns));
  const left = ({ column }: Box) => 1 + column * (boxWidth + gapBeside);
  const top = ({ row }: Box) => 1 + row * (boxHeight + gapBelow);
  const height = layout.rows * (boxHeight + gapBelow) - gapBelow + 2;
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
      {layout.arrows.map(({ from, to }) => {
        const start = left(from) + boxWidth;
        const startDown = top(from) + boxHeight / 2;
        const end = left(to) - 1;
        const endDown = top(to) + boxHeight / 2;
        const middle = end - gapBeside / 2;
        return (
          <path
            key={`${from.name}>${to.name}`}
            className={styles.arrow}
            markerEnd={`url(#${head})`}
            d={`M${start} ${startDown}C${middle} ${startDown} ${middle} ${endDown} ${end} ${endDown}`}
          />
        );
      })}
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
