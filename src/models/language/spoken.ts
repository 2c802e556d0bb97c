/** Figures inside a sentence that a formula makes. FIXED, as TEXT reads its decimal point by the language of Excel. */

export const fixed = (figure: string, decimals: 0 | 1 | 2) => `FIXED(${figure},${decimals})`;

export const percent = (share: string) => `TEXT(${share},"0%")`;
