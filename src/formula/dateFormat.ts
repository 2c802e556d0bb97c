const known = new Map<string, boolean>();

/** Whether a number format shows a number as a date or a time. Texts in quotes, colours, currencies and escapes are no part of it. */
export function isDateFormat(format: string): boolean {
  let isDate = known.get(format);
  if (isDate === undefined) {
    const bare = format
      .replace(/"[^"]*"?/g, "")
      .replace(/\\.|_.|\*./gu, "")
      .replace(/\[(?:h+|m+|s+)\]/giu, "h")
      .replace(/\[[^\]]*\]/g, "");
    isDate = !/^general$/i.test(bare.trim()) && /[ymdhs]/i.test(bare.replace(/general/gi, ""));
    known.set(format, isDate);
  }
  return isDate;
}
