import { makeStyles, tokens } from "@fluentui/react-components";

const ink = "color-mix(in srgb, currentColor 34%, transparent)";

/** The four bands and "ungraded" as areas: a colour for the eye that sees it, a pattern for every other. */
export const useGradePattern = makeStyles({
  filed: { backgroundColor: tokens.colorPaletteGreenBackground2, color: tokens.colorPaletteGreenForeground2 },
  stated: {
    backgroundColor: tokens.colorPaletteBlueBackground2,
    color: tokens.colorPaletteBlueForeground2,
    backgroundImage: `repeating-linear-gradient(135deg, ${ink} 0 1px, transparent 1px 6px)`,
  },
  reported: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorPaletteYellowForeground2,
    backgroundImage: `radial-gradient(${ink} 1px, transparent 1.4px)`,
    backgroundSize: "5px 5px",
  },
  assumed: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
    backgroundImage: `repeating-linear-gradient(45deg, ${ink} 0 1px, transparent 1px 5px), repeating-linear-gradient(135deg, ${ink} 0 1px, transparent 1px 5px)`,
  },
  ungraded: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    backgroundImage: `repeating-linear-gradient(0deg, ${ink} 0 1px, transparent 1px 4px)`,
  },
});
