/**
 * The words that arguments with a choice take, in the order in which help and lists show them. They stand together and apart from the
 * methods, so that the pane can offer them without holding on to the functions' code.
 */
export const responseForms = ["point", "constant"] as const;
export const conventions = ["full", "half", "next"] as const;
export const doublingMethods = ["last", "fit"] as const;
export const dedupeViews = ["chain", "layers", "firms", "totals", "rows"] as const;
export const elasticityMethods = ["loglog", "log", "arc", "point"] as const;
export const runRateBases = ["last", "best", "trailing", "quarter"] as const;
export const seriesKinds = ["layers", "firms"] as const;
export const seriesMeasures = ["value added", "gross", "share", "hhi"] as const;
