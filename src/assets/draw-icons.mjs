/**
 * Draws the ribbon's icons from their SVG sources; the PNGs are checked in.
 *
 *     node src/assets/draw-icons.mjs
 *
 * CHROMIUM names the browser that draws; without it /usr/bin/chromium does.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** As the ribbon shows them; the add-in's own icon also stands in lists of add-ins. */
const ribbonSizes = [16, 32, 80];
const drawings = {
  icon: [...ribbonSizes, 64, 128],
  run: ribbonSizes,
  review: ribbonSizes,
  ledger: ribbonSizes,
  mark: ribbonSizes,
  clear: ribbonSizes,
};
const here = import.meta.dirname;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  ),
});
const page = await browser.newPage();
for (const [drawing, sizes] of Object.entries(drawings)) {
  const svg = await readFile(join(here, `${drawing}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(
      join(here, `${drawing}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();
