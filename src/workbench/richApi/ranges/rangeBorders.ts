import type { Border, BorderEdge, BorderStyle, BorderWeight } from "../../book/bookFormats";
import { wordValue } from "../protocol/argument";
import { colorValue } from "../protocol/color";
import { hostClass } from "../protocol/hostClass";
import type { HostContext } from "../protocol/hostContext";
import { HostError } from "../protocol/hostError";
import { hostObject, type HostObject, type Targets } from "../protocol/hostObject";
import { each, shared } from "./areaGroups";

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
const styles: readonly BorderStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const weights: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBorderCollectionClass = hostClass("RangeBorderCollection", {
  properties: { count: { get: () => edges.length } },
  items: (area) => edges.map((edge) => hostObject("RangeBorder", { area, edge })),
  item: (area, key) => hostObject("RangeBorder", { area, edge: wordValue(key, edges) }),
  methods: {
    getItem: (area, [key]) => hostObject("RangeBorder", { area, edge: wordValue(key, edges) }),
    getItemAt: (area, [index]): HostObject => {
      const edge = edges[Number(index)];
      if (edge === undefined) throw new HostError("InvalidArgument");
      return hostObject("RangeBorder", { area, edge });
    },
  },
});

export const rangeBorderClass = hostClass("RangeBorder", {
  id: ({ edge }) => edge,
  properties: {
    sideIndex: { get: ({ edge }) => edge },
    style: border("style", (value) => wordValue(value, styles)),
    weight: border("weight", (value) => wordValue(value, weights)),
    color: border("color", colorValue),
  },
});

function border<Key extends keyof Border>(key: Key, accept: (value: unknown) => Border[Key]) {
  return {
    get: ({ area, edge }: Targets["RangeBorder"], { book }: HostContext) =>
      shared(area, (one) => book.formats.readBorder(one, edge)?.[key] ?? null),
    set: ({ area, edge }: Targets["RangeBorder"], value: unknown, { book }: HostContext) =>
      each(area, (one) => book.formats.writeBorder(one, edge, { [key]: accept(value) })),
  };
}
