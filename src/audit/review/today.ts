/** The day by the clock and the time zone of this machine, "2026-06-25". UTC's is another for a part of every day. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
