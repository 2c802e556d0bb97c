/** The axes of a chart. Every group has two; the second pair stands opposite the first, and its categories are not shown twice. */
import type { FileAxis, FileChart } from "../../content/chartContent";
import { element } from "../../package/element";
import { isRound, isScatter, type SeriesGroup } from "./groups";
import { titleText } from "./looks";

export interface AxisIds {
  readonly category: number;
  readonly value: number;
}

interface AxisPlace {
  readonly id: number;
  readonly crosses: number;
  readonly position: "l" | "r" | "t" | "b";
  readonly isValue: boolean;
  readonly isNumeric: boolean;
  readonly isSecondary: boolean;
  readonly isBetween: boolean;
}

export function axesText(
  { axes }: FileChart,
  groups: readonly SeriesGroup[],
  primary: AxisIds,
  secondary: AxisIds,
): string[] {
  return [false, true].flatMap((isSecondary) => {
    const [group] = groups.filter((one) => one.isSecondary === isSecondary);
    if (group === undefined || isRound(group.kind)) return [];
    const ids = isSecondary ? secondary : primary;
    const isBar = group.kind.startsWith("bar");
    const isNumeric = isScatter(group.kind);
    const common = { isSecondary, isBetween: !isNumeric && !group.kind.startsWith("area") };
    const category = isSecondary
      ? { ...axes.category, isVisible: false, title: null, hasMajorGridlines: false }
      : axes.category;
    const value = isSecondary ? (axes.secondaryValue ?? { ...axes.value, title: null }) : axes.value;
    const across = isBar ? ("l" as const) : ("b" as const);
    const up = isBar ? (isSecondary ? ("t" as const) : ("b" as const)) : isSecondary ? ("r" as const) : ("l" as const);
    return [
      axisText(category, {
        ...common,
        id: ids.category,
        crosses: ids.value,
        position: across,
        isValue: false,
        isNumeric,
      }),
      axisText(value, {
        ...common,
        id: ids.value,
        crosses: ids.category,
        position: up,
        isValue: true,
        isNumeric: true,
      }),
    ];
  });
}

function axisText(axis: FileAxis, place: AxisPlace): string {
  const { isVisible, title, numberFormat, hasMajorGridlines, labels, majorUnit } = axis;
  const isUpright = place.position === "l" || place.position === "r";
  return element(
    place.isNumeric ? "c:valAx" : "c:catAx",
    {},
    element("c:axId", { val: place.id }),
    scalingText(axis),
    element("c:delete", { val: !isVisible }),
    element("c:axPos", { val: place.position }),
    hasMajorGridlines ? element("c:majorGridlines") : "",
    title === null ? "" : titleText(title, isUpright ? -5_400_000 : undefined),
    element("c:numFmt", { formatCode: numberFormat ?? "General", sourceLinked: numberFormat === null }),
    element("c:majorTickMark", { val: "out" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: labels }),
    element("c:crossAx", { val: place.crosses }),
    element("c:crosses", { val: place.isSecondary && place.isValue ? "max" : "autoZero" }),
    ...(place.isNumeric
      ? [
          element("c:crossBetween", { val: place.isBetween ? "between" : "midCat" }),
          majorUnit === null ? "" : element("c:majorUnit", { val: majorUnit }),
        ]
      : [
          element("c:auto", { val: true }),
          element("c:lblAlgn", { val: "ctr" }),
          element("c:lblOffset", { val: 100 }),
          element("c:noMultiLvlLbl", { val: false }),
        ]),
  );
}

function scalingText({ logarithmBase, isReversed, minimum, maximum }: FileAxis): string {
  return element(
    "c:scaling",
    {},
    logarithmBase === null ? "" : element("c:logBase", { val: logarithmBase }),
    element("c:orientation", { val: isReversed ? "maxMin" : "minMax" }),
    maximum === null ? "" : element("c:max", { val: maximum }),
    minimum === null ? "" : element("c:min", { val: minimum }),
  );
}
