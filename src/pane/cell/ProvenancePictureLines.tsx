import { makeStyles, tokens } from "@fluentui/react-components";
import type { Picture } from "./provenancePicture";
import { nodeHeight, nodeWidth, pictureSize, placeOf } from "./provenancePicture";

const useStyles = makeStyles({
  lines: { position: "absolute", left: 0, top: 0 },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeOpacity: 0.55,
    strokeLinecap: "round",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});

const thinnest = 1;
const thickest = 9;

/** A line for each input, as thick as the part of the figure that it carries. */
export function ProvenancePictureLines({ picture }: { picture: Picture }) {
  const styles = useStyles();
  const { width, height } = pictureSize(picture);
  const places = new Map(picture.nodes.map((node) => [node.id, placeOf(picture, node)]));
  return (
    <svg className={styles.lines} width={width} height={height} aria-hidden focusable="false">
      {picture.edges.map(({ from, to, weight }) => {
        const [start, end] = [places.get(from), places.get(to)];
        if (start === undefined || end === undefined) return null;
        const [x1, y1] = [start.left + nodeWidth, start.top + nodeHeight / 2];
        const [x2, y2] = [end.left, end.top + nodeHeight / 2];
        const bend = Math.max(16, Math.abs(x2 - x1) / 2);
        return (
          <path
            key={`${from}\n\n${to}`}
            className={styles.line}
            strokeWidth={thinnest + (thickest - thinnest) * weight}
            d={`M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`}
          />
        );
      })}
    </svg>
  );
}
