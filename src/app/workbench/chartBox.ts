/** One chart on the page: a box over the cells with the picture in it, reached by mouse and keyboard, told in words. */
import type { Chart, ChartPlace } from "../../workbench/book/book";
import type { ChartData } from "../../workbench/book/chartData";
import { describeChart } from "./chartDescription";
import type { ChartInk } from "./chartPalette";
import type { ChartPicture } from "./chartPicture";
import type { ChartTexts } from "./chartTexts";
import { element } from "./parts/element";

export interface ChartBoxActions {
  selected(): void;
  left(): void;
  moved(place: ChartPlace): void;
  deleted(): void;
}

const pixelsPerPoint = 96 / 72;
/** Points that an arrow key moves a chart by. */
const step = 6;
const smallest = 60;

export class ChartBox {
  readonly element = element("div", { class: "chart", role: "figure", tabindex: "0" });
  private readonly canvas = element("canvas", { "aria-hidden": "true" });
  private picture: ChartPicture | undefined;
  private drawn = "";
  private zoom = 1;
  private left = 0;
  private top = 0;
  private place: ChartPlace = { left: 0, top: 0, width: 0, height: 0 };

  constructor(
    private readonly texts: ChartTexts,
    private readonly actions: ChartBoxActions,
  ) {
    const handle = element("div", { class: "chart-handle" });
    this.element.append(this.canvas, handle);
    this.element.addEventListener("focus", () => actions.selected());
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.drag(this.element, (from, x, y) => ({ ...from, left: from.left + x, top: from.top + y }));
    this.drag(handle, (from, x, y) => ({ ...from, width: from.width + x, height: from.height + y }));
  }

  get id(): string {
    return this.element.dataset["chartId"] ?? "";
  }

  set id(id: string) {
    this.element.dataset["chartId"] = id;
  }

  /** `left` and `top` in pixels of the page, the place in points. */
  stand(left: number, top: number, place: ChartPlace, zoom: number): void {
    this.left = left;
    this.top = top;
    this.place = place;
    this.zoom = zoom;
    this.preview(place);
  }

  /** Draws again only what would look different. */
  async draw(chart: Chart, data: ChartData, ink: ChartInk): Promise<void> {
    const [width, height] = [this.place.width, this.place.height].map((points) =>
      Math.round(points * pixelsPerPoint * this.zoom),
    ) as [number, number];
    const wanted = JSON.stringify([chart, data, ink, width, height, this.zoom]);
    if (wanted === this.drawn) return;
    this.drawn = wanted;
    this.element.setAttribute("aria-label", describeChart(chart, data, this.texts));
    this.element.setAttribute("aria-description", this.texts.keys);
    const { drawChart } = await import("./chartPicture");
    // Something newer has been asked for meanwhile.
    if (wanted !== this.drawn) return;
    this.clear();
    if (width < 1 || height < 1) return;
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.canvas.width = width;
    this.canvas.height = height;
    this.picture = drawChart(this.canvas, chart, data, { ink, zoom: this.zoom, width });
    this.element.dataset["drawn"] = "true";
  }

  select(isSelected: boolean): void {
    this.element.classList.toggle("selected", isSelected);
    if (isSelected && document.activeElement !== this.element) this.element.focus({ preventScroll: true });
  }

  remove(): void {
    this.drawn = "";
    this.clear();
    this.element.remove();
  }

  private clear(): void {
    this.picture?.destroy();
    this.picture = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const [x, y] = arrows[event.key] ?? [0, 0];
    if (event.key === "Delete" || event.key === "Backspace") this.actions.deleted();
    else if (event.key === "Escape") this.actions.left();
    else if (x !== 0 || y !== 0)
      this.move(
        event.shiftKey
          ? { ...this.place, width: this.place.width + x * step, height: this.place.height + y * step }
          : { ...this.place, left: this.place.left + x * step, top: this.place.top + y * step },
      );
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private move(to: ChartPlace): void {
    this.actions.moved(allowed(to));
  }

  /** While the mouse drags; the book hears of it at the end. */
  private preview({ left, top, width, height }: ChartPlace): void {
    const { style } = this.element;
    const pixels = (points: number) => points * pixelsPerPoint * this.zoom;
    const [x, y] = [this.left + pixels(left - this.place.left), this.top + pixels(top - this.place.top)];
    style.transform = `translate(${x}px, ${y}px)`;
    style.width = `${pixels(width)}px`;
    style.height = `${pixels(height)}px`;
  }

  private drag(part: HTMLElement, to: (from: ChartPlace, x: number, y: number) => ChartPlace): void {
    part.addEventListener("pointerdown", (down) => {
      if (down.button !== 0 || (part === this.element && down.target !== this.canvas)) return;
      const from = this.place;
      const points = (pixels: number) => pixels / pixelsPerPoint / this.zoom;
      let dragged: ChartPlace | null = null;
      const move = (event: PointerEvent) => {
        const [x, y] = [event.clientX - down.clientX, event.clientY - down.clientY];
        // A click is not a move.
        if (dragged === null && Math.abs(x) + Math.abs(y) < 4) return;
        dragged = allowed(to(from, points(x), points(y)));
        this.preview(dragged);
      };
      const end = () => {
        if (dragged !== null) this.move(dragged);
        part.removeEventListener("pointermove", move);
        part.removeEventListener("pointerup", end);
        part.removeEventListener("pointercancel", end);
      };
      part.setPointerCapture(down.pointerId);
      part.addEventListener("pointermove", move);
      part.addEventListener("pointerup", end);
      part.addEventListener("pointercancel", end);
    });
  }
}

function allowed({ left, top, width, height }: ChartPlace): ChartPlace {
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    width: Math.max(smallest, width),
    height: Math.max(smallest, height),
  };
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
