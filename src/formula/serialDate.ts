/** Days as Excel counts them. Serial 60 is the 29 February 1900 that never was, so the count is sound from 1 March 1900 on. */
const dayMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of "2026-06-25", null when the text is no date of the calendar. */
export function serialFromIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  return (moment.getTime() - dayZero) / dayMilliseconds;
}

export function isoFromSerial(serial: number): string {
  return new Date(dayZero + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}
