import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { buildSync } from "esbuild";
import {
  composeReport,
  findPolicy,
  recogniseWorkbook,
  screenWorkbook,
  type XueqingReport,
} from "../../src/app";
import { createHost, openWorkbookFile } from "../../src/host";
import { loadExcelForNode, officeLibraryFolder } from "../../src/host/node";
import { openPort } from "../../src/workbook";
import { describeWithBrowser } from "../browser";

const sample = "samples/grade-eight.xlsx";
const date = "2026-06-26";

/** Everything but what the run cost. */
function withoutCost(report: XueqingReport): XueqingReport {
  return { ...report, cost: null };
}

function fromCommandLine(): XueqingReport {
  const output = execFileSync(
    "npm",
    ["run", "--silent", "screen", "--", sample, "--json", "-", "--today", date],
    { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] },
  );
  return JSON.parse(output) as XueqingReport;
}

async function fromThisProcess(): Promise<XueqingReport> {
  const host = createHost(openWorkbookFile(new Uint8Array(readFileSync(sample))));
  const { Excel: excel } = loadExcelForNode(host);
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  const port = openPort((batch) => excel.run(batch));
  const recognised = await recogniseWorkbook(port, { policy, grade: null });
  const screened = screenWorkbook(recognised, { policy, stage: null, date, grade: null });
  return composeReport(screened, [], "zh-CN");
}

describe("the same use case through its callers", () => {
  it("gives the command line and this process the same report", async () => {
    const report = fromCommandLine();
    expect(report.students.length).toBeGreaterThan(500);
    expect(withoutCost(report)).toEqual(JSON.parse(JSON.stringify(await fromThisProcess())));
  });
});

describeWithBrowser("in a real browser", (browser) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    const script = buildSync({
      entryPoints: [join(__dirname, "report-in-page.ts")],
      bundle: true,
      write: false,
      format: "iife",
      target: "es2022",
    }).outputFiles[0]?.text;
    server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://page").pathname;
      if (path.startsWith("/office-js/")) {
        response.setHeader("content-type", "text/javascript; charset=utf-8");
        response.end(readFileSync(join(officeLibraryFolder(), path.slice("/office-js/".length))));
      } else if (path === "/script.js") {
        response.setHeader("content-type", "text/javascript; charset=utf-8");
        response.end(script);
      } else {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end('<!doctype html><html lang="zh-CN"><script src="/script.js"></script></html>');
      }
    });
    await new Promise<void>((ready) => {
      server.listen(0, "127.0.0.1", ready);
    });
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  });

  afterAll(() => {
    server.close();
  });

  it("gives the same report as this process, asking nobody but its own origin", async () => {
    const page = await browser().newPage();
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(origin)) foreign.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(origin);
    await page.evaluate(
      (bytes) => {
        window.openWorkbook(bytes);
      },
      Array.from(readFileSync(sample)),
    );
    await page.addScriptTag({ url: `${origin}/office-js/office.js` });
    const report = await page.evaluate((day) => window.reportOfWorkbook(day), date);
    expect(JSON.parse(report)).toEqual(JSON.parse(JSON.stringify(await fromThisProcess())));
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });
});
