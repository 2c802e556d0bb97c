/** The rule that a conditional format of some kinds has from the start, as Excel's menus make it. */
import type { ConditionalRule } from "../bookConditionalFormats";

export function defaultRule(kind: ConditionalRule["kind"]): ConditionalRule | null {
  if (kind === "ColorScale")
    return {
      kind,
      points: [
        { type: "LowestValue", operand: null, color: "#F8696B" },
        { type: "Percentile", operand: 50, color: "#FFEB84" },
        { type: "HighestValue", operand: null, color: "#63BE7B" },
      ],
    };
  if (kind === "DataBar") return { kind, settings: dataBar };
  return kind === "IconSet" ? { kind, settings: iconSet } : null;
}

const dataBar = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  showDataBarOnly: false,
  lowerBoundRule: { type: "Automatic" },
  upperBoundRule: { type: "Automatic" },
  positiveFormat: { fillColor: "#638EC6", borderColor: "#638EC6", gradientFill: true },
  negativeFormat: {
    fillColor: "#FF0000",
    borderColor: "#FF0000",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
};

const iconSet = {
  style: "ThreeTrafficLights1",
  reverseIconOrder: false,
  showIconOnly: false,
  criteria: [
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" },
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "=33" },
    { type: "Percent", operator: "GreaterThanOrEqual", formula: "=67" },
  ],
};
