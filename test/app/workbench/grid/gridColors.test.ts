import fc from "fast-check";
import { onDarkGround } from "../../../../src/app/workbench/grid/gridColors";

type Rgb = [number, number, number];

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((left, right) => right - left) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe("colours of cells on a dark ground", () => {
  const seed = 20260625;
  const channel = fc.integer({ min: 0, max: 255 });

  test("black ink becomes white, white paper dark", () => {
    expect(onDarkGround([0, 0, 0])).toEqual([255, 255, 255]);
    expect(luminance(onDarkGround([255, 255, 255]))).toBeLessThan(0.02);
  });

  test.each<[string, Rgb, Rgb]>([
    ["input", [0, 0, 255], [255, 255, 224]],
    ["calculation", [0, 0, 0], [255, 255, 255]],
    ["link", [0, 97, 0], [255, 255, 255]],
  ])("the %s style of a model stays readable (4.5 to 1)", (_, ink, paper) => {
    expect(contrast(onDarkGround(ink), onDarkGround(paper))).toBeGreaterThanOrEqual(4.5);
  });

  test("every colour becomes one that a screen can show", () => {
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        for (const shown of onDarkGround([red, green, blue])) {
          expect(Number.isInteger(shown)).toBe(true);
          expect(shown).toBeGreaterThanOrEqual(0);
          expect(shown).toBeLessThanOrEqual(255);
        }
      }),
      { seed, numRuns: 300 },
    );
  });

  test("of two greys the lighter becomes the darker; two steps of 255 may share one, as the dark half is narrower", () => {
    const shown = Array.from({ length: 256 }, (_, level) => onDarkGround([level, level, level]));
    for (let level = 1; level < 256; level += 1)
      expect(luminance(shown[level]!)).toBeLessThanOrEqual(luminance(shown[level - 1]!));
    for (let level = 3; level < 256; level += 1)
      expect(luminance(shown[level]!)).toBeLessThan(luminance(shown[level - 3]!));
  });
});
