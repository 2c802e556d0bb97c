/** The icons of Excel's sets, drawn as plain shapes in the colours that Excel has them in. */
import type { CellIcon } from "../../../workbench/book/bookConditionalFormats";

interface Box {
  readonly left: number;
  readonly bottom: number;
  /** Pixels. */
  readonly size: number;
}

type Context = CanvasRenderingContext2D;
/** Draws in a square from -1 to 1, its y downwards. */
type Shape = (context: Context) => void;

const red = "#D65532";
const yellow = "#EAC282";
const green = "#68A490";
const gray = "#777777";
const black = "#595959";
const pink = "#F0B7A9";
const white = "#FFFFFF";
const gold = "#F2B233";
const blue = "#4472C4";

const arrow = (color: string, degrees: number): Shape => {
  const corners: [number, number][] = [
    [0, -0.9],
    [0.85, 0],
    [0.35, 0],
    [0.35, 0.9],
    [-0.35, 0.9],
    [-0.35, 0],
    [-0.85, 0],
  ];
  return (context) => {
    context.rotate((degrees * Math.PI) / 180);
    polygon(context, color, corners);
  };
};
const circle =
  (color: string, radius = 0.85): Shape =>
  (context) =>
    disc(context, color, radius);
const light =
  (color: string): Shape =>
  (context) => {
    context.fillStyle = black;
    context.fillRect(-0.95, -0.95, 1.9, 1.9);
    disc(context, color, 0.7);
  };
const flag =
  (color: string): Shape =>
  (context) => {
    polygon(context, color, [
      [-0.5, -0.9],
      [0.85, -0.4],
      [-0.5, 0.15],
    ]);
    context.fillStyle = black;
    context.fillRect(-0.65, -0.95, 0.2, 1.9);
  };
const upwards: [number, number][] = [
  [0, -0.85],
  [0.9, 0.75],
  [-0.9, 0.75],
];
const diamond: [number, number][] = [
  [0, -0.95],
  [0.95, 0],
  [0, 0.95],
  [-0.95, 0],
];
const shape =
  (color: string, corners: readonly [number, number][]): Shape =>
  (context) =>
    polygon(context, color, corners);
const dash: [number, number][] = [
  [-0.8, -0.2],
  [0.8, -0.2],
  [0.8, 0.2],
  [-0.8, 0.2],
];
const down = upwards.map(([x, y]): [number, number] => [x, -y]);

const strokes = {
  cross: [
    [-0.45, -0.45, 0.45, 0.45],
    [0.45, -0.45, -0.45, 0.45],
  ],
  exclamation: [
    [0, -0.6, 0, 0.15],
    [0, 0.5, 0, 0.55],
  ],
  check: [
    [-0.5, 0, -0.1, 0.4],
    [-0.1, 0.4, 0.5, -0.4],
  ],
} as const;
/** On a disc of its colour, or by itself. */
const sign =
  (color: string, kind: keyof typeof strokes, isOnDisc: boolean): Shape =>
  (context) => {
    if (isOnDisc) disc(context, color, 0.95);
    context.strokeStyle = isOnDisc ? white : color;
    context.lineWidth = isOnDisc ? 0.28 : 0.42;
    const scale = isOnDisc ? 1 : 1.5;
    for (const [x1, y1, x2, y2] of strokes[kind]) {
      context.beginPath();
      context.moveTo(x1 * scale, y1 * scale);
      context.lineTo(x2 * scale, y2 * scale);
      context.stroke();
    }
  };
/** Four parts, the first of them filled; `areaOf` gives left, top, width and height of each. */
const parts =
  (areaOf: (at: number) => [number, number, number, number]) =>
  (filled: number): Shape =>
  (context) => {
    for (const at of [0, 1, 2, 3]) {
      context.fillStyle = at < filled ? blue : "#C8C8C8";
      context.fillRect(...areaOf(at));
    }
  };
const columns = parts((at) => [-0.95 + at * 0.5, 0.9 - (at + 1) * 0.45, 0.38, (at + 1) * 0.45]);
const boxes = parts((at) => [at % 2 === 0 ? -0.85 : 0.08, at < 2 ? 0.08 : -0.85, 0.77, 0.77]);
const quarters =
  (filled: number): Shape =>
  (context) => {
    disc(context, gray, 0.9);
    disc(context, white, 0.75);
    context.fillStyle = gray;
    context.beginPath();
    context.moveTo(0, 0);
    context.arc(0, 0, 0.85, -Math.PI / 2, -Math.PI / 2 + (filled * Math.PI) / 2);
    context.fill();
  };
const star =
  (filled: number): Shape =>
  (context) => {
    const corners = Array.from({ length: 10 }, (_, at): [number, number] => {
      const [radius, angle] = [at % 2 === 0 ? 0.95 : 0.4, (at * Math.PI) / 5 - Math.PI / 2];
      return [radius * Math.cos(angle), radius * Math.sin(angle)];
    });
    polygon(context, "#D9D9D9", corners);
    context.beginPath();
    context.rect(-1, -1, filled, 2);
    context.clip();
    polygon(context, gold, corners);
  };

const colors = [red, yellow, green];
const marks = ["cross", "exclamation", "check"] as const;

/** From the lowest on, as `Excel.icons` lists them. */
const sets: Readonly<Record<string, readonly Shape[]>> = {
  ThreeArrows: [arrow(red, 180), arrow(yellow, 90), arrow(green, 0)],
  ThreeArrowsGray: [180, 90, 0].map((degrees) => arrow(gray, degrees)),
  FourArrows: [arrow(red, 180), arrow(yellow, 135), arrow(yellow, 45), arrow(green, 0)],
  FourArrowsGray: [180, 135, 45, 0].map((degrees) => arrow(gray, degrees)),
  FiveArrows: [arrow(red, 180), arrow(yellow, 135), arrow(yellow, 90), arrow(yellow, 45), arrow(green, 0)],
  FiveArrowsGray: [180, 135, 90, 45, 0].map((degrees) => arrow(gray, degrees)),
  ThreeFlags: colors.map(flag),
  ThreeTrafficLights1: colors.map((color) => circle(color)),
  ThreeTrafficLights2: colors.map(light),
  FourTrafficLights: [black, ...colors].map((color) => circle(color)),
  FourRedToBlack: [black, gray, pink, red].map((color) => circle(color)),
  ThreeSigns: [shape(red, diamond), shape(yellow, upwards), circle(green)],
  ThreeSymbols: colors.map((color, at) => sign(color, marks[at]!, true)),
  ThreeSymbols2: colors.map((color, at) => sign(color, marks[at]!, false)),
  FourRating: [1, 2, 3, 4].map(columns),
  FiveRating: [0, 1, 2, 3, 4].map(columns),
  FiveQuarters: [0, 1, 2, 3, 4].map(quarters),
  ThreeStars: [0, 1, 2].map(star),
  ThreeTriangles: [shape(red, down), shape(yellow, dash), shape(green, upwards)],
  FiveBoxes: [0, 1, 2, 3, 4].map(boxes),
};

/** Nothing where the set has no such icon. */
export function drawIcon(context: Context, { set, index }: CellIcon, { left, bottom, size }: Box): void {
  const draw = sets[set]?.[index];
  if (draw === undefined) return;
  context.save();
  context.translate(left + size / 2, bottom - size / 2);
  context.scale(size / 2, size / 2);
  draw(context);
  context.restore();
}

function polygon(context: Context, color: string, corners: readonly (readonly [number, number])[]): void {
  context.fillStyle = color;
  context.beginPath();
  corners.forEach(([x, y], at) => (at === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
  context.fill();
}

function disc(context: Context, color: string, radius: number): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}
