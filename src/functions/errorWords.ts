/**
 * How sentences of errors reach the reader, in a language of its own where the host has one. Codes stay, as formulas rely on them.
 * In a file of its own: what the pane shares with the functions of a cell, their bundle cannot fold into one.
 */
export const errorWords = { say: (sentence: string): string => sentence };
