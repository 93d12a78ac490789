import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/**
 * Tests that need a real browser: the one named by CHROME_PATH, else the Chromium, Chrome or Edge of
 * this machine. Where there is none one line says so, these tests are skipped and the rest still runs.
 */
export function describeWithBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = installedBrowser();
  if (executablePath === null) {
    process.stderr.write(
      "No Chromium, Chrome or Edge found (CHROME_PATH): browser tests skipped.\n",
    );
  }
  (executablePath === null ? describe.skip : describe)(name, () => {
    let browser: Browser | null = null;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: browserArguments,
      });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => {
      if (!browser) throw new Error("the browser is asked for before it has started");
      return browser;
    });
  });
}

/** Where a Chromium, Chrome or Edge stands on this machine; null if there is none. */
export function installedBrowser(): string | null {
  const usual = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ];
  return [process.env["CHROME_PATH"] ?? "", ...usual].find((path) => existsSync(path)) ?? null;
}

/** No sandbox in a container, and no request of the browser's own. */
export const browserArguments: string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
