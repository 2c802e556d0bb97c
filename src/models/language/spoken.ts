/** Figures inside a sentence that a formula makes. FIXED, as TEXT reads its decimal point by the language of Excel. */

export const fixed = (figure: string, decimals: 0 | 1 | 2) => `FIXED(${figure},${decimals})`;

export const percent = (share: string) => `TEXT(${share},"0%")`;

/** "USD 40bn" with "bn", else "USD 40". A minus sign stands before the currency; what rounds to 0 has none. */
export const usd = (figure: string, decimals: 0 | 1 | 2, magnitude: "bn" | "" = "") =>
  `IF(ROUND(${figure},${decimals})<0,"-","")&"USD "&${fixed(`ABS(${figure})`, decimals)}${magnitude === "" ? "" : `&"${magnitude}"`}`;
