import type { Page } from "playwright-core";
import { violations } from "./axeViolations";
import { eventually, typeInCell, visit } from "./browser";

/** Charts that Office.js code adds, as a person sees and uses them over the grid. */
describe("a chart in the page", () => {
  let page: Page;
  beforeEach(async () => {
    ({ page } = await visit("?lang=en-US&theme=light&book=empty"));
  });

  const chart = () => page.getByRole("figure");

  async function addChart(type = "ColumnStacked"): Promise<void> {
    await page.evaluate(
      (kind) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          sheet.getRange("A1:C4").values = [
            ["Year", "Apps", "Hosting"],
            ["2023 A", 4, 2],
            ["2024 A", 16, 10],
            ["2025 A", 44, 32],
          ];
          const added = sheet.charts.add(kind as Excel.ChartType, sheet.getRange("A1:C4"));
          added.title.text = "Who keeps each dollar?";
          added.axes.valueAxis.title.text = "USD bn";
          added.setPosition("B6", "F18");
          await context.sync();
        }),
      type,
    );
    await page.locator(".chart[data-drawn=true]").waitFor();
  }

  /** How many pixels of the picture are of the first and the second series' colour, and the ground in its corner. */
  function colorsOf(): Promise<{ blue: number; orange: number; all: number; ground: number[] }> {
    return page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>(".chart canvas")!;
      const copy = document.createElement("canvas");
      [copy.width, copy.height] = [canvas.width, canvas.height];
      const context = copy.getContext("2d", { willReadFrequently: true })!;
      context.drawImage(canvas, 0, 0);
      const { data } = context.getImageData(0, 0, copy.width, copy.height);
      const count = { blue: 0, orange: 0, all: data.length / 4, ground: [...data.slice(0, 3)] };
      for (let at = 0; at < data.length; at += 4) {
        const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
        if (red < 20 && green > 90 && blue > 150) count.blue += 1;
        if (red > 220 && green > 140 && blue < 60) count.orange += 1;
      }
      return count;
    });
  }

  const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;

  test("is drawn over its cells and told in words", async () => {
    await addChart();
    const { blue, orange, all } = await colorsOf();
    expect(blue).toBeGreaterThan(all * 0.02);
    expect(orange).toBeGreaterThan(all * 0.01);
    await expect(chart().getAttribute("aria-label")).resolves.toBe(
      "Chart “Who keeps each dollar?”: stacked columns. Axis: USD bn. 3 categories from 2023 A to 2025 A. " +
        "Apps: 2023 A 4; 2024 A 16; 2025 A 44. Hosting: 2023 A 2; 2024 A 10; 2025 A 32.",
    );
    const place = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = sheet.getRange("B6:F18").load("width,height");
        await context.sync();
        return { width: cells.width, height: cells.height };
      }),
    );
    const box = await boxOf(".chart");
    expect(box.width).toBeCloseTo((place.width * 96) / 72, 0);
    expect(box.height).toBeCloseTo((place.height * 96) / 72, 0);
    expect(await violations(page)).toEqual([]);
    // A chart grows with its columns.
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("C:C").format.columnWidth = 200;
        await context.sync();
      }),
    );
    await eventually(async () => expect((await boxOf(".chart")).width).toBeGreaterThan(box.width + 100));
  });

  test("follows a typed value, scrolls behind the headers, and goes when it is deleted", async () => {
    await addChart();
    const before = await colorsOf();
    await typeInCell(page, "B4", "400");
    await eventually(async () => {
      expect(await chart().getAttribute("aria-label")).toContain("2025 A 400.");
      const after = await colorsOf();
      expect(after.blue).not.toBe(before.blue);
      // Hosting's part of the tallest column is much smaller now.
      expect(after.orange).toBeLessThan(before.orange / 2);
    });
    const { x, y } = await boxOf(".chart");
    await page.mouse.move(x + 100, y + 100);
    await page.mouse.wheel(0, 200);
    await eventually(async () => expect((await boxOf(".chart")).y).toBeLessThan(y - 80));
    const clip = await boxOf(".chart-pane:has(.chart)");
    const headers = await page.evaluate(
      ([left, top]) => document.elementFromPoint(left!, top! - 8)?.closest(".chart") === null,
      [clip.x + 200, clip.y],
    );
    expect(headers).toBe(true);
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).delete();
        await context.sync();
      }),
    );
    await eventually(async () => expect(await page.locator(".chart").count()).toBe(0));
  });

  test("is selected, moved and removed by keyboard and mouse, each a step of undo", async () => {
    await addChart("LineMarkers");
    const start = await boxOf(".chart");
    await page.mouse.click(start.x + 80, start.y + 60);
    const active = () =>
      page.evaluate(() =>
        Excel.run(async (context) => {
          const found = context.workbook.getActiveChartOrNullObject().load("name");
          await context.sync();
          return found.isNullObject ? null : found.name;
        }),
      );
    await eventually(async () => expect(await active()).toBe("Chart 1"));
    await page.keyboard.press("ArrowDown");
    await eventually(async () => expect((await boxOf(".chart")).y).toBeCloseTo(start.y + 8, 0));
    await page.mouse.move(start.x + 80, start.y + 60);
    await page.mouse.down();
    await page.mouse.move(start.x + 130, start.y + 60, { steps: 4 });
    await page.mouse.up();
    await eventually(async () => expect((await boxOf(".chart")).x).toBeCloseTo(start.x + 50, 0));
    await page.keyboard.press("Delete");
    await eventually(async () => expect(await page.locator(".chart").count()).toBe(0));
    // The cells beneath are as they were.
    const cells = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").load("values");
        await context.sync();
        return range.values as unknown[][];
      }),
    );
    expect(cells).toEqual([
      ["Year", "Apps"],
      ["2023 A", 4],
    ]);
    for (let steps = 0; steps < 3; steps += 1) await page.getByRole("button", { name: "Undo" }).click();
    await page.locator(".chart[data-drawn=true]").waitFor();
    await eventually(async () => {
      const back = await boxOf(".chart");
      expect([back.x, back.y].map(Math.round)).toEqual([start.x, start.y].map(Math.round));
    });
  });

  test("belongs to its sheet and takes on the page's theme", async () => {
    await addChart("Line");
    const ground = async () => (await colorsOf()).ground;
    expect(await ground()).toEqual([255, 255, 255]);
    await page.getByLabel("Theme").selectOption("dark");
    await eventually(async () => expect(await ground()).toEqual([41, 41, 41]));
    const go = (name: string) =>
      page.evaluate(
        (sheet) =>
          Excel.run(async (context) => {
            const found = context.workbook.worksheets.getItemOrNullObject(sheet);
            await context.sync();
            (found.isNullObject ? context.workbook.worksheets.add(sheet) : found).activate();
            await context.sync();
          }),
        name,
      );
    await go("Other");
    await eventually(async () => expect(await page.locator(".chart").count()).toBe(0));
    await go("Sheet1");
    await page.locator(".chart[data-drawn=true]").waitFor();
  });
});
