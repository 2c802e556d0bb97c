/** Parts of a whole as parts of a circle. */
import { axisNumber as n } from "./chartFrame";

export function pieDrawing(
  values: readonly (number | null)[],
  hasHole: boolean,
  { width, height }: { readonly width: number; readonly height: number },
  colorOf: (place: number) => string,
): string {
  const sizes = values.map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return "";
  const [x, y, radius] = [width / 2, height / 2, height / 2 - 20];
  const point = (part: number, at: number) => {
    const angle = (part * 2 - 0.5) * Math.PI;
    return `${n(x + at * Math.cos(angle))} ${n(y + at * Math.sin(angle))}`;
  };
  let start = 0;
  const slices = sizes.map((size, place) => {
    // A whole circle has no two ends for an arc.
    const part = Math.min(size / total, 0.99999);
    const [from, to] = [start, start + part];
    start += size / total;
    if (size === 0) return "";
    const arc = `A${radius} ${radius} 0 ${part > 0.5 ? 1 : 0} 1 ${point(to, radius)}`;
    const share = `<title>${(100 * (size / total)).toFixed(1)}%</title>`;
    return `<path d="M${n(x)} ${n(y)}L${point(from, radius)}${arc}Z" fill="${colorOf(place)}" stroke="#fff">${share}</path>`;
  });
  return slices.join("") + (hasHole ? `<circle cx="${x}" cy="${y}" r="${n(radius * 0.55)}" fill="#fff"/>` : "");
}
