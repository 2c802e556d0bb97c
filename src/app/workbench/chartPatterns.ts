/** Fills of areas: the first series plain, the others with lines or dots over their colour, so that a grey print tells them apart. */

type Draw = (context: CanvasRenderingContext2D, size: number) => void;

const patterns: readonly (Draw | null)[] = [
  null,
  (context, size) => lines(context, [-size, size, size, -size], [0, 2 * size, 2 * size, 0], [0, size, size, 0]),
  (context, size) => dots(context, size),
  (context, size) => lines(context, [0, size / 2, size, size / 2]),
  (context, size) => lines(context, [0, 0, size, size], [-size, 0, size, 2 * size], [0, -size, 2 * size, size]),
  (context, size) => lines(context, [size / 2, 0, size / 2, size]),
  (context, size) => lines(context, [0, size / 2, size, size / 2], [size / 2, 0, size / 2, size]),
  (context, size) => lines(context, [0, 0, size, size], [0, size, size, 0]),
];

export function filled(index: number, color: string, ground: string, scale: number): CanvasPattern | string {
  const draw = patterns[index % patterns.length];
  if (!draw) return color;
  const size = 8 * scale;
  const tile = document.createElement("canvas");
  tile.width = tile.height = Math.round(size * window.devicePixelRatio);
  const context = tile.getContext("2d")!;
  context.scale(tile.width / size, tile.height / size);
  context.fillStyle = color;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = context.fillStyle = ground;
  context.globalAlpha = 0.55;
  context.lineWidth = 1.2 * scale;
  draw(context, size);
  const pattern = context.createPattern(tile, "repeat")!;
  // A tile is in the screen's own pixels, the chart in the page's.
  pattern.setTransform(new DOMMatrix().scale(size / tile.width, size / tile.height));
  return pattern;
}

function lines(context: CanvasRenderingContext2D, ...all: readonly (readonly number[])[]): void {
  context.beginPath();
  for (const [x, y, toX, toY] of all) {
    context.moveTo(x!, y!);
    context.lineTo(toX!, toY!);
  }
  context.stroke();
}

function dots(context: CanvasRenderingContext2D, size: number): void {
  for (const [x, y] of [
    [size / 4, size / 4],
    [(3 * size) / 4, (3 * size) / 4],
  ]) {
    context.beginPath();
    context.arc(x!, y!, size / 8, 0, 2 * Math.PI);
    context.fill();
  }
}
