import { createHost, openWorkbookFile } from "../src/host";
import { loadExcelForNode } from "../src/host/node";
import {
  findPolicy,
  planSheets,
  recogniseWorkbook,
  screenWorkbook,
  writeResultSheets,
} from "../src/app";
import { makeBenchmark } from "../src/samples";
import { openPort } from "../src/workbook";

/** One whole run: open, read, decide, write, save. */
export interface WholeRun {
  readonly pupils: number;
  readonly milliseconds: Readonly<
    Record<"open" | "read" | "decide" | "write" | "save" | "total", number>
  >;
  readonly syncs: number;
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly largestMessage: number;
  readonly peakMegabytes: number;
}

/**
 * Runs alone in its own process (`tsx bench/whole-run.ts 3000`), so that its peak memory is its own,
 * and prints its figures as one line of JSON.
 */
async function measure(pupils: number): Promise<WholeRun> {
  const { bytes } = makeBenchmark(pupils, 1);
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  const times = [performance.now()];
  const lap = () => times.push(performance.now());

  const file = openWorkbookFile(bytes);
  const host = createHost(file);
  const { Excel } = loadExcelForNode(host);
  const port = openPort((batch) => Excel.run(batch));
  lap();
  const recognised = await recogniseWorkbook(port, { policy, grade: null });
  lap();
  const screened = screenWorkbook(recognised, {
    policy,
    stage: null,
    date: "2026-06-26",
    grade: null,
  });
  lap();
  const runAt = "2026-06-26 09:12";
  const plans = planSheets(screened, { language: "zh-CN", runAt });
  const outcome = await writeResultSheets(port, screened, plans, { runAt });
  if (outcome.kind !== "written") throw new Error(`nothing was written: ${outcome.kind}`);
  lap();
  file.save();
  lap();

  const between = (index: number) => Math.round((times[index + 1] ?? 0) - (times[index] ?? 0));
  return {
    pupils: screened.screening.findings.length,
    milliseconds: {
      open: between(0),
      read: between(1),
      decide: between(2),
      write: between(3),
      save: between(4),
      total: Math.round((times[5] ?? 0) - (times[0] ?? 0)),
    },
    syncs: host.traffic.syncs,
    bytesOut: host.traffic.bytesOut,
    bytesIn: host.traffic.bytesIn,
    largestMessage: host.traffic.largestMessage,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

void measure(Number(process.argv[2] ?? "300")).then((run) => {
  process.stdout.write(`${JSON.stringify(run)}\n`);
});
