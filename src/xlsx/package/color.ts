/** "#0E700E" as files write it, with how opaque it is: "FF0E700E". Anything but six digits is an Error. */
export function argb(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`a colour needs the form #RRGGBB; got ${color}`);
  return `FF${color.slice(1).toUpperCase()}`;
}
