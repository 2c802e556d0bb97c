import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ZoomFitRegular } from "@fluentui/react-icons/svg/zoom-fit";
import { ZoomInRegular } from "@fluentui/react-icons/svg/zoom-in";
import { ZoomOutRegular } from "@fluentui/react-icons/svg/zoom-out";
import { useEffect, useMemo, useRef, useState } from "react";
import { columnsAtOnce, layPicture, nodesAtOnce, type Picture, type PictureNode } from "./provenancePicture";
import { nodeHeight, nodeWidth, pictureSize, placeOf } from "./provenancePicture";
import { ProvenancePictureLines } from "./ProvenancePictureLines";
import { ProvenancePictureNode } from "./ProvenancePictureNode";
import type { Provenance, ProvenanceNode } from "../ports/provenancePort";
import { usePictureZoom } from "./usePictureZoom";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  // The picture may be wider and taller than the pane; it scrolls in here and never moves the pane.
  box: { flexGrow: 1, minHeight: "120px", overflow: "auto", overscrollBehavior: "contain" },
  sheet: { position: "relative", minWidth: "100%", minHeight: "100%", display: "flex", alignItems: "center" },
  room: { flexShrink: 0, marginLeft: "auto", marginRight: "auto", overflow: "hidden" },
  drawing: { position: "relative", transformOrigin: "0 0" },
  foot: { display: "flex", alignItems: "center", flexShrink: 0, paddingRight: "6px" },
  legend: { padding: "2px 12px 6px", color: tokens.colorNeutralForeground3, flexGrow: 1 },
});

interface Props {
  readonly provenance: Provenance;
  readonly origin: string;
  readonly here: string;
  readonly onWalk: (node: ProvenanceNode) => void;
}

/** From the sources on the left to the cell on the right, thicker lines where more of the figure runs. */
export function ProvenancePicture({ provenance, origin, here, onWalk }: Props) {
  const styles = useStyles();
  const { provenance: texts } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const [extra, setExtra] = useState<ReadonlyMap<number, number>>(new Map());
  const [depth, setDepth] = useState(columnsAtOnce);
  const [current, setCurrent] = useState(provenance.root);
  const picture = useMemo(() => layPicture(provenance, extra, depth), [provenance, extra, depth]);
  const size = pictureSize(picture);
  const zoom = usePictureZoom(box, size);
  const { scale } = zoom;
  const focusable = picture.nodes.some(({ id }) => id === current) ? current : provenance.root;
  const nodes = [...provenance.nodes.values()];
  const cells = nodes.filter(({ kind, key }) => kind === "figure" && key !== provenance.root).length;

  useEffect(() => {
    // The cell itself is what somebody looks for first.
    if (box.current !== null) box.current.scrollLeft = box.current.scrollWidth;
  }, [origin, scale]);

  useEffect(() => {
    // The node "+12 more" that was pressed may be gone with its focus.
    if ((extra.size > 0 || depth > columnsAtOnce) && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>("[data-node][tabindex='0']")?.focus();
  }, [extra, depth]);

  const focus = (node: PictureNode | undefined) => {
    if (node === undefined) return;
    setCurrent(node.id);
    [...(box.current?.querySelectorAll<HTMLElement>("[data-node]") ?? [])]
      .find((element) => element.dataset["node"] === node.id)
      ?.focus();
  };
  const press = (shown: PictureNode) => {
    setCurrent(shown.id);
    if (shown.node !== null) return onWalk(shown.node);
    if (shown.isBeyond) return setDepth(depth + columnsAtOnce);
    const distance = picture.columns - 1 - shown.column;
    setExtra(new Map(extra).set(distance, (extra.get(distance) ?? 0) + nodesAtOnce));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const from = picture.nodes.find(({ id }) => id === focusable);
    if (zoom.onKey(event) || from === undefined || event.altKey || !event.key.startsWith("Arrow")) return;
    event.preventDefault();
    focus(neighbour(picture, from, event.key));
  };

  return (
    <div className={styles.view}>
      <div ref={box} className={styles.box} onKeyDown={onKeyDown} {...zoom.drag}>
        <div className={styles.sheet}>
          <div className={styles.room} style={{ width: size.width * scale, height: size.height * scale }}>
            <div
              role="group"
              aria-label={texts.picture(origin, nodes.length - cells - 1, cells)}
              className={styles.drawing}
              style={{ width: size.width, height: size.height, transform: `scale(${scale})` }}
            >
              <ProvenancePictureLines picture={picture} />
              {picture.nodes.map((shown) => (
                <ProvenancePictureNode
                  key={shown.id}
                  shown={shown}
                  place={{ ...placeOf(picture, shown), width: nodeWidth, height: nodeHeight }}
                  isCurrent={shown.id === focusable}
                  here={here}
                  onPress={() => press(shown)}
                />
              ))}
            </div>
          </div>
        </div>
      </div>
      <div className={styles.foot}>
        <Caption1 className={styles.legend}>{texts.legend}</Caption1>
        {[
          { name: texts.zoomOut, icon: <ZoomOutRegular />, act: zoom.smaller },
          { name: texts.zoomIn, icon: <ZoomInRegular />, act: zoom.larger },
          { name: texts.fit, icon: <ZoomFitRegular />, act: zoom.fit },
        ].map(({ name, icon, act }) => (
          <Button
            key={name}
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={name}
            title={name}
            onClick={() => act()}
          />
        ))}
      </div>
    </div>
  );
}

/** The next node of the column, or the nearest of the next column. */
function neighbour(picture: Picture, from: PictureNode, key: string): PictureNode | undefined {
  const isAcross = key === "ArrowLeft" || key === "ArrowRight";
  const column = from.column + (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0);
  const there = picture.nodes.filter((node) => node.column === column);
  if (!isAcross) return there.find(({ row }) => row === from.row + (key === "ArrowDown" ? 1 : -1));
  const away = (node: PictureNode) => Math.abs(placeOf(picture, node).top - placeOf(picture, from).top);
  const linked = new Set(
    picture.edges.flatMap((edge) => (edge.from === from.id ? [edge.to] : edge.to === from.id ? [edge.from] : [])),
  );
  const order = [...there].sort(
    (one, other) => Number(linked.has(other.id)) - Number(linked.has(one.id)) || away(one) - away(other),
  );
  return order[0];
}
