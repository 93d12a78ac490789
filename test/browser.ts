import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/**
 * Starts a browser that this machine has: the one named by CHROME_PATH, Debian's Chromium, Chrome or
 * Edge. Null where there is none; then one line says so and the browser tests are passed over.
 */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = executables().find(existsSync);
  const tries = executablePath
    ? [{ executablePath }]
    : [{ channel: "chrome" as const }, { channel: "msedge" as const }];
  for (const where of tries) {
    const browser = await chromium.launch({ ...where, args }).catch(() => null);
    if (browser) return browser;
  }
  process.stderr.write("No Chromium, Chrome or Edge found (CHROME_PATH): browser tests skipped.\n");
  return null;
}

function executables(): string[] {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return [process.env["CHROME_PATH"] ?? "", ...known].filter((path) => path !== "");
}

/** No sandbox in a container, and no request of the browser's own. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
