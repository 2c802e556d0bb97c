/** Where values and categories of a chart lie in its picture: scales, axes, gridlines. */
import { format } from "numfmt";
import type { FileAxis, FileChart } from "../../xlsx/content/chartContent";
import { escapedMarkup } from "../../xlsx/package/escape";
import { chartScale, type Scale } from "../../workbench/book/chartScale";

export interface Drawn {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly x: readonly number[];
  readonly color: string;
  readonly colorAt: (place: number) => string;
  readonly isUnseen: boolean;
  readonly shape: "bar" | "line" | "area";
  readonly stack: "none" | "sum" | "share";
  readonly isSecondary: boolean;
  readonly hasMarkers: boolean;
  readonly hasLine: boolean;
  readonly dash: string;
}

interface Contents {
  readonly chart: FileChart;
  readonly categories: readonly string[];
  readonly drawn: readonly Drawn[];
  /** Bars lie, categories run down. */
  readonly isAcross: boolean;
  readonly isScatter: boolean;
}

type Span = readonly [from: number, to: number];
const mostLabels = 16;

export class ChartFrame {
  readonly slot: number;
  readonly isAcross: boolean;
  private readonly left: number;
  private readonly right: number;
  private readonly top: number;
  private readonly bottom: number;
  private readonly primary: Scale;
  private readonly secondary: Scale | null;
  private readonly alongScale: Scale;

  constructor(
    { width, height }: { readonly width: number; readonly height: number },
    private readonly contents: Contents,
  ) {
    const { chart, categories, drawn, isAcross } = contents;
    const { axes } = chart;
    this.isAcross = isAcross;
    this.top = axes.value.title === null && (axes.secondaryValue?.title ?? null) === null ? 16 : 30;
    this.primary = this.scaleOf(false, axes.value);
    const hasSecondary = drawn.some(({ isSecondary }) => isSecondary);
    this.secondary = hasSecondary ? this.scaleOf(true, axes.secondaryValue ?? axes.value) : null;
    this.alongScale = chartScale(drawn.flatMap(({ x }) => x), wanted(axes.category)); // prettier-ignore
    const longest = Math.max(0, ...categories.map(({ length }) => length));
    const numbersWide = Math.max(0, ...this.ticks(this.primary).map((one) => this.tickText(one).length)) * 6.6;
    this.left = 28 + (isAcross ? Math.min(230, longest * 6.4) : numbersWide);
    this.right = width - (this.secondary === null ? 20 : 60);
    const isSlanted = !isAcross && !contents.isScatter && longest * 6.4 > (this.right - this.left) / Math.max(1, Math.min(categories.length, mostLabels)); // prettier-ignore
    this.bottom = height - (isSlanted ? Math.min(110, 24 + longest * 4.5) : 34);
    this.slot = (isAcross ? this.bottom - this.top : this.right - this.left) / Math.max(1, categories.length);
  }

  /** The middle of a category. */
  center(place: number): number {
    const isReversed = this.contents.chart.axes.category.isReversed !== this.isAcross;
    const at = isReversed ? this.contents.categories.length - 1 - place : place;
    return (this.isAcross ? this.top : this.left) + (at + 0.5) * this.slot;
  }

  value(value: number, isSecondary: boolean): number {
    const scale = (isSecondary ? this.secondary : null) ?? this.primary;
    const axis = this.axisOf(isSecondary);
    const part = axis.logarithmBase === null ? share(value, scale) : share(Math.log(Math.max(value, scale.minimum)), logs(scale)); // prettier-ignore
    const at = axis.isReversed ? 1 - part : part;
    return this.isAcross ? this.left + at * (this.right - this.left) : this.bottom - at * (this.bottom - this.top);
  }

  /** Along the x axis of a scatter chart. */
  along(x: number): number {
    return this.left + share(x, this.alongScale) * (this.right - this.left);
  }

  /** From where to where each value of a series runs; stacked ones stand on those before them. */
  spans(one: Drawn): (Span | null)[] {
    const { drawn } = this.contents;
    const below = drawn.slice(0, drawn.indexOf(one)).filter((other) => isStackedWith(one, other));
    const whole = drawn.filter((other) => other === one || isStackedWith(one, other));
    return one.values.map((value, at) => {
      if (value === null) return null;
      const total = one.stack === "share" ? whole.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0) || 1 : 1; // prettier-ignore
      const start = below.reduce((sum, { values }) => {
        const other = values[at] ?? 0;
        return Math.sign(other) === Math.sign(value) ? sum + other : sum;
      }, 0);
      return [start / total, (start + value) / total];
    });
  }

  markup(): string {
    const { chart, categories, isScatter } = this.contents;
    const grid = this.ticks(this.primary).map((tick) => {
      const at = this.value(tick, false);
      const line = this.isAcross
        ? `M${n(at)} ${this.top}V${n(this.bottom)}`
        : `M${n(this.left)} ${n(at)}H${n(this.right)}`;
      const text = escapedMarkup(this.tickText(tick));
      const label = this.isAcross
        ? `<text x="${n(at)}" y="${n(this.bottom + 18)}" text-anchor="middle">${text}</text>`
        : `<text x="${n(this.left - 8)}" y="${n(at + 4)}" text-anchor="end">${text}</text>`;
      return `<path d="${line}" stroke="#d8d6d4"/>${label}`;
    });
    const right = this.secondary === null ? [] : this.ticks(this.secondary).map((tick) => `<text x="${n(this.right + 8)}" y="${n(this.value(tick, true) + 4)}">${escapedMarkup(this.tickText(tick, true))}</text>`); // prettier-ignore
    const names = isScatter ? this.alongLabels(chart.axes.category) : this.categoryLabels(categories);
    const { value, secondaryValue } = chart.axes;
    const titles = [
      value.title === null ? "" : `<text x="8" y="16">${escapedMarkup(value.title)}</text>`,
      (secondaryValue?.title ?? null) === null
        ? ""
        : `<text x="${n(this.right + 52)}" y="16" text-anchor="end">${escapedMarkup(secondaryValue!.title!)}</text>`,
    ];
    return [...titles, ...grid, ...right, ...names].join("");
  }

  /** Where the values are zero, over the shapes. */
  baseline(): string {
    const zero = this.value(Math.min(Math.max(0, this.primary.minimum), this.primary.maximum), false);
    const line = this.isAcross
      ? `M${n(zero)} ${this.top}V${n(this.bottom)}`
      : `M${n(this.left)} ${n(zero)}H${n(this.right)}`;
    return `<path d="${line}" stroke="#3b3a39"/>`;
  }

  private categoryLabels(categories: readonly string[]): string[] {
    const every = this.isAcross ? 1 : Math.ceil(categories.length / mostLabels);
    const isTight = !this.isAcross && categories.some(({ length }) => length * 6.4 > this.slot * every);
    return categories.flatMap((name, place) => {
      if (place % every > 0) return [];
      const at = this.center(place);
      const text = escapedMarkup(name.length > 36 ? `${name.slice(0, 35)}…` : name);
      if (this.isAcross) return [`<text x="${n(this.left - 8)}" y="${n(at + 4)}" text-anchor="end">${text}</text>`];
      const y = n(this.bottom + 16);
      return isTight
        ? [`<text transform="translate(${n(at + 4)} ${y}) rotate(-40)" text-anchor="end">${text}</text>`]
        : [`<text x="${n(at)}" y="${y}" text-anchor="middle">${text}</text>`];
    });
  }

  private alongLabels({ numberFormat }: FileAxis): string[] {
    return this.ticks(this.alongScale).map(
      (tick) =>
        `<text x="${n(this.along(tick))}" y="${n(this.bottom + 18)}" text-anchor="middle">${escapedMarkup(shown(tick, numberFormat))}</text>`,
    );
  }

  private axisOf(isSecondary: boolean): FileAxis {
    const { value, secondaryValue } = this.contents.chart.axes;
    return isSecondary ? (secondaryValue ?? value) : value;
  }

  private scaleOf(isSecondary: boolean, axis: FileAxis): Scale {
    const own = this.contents.drawn.filter((one) => one.isSecondary === isSecondary);
    const ends = own.flatMap((one) => this.spans(one).flatMap((span) => (span === null ? [] : one.shape === "line" && one.stack === "none" ? [span[1]] : span))); // prettier-ignore
    return chartScale(ends, wanted(axis));
  }

  private ticks({ minimum, maximum, majorUnit }: Scale): number[] {
    const isLogarithmic = this.contents.chart.axes.value.logarithmBase !== null && majorUnit > 1 && minimum > 0;
    const ticks: number[] = [];
    for (
      let at = minimum;
      at <= maximum * (1 + 1e-9) + 1e-12 && ticks.length < 50;
      at = isLogarithmic ? at * majorUnit : at + majorUnit
    )
      ticks.push(Number(at.toPrecision(12)));
    return ticks;
  }

  private tickText(tick: number, isSecondary = false): string {
    const isShare = this.contents.drawn.some(({ stack }) => stack === "share");
    return shown(tick, this.axisOf(isSecondary).numberFormat ?? (isShare ? "0%" : null));
  }
}

function isStackedWith(one: Drawn, other: Drawn): boolean {
  return one !== other && one.stack !== "none" && one.stack === other.stack && one.shape === other.shape && one.isSecondary === other.isSecondary; // prettier-ignore
}

function wanted({ minimum, maximum, majorUnit, logarithmBase }: FileAxis) {
  const scaleType = logarithmBase === null ? ("Linear" as const) : ("Logarithmic" as const);
  return { minimum, maximum, majorUnit, scaleType, logBase: logarithmBase ?? 10 };
}

function share(value: number, { minimum, maximum }: Scale): number {
  return maximum === minimum ? 0 : Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

function logs({ minimum, maximum, majorUnit }: Scale): Scale {
  return { minimum: Math.log(minimum), maximum: Math.log(maximum), majorUnit };
}

function shown(value: number, numberFormat: string | null): string {
  try {
    return format(numberFormat ?? "General", Number(value.toPrecision(12)));
  } catch {
    return String(value);
  }
}

/** Coordinates need no more digits. */
export function axisNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const n = axisNumber;
