// Draws assets/icons/*.svg as PNG in the sizes that Excel asks for. Run it after changing a drawing: node .config/icons.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installWhenMissing, root } from "./install.mjs";

installWhenMissing();
const { launchChromium } = await import("./chromium.mjs");

const folder = join(root, "assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const browser = await launchChromium();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg")))
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawing = readFileSync(join(folder, file), "utf8").replace(
      "<svg ",
      `<svg width="${size}" height="${size}" style="display:block" `,
    );
    await page.setContent(`<style>body{margin:0;background:transparent}</style>${drawing}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(folder, file.replace(".svg", `-${size}.png`)), picture);
    await page.close();
  }
await browser.close();
