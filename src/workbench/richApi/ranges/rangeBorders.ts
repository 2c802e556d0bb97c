import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../../book/bookFormats";
import { wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type HostObject, type Targets } from "../protocol/hostObject";
import { edgesOf, readBorder, writeBorder } from "./formatted";

const edges: readonly BorderEdge[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
export const borderStyles: readonly BorderStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
export const borderWeights: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBorderCollectionClass = hostClass("RangeBorderCollection", {
  properties: { count: { get: (area) => edgesOf(area, edges).length } },
  items: (area) => edgesOf(area, edges).map((edge) => hostObject("RangeBorder", { area, edge })),
  item: (area, key) => hostObject("RangeBorder", { area, edge: wordValue(key, edgesOf(area, edges)) }),
  methods: {
    getItem: (area, [key]) => hostObject("RangeBorder", { area, edge: wordValue(key, edgesOf(area, edges)) }),
    getItemAt: (area, [index]): HostObject => {
      const edge = edgesOf(area, edges)[Number(index)];
      if (edge === undefined) throw new HostError("InvalidArgument");
      return hostObject("RangeBorder", { area, edge });
    },
  },
});

export const rangeBorderClass = hostClass("RangeBorder", {
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: border("style", (value) => wordValue(value, borderStyles)),
    weight: border("weight", (value) => wordValue(value, borderWeights)),
    color: border("color", colorValue),
  },
});

function border<Key extends keyof Border>(key: Key, accept: (value: unknown) => Border[Key]) {
  return {
    get: ({ area, edge }: Targets["RangeBorder"], context: HostContext) =>
      readBorder(area, edge, context)?.[key] ?? null,
    set: ({ area, edge }: Targets["RangeBorder"], value: unknown, context: HostContext) =>
      writeBorder(area, edge, { [key]: accept(value) }, context),
  };
}
