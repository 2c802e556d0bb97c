/** The colours offered for grounds and letters: Excel's standard ones, greys, and the tints of its first theme. */
export const colorValues = {
  black: "#000000",
  grey: "#D9D9D9",
  white: "#FFFFFF",
  darkRed: "#C00000",
  red: "#FF0000",
  orange: "#FFC000",
  yellow: "#FFFF00",
  green: "#00B050",
  blue: "#0000FF",
  darkBlue: "#002060",
  purple: "#7030A0",
  paleBlue: "#DDEBF7",
  paleYellow: "#FFF2CC",
  paleGreen: "#E2EFDA",
  paleOrange: "#FCE4D6",
} as const;

export type ColorName = keyof typeof colorValues;

export const fillColors = [
  "none",
  "paleYellow",
  "paleBlue",
  "paleGreen",
  "paleOrange",
  "grey",
  "yellow",
  "orange",
  "red",
  "green",
  "darkBlue",
  "white",
] as const;

export const fontColors = [
  "black",
  "blue",
  "green",
  "red",
  "darkRed",
  "orange",
  "purple",
  "darkBlue",
  "grey",
  "white",
] as const;
