/** A chart's picture for paper: black on white whatever the page's theme, twice as fine as on the screen. */
import type { Book } from "../../workbench/book/book";
import { chartData } from "../../workbench/book/chartData";
import { inkOf } from "./chartPalette";
import { element } from "./parts/element";
import type { ChartPrint } from "./printing/printSheet";

const pixelsPerPoint = 96 / 72;
const fineness = 2;

export function chartPrintOf(book: Book): ChartPrint {
  return async (chart, size) => {
    const { drawChart } = await import("./chartPicture");
    const pixels = (points: number) => Math.round(points * pixelsPerPoint * fineness);
    const canvas = element("canvas", {});
    [canvas.width, canvas.height] = [pixels(size.width), pixels(size.height)];
    canvas.style.width = `${canvas.width}px`;
    canvas.style.height = `${canvas.height}px`;
    const look = { ink: inkOf("light"), zoom: fineness, width: canvas.width };
    const picture = drawChart(canvas, chart, chartData(book.cells, chart), look);
    const image = element("img", { src: canvas.toDataURL(), alt: "" });
    picture.destroy();
    await image.decode();
    return image;
  };
}
