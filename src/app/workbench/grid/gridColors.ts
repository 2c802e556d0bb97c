/**
 * Colours of cells on a dark ground. Lightness is turned round in OKLab, where equal steps look equal (Björn Ottosson,
 * 2020), and kept between the ground's and white; hue stays and chroma gives way where the screen cannot show it. So a
 * blue input stays blue and readable, which turning round red, green and blue does not achieve.
 */
type Rgb = [number, number, number];

/** White paper becomes this light, as the grid's own dark ground; black ink becomes white. */
const darkestLightness = 0.2;

export function onDarkGround([red, green, blue]: Rgb): Rgb {
  const [lightness, a, b] = toOklab([red, green, blue]);
  const turned = 1 - lightness * (1 - darkestLightness);
  let chroma = 1;
  let shown = fromOklab([turned, a, b]);
  while (chroma > 0 && shown.some((channel) => channel < 0 || channel > 1)) {
    chroma -= 0.05;
    shown = fromOklab([turned, a * chroma, b * chroma]);
  }
  return shown.map((channel) => Math.round(255 * Math.min(1, Math.max(0, channel)))) as Rgb;
}

function toOklab(rgb: Rgb): Rgb {
  const [red, green, blue] = rgb.map((channel) => linear(channel / 255)) as Rgb;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

function fromOklab([lightness, a, b]: Rgb): Rgb {
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels: Rgb = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return channels.map(gamma) as Rgb;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function gamma(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
