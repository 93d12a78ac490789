import {
  findPolicy,
  planSheets,
  recogniseWorkbook,
  reportIds,
  screenWorkbook,
  writeResultSheets,
} from "../src/app";
import { createHost, openWorkbookFile, type Host } from "../src/host";
import { loadExcelForNode } from "../src/host/node";
import { makeGrade, sampleSeed } from "../src/samples";
import { openPort } from "../src/workbook";

/** A run over a whole grade with every sheet and every ledger. */
export interface GradeRun {
  readonly run: "first" | "again";
  readonly pupils: number;
  readonly sheets: number;
  readonly milliseconds: Readonly<Record<"read" | "decide" | "plan" | "write" | "total", number>>;
  readonly syncs: number;
  readonly bytes: number;
  readonly largestMessage: number;
}

/**
 * Runs alone in its own process (`tsx bench/whole-grade.ts`): twelve classes of 45 screened, all sheets and
 * ledgers written, and once more over what the first run wrote. Prints one line of JSON.
 */
async function measure(): Promise<readonly GradeRun[]> {
  const file = openWorkbookFile(makeGrade(sampleSeed).bytes);
  const host = createHost(file);
  const { Excel } = loadExcelForNode(host);
  const port = openPort((batch) => Excel.run(batch));
  return [await run("first", host, port), await run("again", host, port)];
}

async function run(
  name: GradeRun["run"],
  host: Host,
  port: ReturnType<typeof openPort>,
): Promise<GradeRun> {
  const policy = findPolicy("shanghai-2006-secondary");
  if (!policy) throw new Error("the Shanghai policy is missing");
  const { syncs, bytesIn, bytesOut } = host.traffic;
  const times = [performance.now()];
  const lap = () => times.push(performance.now());
  const recognised = await recogniseWorkbook(port, { policy, grade: null });
  lap();
  const asked = { policy, stage: null, date: "2026-06-26", grade: null };
  const screened = screenWorkbook(recognised, asked);
  lap();
  const runAt = name === "first" ? "2026-06-26 09:12" : "2026-06-27 09:12";
  const plans = planSheets(screened, { language: "zh-CN", runAt, reports: reportIds });
  lap();
  const outcome = await writeResultSheets(port, screened, plans, { runAt });
  if (outcome.kind !== "written") throw new Error(`nothing was written: ${outcome.kind}`);
  lap();

  const between = (index: number) => Math.round((times[index + 1] ?? 0) - (times[index] ?? 0));
  const { traffic } = host;
  return {
    run: name,
    pupils: screened.screening.findings.length,
    sheets: outcome.sheets.length,
    milliseconds: {
      read: between(0),
      decide: between(1),
      plan: between(2),
      write: between(3),
      total: Math.round((times[4] ?? 0) - (times[0] ?? 0)),
    },
    syncs: traffic.syncs - syncs,
    bytes: traffic.bytesIn + traffic.bytesOut - bytesIn - bytesOut,
    largestMessage: traffic.largestMessage,
  };
}

void measure().then((runs) => {
  process.stdout.write(`${JSON.stringify(runs)}\n`);
});
